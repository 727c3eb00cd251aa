/** Which table a made id belongs to. */
export type Kind =
  | 'partner'
  | 'partnership'
  | 'customer'
  | 'relationship'
  | 'order'
  | 'subscription'
  | 'tenant';

const kinds: readonly Kind[] = [
  'partner',
  'partnership',
  'customer',
  'relationship',
  'order',
  'subscription',
  'tenant',
];

const firstInstant = Date.UTC(2024, 0, 1);
const betweenMs = 30_000;

/** When the nth row was made. */
export const instantOf = (n: number): Date => new Date(firstInstant + n * betweenMs);

const hex = (value: number, length: number): string => value.toString(16).padStart(length, '0');

/** The id of the nth row of a kind: a UUID of version 7, the same in every run. */
export const idOf = (kind: Kind, n: number): string => {
  const time = hex(instantOf(n).getTime(), 12);
  return `${time.slice(0, 8)}-${time.slice(8)}-7${hex(kinds.indexOf(kind), 3)}-8000-${hex(n, 12)}`;
};
