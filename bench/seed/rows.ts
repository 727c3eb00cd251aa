import { cut, fold, searchWords } from '../../src/onboarding/search-words.ts';
import { idOf, instantOf } from './ids.ts';
import { companyOf, pick, scattered } from './names.ts';
import {
  customerIdOf,
  firstSubscriptionOf,
  isProvider,
  partnerIdOf,
  partnerOf,
  partners,
  providerOf,
  resellerIdOf,
  subscriptionsOf,
  tenantIdOf,
} from './population.ts';

/** What a column holds, as the driver writes it. */
export type Cell = string | number | Date | null;
export type Row = Readonly<Record<string, Cell>>;

/** What customers are sold: rows of the catalogue as it was imported. */
export interface SoldOffer {
  readonly id: string;
  readonly name: string;
  readonly unitType: string;
  readonly salesGroupId: string;
}

const firstMpnId = 5_000_000;
/** What stands before a partner's first audit record. */
const firstHash = '0'.repeat(64);

/** A partner of the first fifty, or a reseller. */
export const partnerRow = (n: number): Row => ({
  id: idOf('partner', n),
  tenant_id: tenantIdOf(n),
  mpn_id: String(firstMpnId + n),
  name: companyOf(n).name,
  type: n >= partners ? 'INDIRECT_RESELLER' : isProvider(n) ? 'INDIRECT_PROVIDER' : 'DIRECT_BILL',
  cloud: 'PUBLIC',
  country: 'US',
  has_signed_partner_agreement: 1,
});

export const auditChainRow = (partner: number): Row => ({
  partner_id: partnerIdOf(partner),
  sequence: 0,
  hash: firstHash,
});

export const partnershipRow = (reseller: number): Row => {
  const { name } = companyOf(partners + reseller);
  return {
    id: idOf('partnership', reseller),
    provider_id: partnerIdOf(providerOf(reseller)),
    reseller_partner_id: resellerIdOf(reseller),
    state: 'ACTIVE',
    name_key: cut(fold(name), 255),
    search_key: cut(` ${searchWords(name).join(' ')}`, 2_700),
  };
};

const cities = [
  { city: 'Seattle', state: 'WA', postalCode: '98101' },
  { city: 'Boston', state: 'MA', postalCode: '02201' },
  { city: 'Austin', state: 'TX', postalCode: '78701' },
  { city: 'Denver', state: 'CO', postalCode: '80202' },
];

export const customerRow = (n: number): Row => {
  const { name, prefix } = companyOf(n);
  return {
    id: customerIdOf(n),
    version: 1,
    tenant_id: idOf('tenant', 1_000_000 + n),
    company_name: name,
    domain: `${prefix}.onmicrosoft.com`,
    registration_number: null,
    registration_key: null,
    cloud: 'PUBLIC',
    country: 'US',
    culture: 'en-US',
    currency_code: 'USD',
    qualification: 'NONE',
    address: JSON.stringify({
      addressLine1: `${100 + (n % 900)} Pike Street`,
      addressLine2: null,
      ...pick(cities, n, 4),
      country: 'US',
    }),
    primary_contact: JSON.stringify({
      firstName: 'Ada',
      middleName: null,
      lastName: 'Kowalski',
      email: `ada@${prefix}.example`,
      phoneNumber: '206 555 0100',
    }),
    created_at: instantOf(n),
  };
};

/** @param resellers the partnerships of each provider, by their places */
export const relationshipRow = (n: number, resellers: ReadonlyMap<number, readonly number[]>): Row => {
  const partner = partnerOf(n);
  const own = resellers.get(partner) ?? [];
  const isCarried = own.length > 0 && scattered(n, 13) % 5 > 0;
  return {
    id: idOf('relationship', n),
    partner_id: partnerIdOf(partner),
    customer_id: customerIdOf(n),
    reseller_id: isCarried ? idOf('partnership', pick(own, n, 14)) : null,
    has_delegated_admin: 1,
    name_key: cut(fold(companyOf(n).name), 255),
    started_at: instantOf(n),
    ended_at: null,
  };
};

export const searchWordRows = (n: number): Row[] => {
  const { name, prefix } = companyOf(n);
  const words = new Set([...searchWords(name), prefix]);
  return [...words].map((word) => ({ customer_id: customerIdOf(n), word: cut(word, 64) }));
};

export const orderRow = (n: number): Row => ({
  id: idOf('order', n),
  customer_id: customerIdOf(n),
  partner_id: partnerIdOf(partnerOf(n)),
  onboarding_id: null,
  purchase_id: null,
  status: 'COMPLETED',
  billing_cycle: 'ANNUAL',
  sales_group_id: 'Default',
  currency_code: 'USD',
  created_at: instantOf(n),
});

export const subscriptionRows = (n: number, offers: readonly SoldOffer[]): Row[] =>
  Array.from({ length: subscriptionsOf(n) }, (_, place) => {
    const number = firstSubscriptionOf(n) + place;
    const offer = pick(offers, number, 15);
    return {
      id: idOf('subscription', number),
      version: 1,
      customer_id: customerIdOf(n),
      partner_id: partnerIdOf(partnerOf(n)),
      order_id: idOf('order', n),
      offer_id: offer.id,
      parent_id: null,
      friendly_name: offer.name,
      quantity: 1 + (scattered(number, 16) % 300),
      unit_type: offer.unitType,
      status: 'ACTIVE',
      billing_cycle: 'ANNUAL',
      is_trial: 0,
      auto_renew_enabled: 1,
      effective_start_date: '2026-01-01',
      commitment_end_date: '2099-01-01',
      data_retained_until: null,
      partner_id_on_record: null,
      unit_price: number % 7 === 0 ? null : 10_000 + 100 * (scattered(number, 17) % 9_000),
      currency_code: 'USD',
      successor_id: null,
      created_at: instantOf(n),
    };
  });
