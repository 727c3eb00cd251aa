import { type FieldPath, type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';

const lettersAndDigits = /^[a-z0-9]+$/i;

/** The part before the cloud's suffix: 1 to 27 letters and digits. It can never be changed afterwards. */
export const checkDomainPrefix = (prefix: string | null, field: FieldPath): Finding[] => {
  if (prefix === null) return [];
  const { minimum, maximum } = limits.domainPrefix;
  const fits = lettersAndDigits.test(prefix) && prefix.length >= minimum && prefix.length <= maximum;
  return fits ? [] : [finding('DOMAIN_INVALID', field, { params: { minimum, maximum } })];
};

const endings = ['1', '2', '3', 'group', 'corp', 'online', 'cloud', 'hq', 'global', '365'];

/** Prefixes near the one asked for, best first; which of them are free is not known here. */
export const nearbyPrefixes = (prefix: string): string[] =>
  endings.map((ending) => `${prefix.slice(0, limits.domainPrefix.maximum - ending.length)}${ending}`);
