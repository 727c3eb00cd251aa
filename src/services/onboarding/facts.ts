import { type EntityManager, In } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type SeenReseller, withReseller } from '../../database/resellers.ts';
import { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import { domainOf } from '../../onboarding/clouds.ts';
import type { Draft } from '../../onboarding/draft.ts';
import type { Cloud } from '../../onboarding/enums.ts';
import type { OnboardingFacts, ResellerFacts } from '../../onboarding/facts.ts';
import type { ExistingCustomer } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import { registrationKey } from '../../onboarding/registration-key.ts';
import { checkDomainPrefix, nearbyPrefixes } from '../../onboarding/rules/domain-prefix.ts';
import { utcDay } from '../caller.ts';
import { findValidationCodes } from '../validation-codes.ts';

/** Everything the rules need to know about the world for one draft. */
export const loadFactsOf = async (
  manager: EntityManager,
  catalogue: Catalogue,
  partner: Partner,
  draft: Draft,
  now: Date,
): Promise<OnboardingFacts> => {
  const [facts] = await loadFacts(manager, catalogue, partner, [draft], now);
  return facts as OnboardingFacts;
};

/** The same for several drafts of one partner at once. */
export const loadFacts = async (
  manager: EntityManager,
  catalogue: Catalogue,
  partner: Partner,
  drafts: readonly Draft[],
  now: Date,
): Promise<OnboardingFacts[]> => {
  const domains = await findDomains(
    manager,
    partner.cloud,
    drafts.map(({ company }) => company.domainPrefix),
  );
  const resellers = await findResellers(
    manager,
    partner,
    drafts.map(({ resellerId }) => resellerId),
  );
  const existing = await findExisting(manager, partner, drafts);
  const codeOf = ({ company }: Draft) => company.validationCode ?? null;
  const codes = await findValidationCodes(manager, partner.id, drafts.map(codeOf));
  return drafts.map((draft) => ({
    today: utcDay(now),
    partner,
    catalogue,
    reseller: (draft.resellerId && resellers.get(draft.resellerId)) || null,
    isDomainTaken: domains.isTaken(draft.company.domainPrefix),
    domainSuggestions: domains.suggestionsFor(draft.company.domainPrefix),
    existingCustomer: existing.get(registrationOf(draft)) ?? null,
    validationCode: codes.get(codeOf(draft)) ?? null,
  }));
};

interface Domains {
  isTaken(prefix: string | null): boolean;
  /** Free prefixes near a taken one; empty for a free one. */
  suggestionsFor(prefix: string | null): string[];
}

/** Looks up the prefixes, and in the same statement those near them. */
export const findDomains = async (
  manager: EntityManager,
  cloud: Cloud,
  prefixes: ReadonlyArray<string | null>,
): Promise<Domains> => {
  const asked = prefixes.filter((prefix) => prefix !== null && checkDomainPrefix(prefix, []).length === 0);
  const candidates = asked.flatMap((prefix) => [prefix as string, ...nearbyPrefixes(prefix as string)]);
  const domains = [...new Set(candidates.map((prefix) => domainOf(prefix, cloud)))];
  const rows = domains.length
    ? await manager.find(Customer, { select: { domain: true }, where: { domain: In(domains) } })
    : [];
  const taken = new Set(rows.map(({ domain }) => domain));
  const isTaken = (prefix: string | null) => prefix !== null && taken.has(domainOf(prefix, cloud));
  return {
    isTaken,
    suggestionsFor: (prefix) =>
      prefix !== null && isTaken(prefix)
        ? nearbyPrefixes(prefix)
            .filter((near) => !isTaken(near))
            .slice(0, limits.domainSuggestions)
        : [],
  };
};

/** Those of the partner's own partnerships, by their ids. */
export const findResellers = async (
  manager: EntityManager,
  partner: Pick<Partner, 'id'>,
  wanted: ReadonlyArray<string | null>,
): Promise<ReadonlyMap<string, ResellerFacts>> => {
  const ids = [...new Set(wanted.filter((id) => id !== null))];
  if (ids.length === 0) return new Map();
  const rows = (await withReseller(manager.createQueryBuilder(Partnership, 's'))
    .where('s.id IN (:...ids)', { ids })
    .andWhere('s.providerId = :provider', { provider: partner.id })
    .getMany()) as SeenReseller[];
  return new Map(
    rows.map(({ id, state, reseller }) => [
      id,
      {
        id,
        state,
        mpnId: reseller.mpnId,
        country: reseller.country,
        hasSignedPartnerAgreement: reseller.hasSignedPartnerAgreement,
      },
    ]),
  );
};

const keyOf = ({ company }: Draft): string => registrationKey(company.registrationNumber ?? '');

const registrationOf = (draft: Draft): string => `${draft.company.address.country} ${keyOf(draft)}`;

const findExisting = async (
  manager: EntityManager,
  partner: Partner,
  drafts: readonly Draft[],
): Promise<ReadonlyMap<string, ExistingCustomer>> => {
  const keys = drafts.map(keyOf).filter(Boolean);
  if (keys.length === 0) return new Map();
  const rows = await manager
    .createQueryBuilder(Customer, 'c')
    .leftJoin(
      CustomerRelationship,
      'r',
      'r.customerId = c.id AND r.partnerId = :partner AND r.endedAt IS NULL',
      {
        partner: partner.id,
      },
    )
    .select(['c.id AS id', 'c.country AS country', 'c.registrationKey AS number', 'r.id AS relationship'])
    .where('c.registrationKey IN (:...keys)', { keys })
    .getRawMany<{ id: string; country: string; number: string; relationship: string | null }>();
  return new Map(
    rows.map(({ id, country, number, relationship }) => [
      `${country} ${number}`,
      { isOwn: relationship !== null, customerId: relationship === null ? null : id },
    ]),
  );
};
