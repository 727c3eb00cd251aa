import { judge, type StoredCustomer } from '../../scripts/shared/verdict.ts';
import { type Entry, only } from '../client/log.ts';

/** What became of the customers, held against what the client was told. */
export interface CustomersFate {
  readonly submitted: number;
  readonly acknowledged: number;
  /** Acknowledged, but not there, or not whole. */
  readonly lost: number;
  /** Made more than once, or with more than belongs to it. */
  readonly doubled: number;
  /** Nobody had told what became of them. */
  readonly unknown: number;
  /** Of these the ones that one more retry did not settle. */
  readonly unsettled: number;
  /** Refused, although they were right. */
  readonly refused: number;
  /** There, although nobody was told: only what is unsettled may be. */
  readonly unforeseen: number;
}

export const checkCustomers = (
  entries: readonly Entry[],
  stored: readonly StoredCustomer[],
): CustomersFate => {
  const acknowledged = only(entries, 'acknowledged');
  const fate = judge(acknowledged, [stored]);
  const told = namesOf(acknowledged);
  const unknown = namesOf(only(entries, 'unknown'));
  const unsettled = [...unknown].filter((name) => !told.has(name));
  return {
    submitted: namesOf(only(entries, 'submitting')).size,
    acknowledged: told.size,
    lost: fate.lost.length,
    doubled: new Set([...fate.doubled, ...toldTwice(acknowledged)]).size,
    unknown: unknown.size,
    unsettled: unsettled.length,
    refused: namesOf(only(entries, 'refused')).size,
    unforeseen: fate.unacknowledged.filter((name) => !unknown.has(name)).length,
  };
};

const namesOf = (entries: ReadonlyArray<{ readonly name: string }>): Set<string> =>
  new Set(entries.map(({ name }) => name));

/** Two tenants for one submission. */
const toldTwice = (
  acknowledged: ReadonlyArray<{ readonly name: string; readonly tenantId: string }>,
): string[] => {
  const tenants = new Map(acknowledged.map(({ name, tenantId }) => [name, tenantId]));
  return acknowledged.filter(({ name, tenantId }) => tenants.get(name) !== tenantId).map(({ name }) => name);
};
