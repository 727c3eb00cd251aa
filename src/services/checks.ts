import type { Catalogue } from '../catalogue/catalogue.ts';
import type { Database } from '../database/database.ts';
import { mergeAddress } from '../onboarding/account-info-change.ts';
import { domainOf } from '../onboarding/clouds.ts';
import { type Address, emptyAddress } from '../onboarding/draft.ts';
import type { UserErrorCode } from '../onboarding/enums.ts';
import { type Finding, under } from '../onboarding/finding.ts';
import { checkAddress } from '../onboarding/rules/address.ts';
import { checkDomainPrefix } from '../onboarding/rules/domain-prefix.ts';
import { authorize, type Caller } from './caller.ts';
import { findDomains } from './onboarding/facts.ts';

export interface DomainAnswer {
  readonly domain: string;
  readonly isAvailable: boolean;
  readonly reason: UserErrorCode | null;
  readonly suggestions: readonly string[];
}

/** Whether a prefix is well-formed and free in the partner's cloud. */
export const checkDomain = async (
  database: Database,
  { viewer }: Caller,
  given: string,
): Promise<DomainAnswer> => {
  authorize(viewer, 'READ_CUSTOMERS');
  const { cloud } = viewer.partner;
  const prefix = given.trim();
  const domain = domainOf(prefix, cloud);
  if (checkDomainPrefix(prefix, []).length > 0)
    return { domain, isAvailable: false, reason: 'DOMAIN_INVALID', suggestions: [] };
  const domains = await database.read((manager) => findDomains(manager, cloud, [prefix.toLowerCase()]));
  return domains.isTaken(prefix)
    ? {
        domain,
        isAvailable: false,
        reason: 'DOMAIN_NOT_AVAILABLE',
        suggestions: domains.suggestionsFor(prefix.toLowerCase()),
      }
    : { domain, isAvailable: true, reason: null, suggestions: [] };
};

/** What the rules say about an address that is saved nowhere. */
export const validateAddress = (
  catalogue: Catalogue,
  { viewer }: Caller,
  given: { readonly [K in keyof Address]?: string | null | undefined },
): Finding[] => {
  authorize(viewer, 'READ_CUSTOMERS');
  const address = mergeAddress(emptyAddress, given);
  return under(['address'], checkAddress(address, { partner: viewer.partner, catalogue }));
};
