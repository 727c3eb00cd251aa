import { toGlobalId } from '../../../src/services/global-ids.ts';
import type { TestApp } from '../../support/app.ts';
import { Client } from '../../support/client.ts';
import { type ModelPartnership, type PartnerName, partnerNames, type World } from './world.ts';

/** The partners of one sequence: nobody has sold anything for them yet, and nobody else ever will. */
export interface Cast {
  readonly clients: Readonly<Record<PartnerName, Client>>;
  readonly world: World;
}

/** Where the clock of every sequence begins. */
export const firstDay = '2026-03-02';

const types: Readonly<Record<PartnerName, string>> = {
  direct: 'DIRECT_BILL',
  provider: 'INDIRECT_PROVIDER',
  secondProvider: 'INDIRECT_PROVIDER',
  reseller: 'INDIRECT_RESELLER',
  sharedReseller: 'INDIRECT_RESELLER',
};

/** The second provider shares one reseller with the first one. */
const resellersOf: Partial<Record<PartnerName, readonly PartnerName[]>> = {
  provider: ['reseller', 'sharedReseller'],
  secondProvider: ['sharedReseller'],
};

/** Imports are cheapest together. */
const together = 50;

/** Makes one cast after another, all of them in one CSP region. */
export class Casting {
  readonly #app: TestApp;
  #made = 0;
  readonly #waiting: number[] = [];

  constructor(app: TestApp) {
    this.#app = app;
  }

  async next(): Promise<Cast> {
    if (this.#waiting.length === 0) await this.#import();
    const serial = this.#waiting.shift() as number;
    const mpnIds = mpnIdsOf(serial);
    const clients = await forEachPartner((name) => this.#signIn(serial, name));
    return {
      clients,
      world: {
        today: firstDay,
        mpnIds,
        partnerships: await this.#partnerships(mpnIds),
        customers: [],
        requests: [],
        audit: { direct: 0, provider: 0, secondProvider: 0, reseller: 0, sharedReseller: 0 },
      },
    };
  }

  async #import(): Promise<void> {
    const serials = Array.from({ length: together }, () => this.#made++);
    const rows = serials.flatMap((serial) =>
      [...partnerNames].reverse().map((name) => ({
        tenantId: tenantOf(serial, name),
        mpnId: mpnIdsOf(serial)[name],
        name: `${name} ${serial}`,
        type: types[name],
        country: name === 'secondProvider' ? 'FR' : 'DE',
        cloud: 'PUBLIC',
        hasSignedPartnerAgreement: true,
        resellers: (resellersOf[name] ?? []).map((reseller) => mpnIdsOf(serial)[reseller]),
      })),
    );
    const refused = (await this.#app.importPartners(rows)).filter(({ outcome }) => outcome === 'refused');
    if (refused.length > 0) throw new Error(JSON.stringify(refused[0]));
    this.#waiting.push(...serials);
  }

  async #signIn(serial: number, name: PartnerName): Promise<Client> {
    const token = await this.#app.app.developmentIssuer?.sign({
      subject: `${name}@model.example`,
      tenantId: tenantOf(serial, name),
      roles: ['ADMIN_AGENT'],
    });
    return new Client(this.#app.url, token ?? null);
  }

  async #partnerships(mpnIds: Readonly<Record<PartnerName, string>>): Promise<ModelPartnership[]> {
    const rows = await this.#app.query<{ id: string; provider: string; reseller: string }>(
      `SELECT s.id AS id, p.mpn_id AS provider, r.mpn_id AS reseller FROM partnerships s
       JOIN partners p ON p.id = s.provider_id JOIN partners r ON r.id = s.reseller_partner_id
       WHERE p.mpn_id IN (?, ?) ORDER BY s.id`,
      [mpnIds.provider, mpnIds.secondProvider],
    );
    const nameOf = (mpnId: string) => partnerNames.find((name) => mpnIds[name] === mpnId) as PartnerName;
    return rows.map(({ id, provider, reseller }) => ({
      id: toGlobalId('IndirectReseller', id),
      provider: nameOf(provider),
      reseller: nameOf(reseller),
      isActive: true,
    }));
  }
}

const forEachPartner = async <T>(
  make: (name: PartnerName) => Promise<T>,
): Promise<Record<PartnerName, T>> => {
  const entries = await Promise.all(partnerNames.map(async (name) => [name, await make(name)] as const));
  return Object.fromEntries(entries) as Record<PartnerName, T>;
};

const mpnIdsOf = (serial: number): Record<PartnerName, string> =>
  Object.fromEntries(
    partnerNames.map((name, index) => [name, String(70_000_000 + serial * 10 + index)]),
  ) as Record<PartnerName, string>;

const tenantOf = (serial: number, name: PartnerName): string =>
  `7a1f0000-0000-4000-8000-0000${mpnIdsOf(serial)[name]}`;
