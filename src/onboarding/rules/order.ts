import type { DraftLine } from '../draft.ts';
import type { SubscriptionStatus } from '../enums.ts';
import { type Finding, finding } from '../finding.ts';
import type { WhoSellsWhere } from './address.ts';
import { type Buyer, checkLines } from './selection.ts';

/** The subscription that an add-on is to go on. */
export interface LiveBase {
  readonly id: string;
  readonly offerId: string;
  readonly status: SubscriptionStatus;
}

/** What lines name as their base; null where the partner has no such subscription with this customer. */
export type Bases = ReadonlyMap<DraftLine, LiveBase | null>;

/** What a customer is to buy after its onboarding. Paths lead into `orderSubscriptions`' input. */
export const checkOrder = (
  lines: readonly DraftLine[],
  bases: Bases,
  buyer: Buyer,
  facts: WhoSellsWhere,
): Finding[] => [
  ...lines.flatMap((line, index) => checkBase(bases.get(line), String(index))),
  ...checkLines(lines, buyer, facts, (line) => {
    const base = bases.get(line);
    return base ? facts.catalogue.offer(base.offerId) : undefined;
  }),
];

const checkBase = (base: LiveBase | null | undefined, line: string): Finding[] => {
  const field = ['lines', line, 'parentSubscriptionId'];
  if (base === null) return [finding('NOT_FOUND', field)];
  return base && base.status !== 'ACTIVE' ? [finding('PARENT_NOT_ACTIVE', field)] : [];
};
