import type { EntityManager } from 'typeorm';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { Market } from '../../entities/market.ts';
import { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import { PartnershipInvitation } from '../../entities/partnership-invitation.ts';
import { clouds } from '../../onboarding/clouds.ts';
import { Cloud, PartnerType } from '../../onboarding/enums.ts';
import { partnershipKeysOf } from '../partnerships/name-keys.ts';
import { importRows, type ReadRow, type RowReport } from './import-rows.ts';
import { countryCode, oneOfWords, readRows, rowsOf } from './read-rows.ts';

const mpnId = z.string().regex(/^\d{1,20}$/, 'expected digits');

const partnerRow = z.object({
  tenantId: z
    .guid()
    .transform((id) => id.toLowerCase())
    .nullish(),
  mpnId,
  name: z.string().trim().min(1).max(255),
  type: oneOfWords(PartnerType),
  country: countryCode,
  cloud: oneOfWords(Cloud),
  hasSignedPartnerAgreement: z.boolean(),
  resellers: z.array(mpnId).default([]),
});

type PartnerRow = z.output<typeof partnerRow>;

/**
 * Partners with the resellers of each provider. The file's list of resellers is the whole one, but for those that
 * have followed a provider's own link: any other that it names no longer becomes inactive, and keeps its customers.
 */
export const importPartners = async (manager: EntityManager, file: unknown): Promise<RowReport[]> => {
  const markets = new Map((await manager.find(Market)).map((market) => [market.country, market]));
  const known = new Map((await manager.find(Partner)).map((partner) => [partner.mpnId, partner]));
  const read = readRows(rowsOf(file, 'partners'), partnerRow, 'mpnId', (row) => row);
  const good = new Map(read.flatMap((row) => ('value' in row ? [[row.key, row.value] as const] : [])));
  const look = (id: string) => good.get(id) ?? known.get(id);
  const judged = read.map((row): ReadRow<PartnerRow> => {
    if ('reasons' in row) return row;
    const reasons = [
      ...placeReasons(row.value, markets),
      ...resellerReasons(row.value, look, markets),
      ...tenantReasons(row.value, [...known.values(), ...good.values()]),
    ];
    return reasons.length ? { row: row.row, key: row.key, reasons } : row;
  });
  const reports = await importRows(
    manager,
    Partner,
    ['mpnId'],
    judged.map((row) => ('reasons' in row ? row : { ...row, value: toPartner(row.value, known) })),
  );
  const refused = new Set(reports.filter(({ outcome }) => outcome === 'refused').map(({ row }) => row));
  for (const row of judged) {
    if ('value' in row && !refused.has(row.row)) await linkResellers(manager, row.value);
  }
  return reports;
};

type Markets = ReadonlyMap<string, Market>;

const placeReasons = ({ type, cloud, country }: PartnerRow, markets: Markets): string[] => [
  ...(markets.get(country)?.clouds.includes(cloud) ? [] : ['country: is no market of this cloud']),
  ...(type === 'DIRECT_BILL' || clouds[cloud].hasIndirectModel
    ? []
    : ['type: this cloud has no indirect model']),
];

const tenantReasons = (
  { tenantId, mpnId: own }: PartnerRow,
  partners: ReadonlyArray<Pick<PartnerRow, 'tenantId' | 'mpnId'>>,
): string[] =>
  tenantId && partners.some((partner) => partner.tenantId === tenantId && partner.mpnId !== own)
    ? ['tenantId: is another partner’s']
    : [];

const resellerReasons = (
  { type, country, cloud, resellers }: PartnerRow,
  look: (mpnId: string) => Pick<PartnerRow, 'type' | 'country' | 'cloud'> | undefined,
  markets: Markets,
): string[] => {
  if (resellers.length > 0 && type !== 'INDIRECT_PROVIDER')
    return ['resellers: only an indirect provider has any'];
  return resellers.flatMap((id) => {
    const reseller = look(id);
    if (reseller?.type !== 'INDIRECT_RESELLER') return [`resellers: ${id} is no indirect reseller`];
    const isNear =
      markets.get(reseller.country)?.region === markets.get(country)?.region && reseller.cloud === cloud;
    return isNear ? [] : [`resellers: ${id} is in another CSP region or cloud`];
  });
};

/** A file without a tenant id keeps the one that the partner has, or gets a new one. */
const toPartner = (row: PartnerRow, known: ReadonlyMap<string, Partner>): Omit<Partner, 'id'> => {
  const { resellers: _links, tenantId, ...same } = row;
  return { ...same, tenantId: tenantId ?? known.get(row.mpnId)?.tenantId ?? uuidv4() };
};

const linkResellers = async (
  manager: EntityManager,
  { mpnId: providerMpnId, resellers }: PartnerRow,
): Promise<void> => {
  const provider = await manager.findOneByOrFail(Partner, { mpnId: providerMpnId });
  const links = new Map(
    (await manager.findBy(Partnership, { providerId: provider.id })).map((link) => [
      link.resellerPartnerId,
      link,
    ]),
  );
  const wanted = new Set<string>();
  for (const id of new Set(resellers)) {
    const reseller = await manager.findOneByOrFail(Partner, { mpnId: id });
    wanted.add(reseller.id);
    const own = { state: 'ACTIVE', ...partnershipKeysOf(reseller.name) } as const;
    const link = links.get(reseller.id);
    if (link) await manager.update(Partnership, link.id, own);
    else
      await manager.insert(Partnership, {
        id: uuidv7(),
        providerId: provider.id,
        resellerPartnerId: reseller.id,
        ...own,
      });
  }
  for (const link of links.values()) {
    if (!wanted.has(link.resellerPartnerId) && !(await cameByLink(manager, link)))
      await manager.update(Partnership, link.id, { state: 'INACTIVE' });
  }
};

/** Whether provider and reseller have agreed on it themselves: it is theirs to end. */
const cameByLink = (manager: EntityManager, { id }: Partnership): Promise<boolean> =>
  manager.existsBy(PartnershipInvitation, { partnershipId: id });
