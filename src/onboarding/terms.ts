import { DateTime, Duration } from 'luxon';
import type { OfferFacts } from './facts.ts';

/** A term by its days: it is over when the second one begins. */
export interface Term {
  readonly effectiveStartDate: string;
  /** Null where it has no end. */
  readonly commitmentEndDate: string | null;
}

/** What is neither a trial nor renews by itself is not bound to a term: it has no end. */
export const firstTerm = (
  { term, isTrial, isAutoRenewable }: Pick<OfferFacts, 'term' | 'isTrial' | 'isAutoRenewable'>,
  today: string,
): Term => ({
  effectiveStartDate: today,
  commitmentEndDate: term !== null && (isTrial || isAutoRenewable) ? endOfTerm(today, term) : null,
});

/** The term that today is in, each one from the end of the one before: some may have passed unseen. */
export const renewedTerm = (oldEnd: string, term: string, today: string): Term => {
  let start = oldEnd;
  for (;;) {
    const end = endOfTerm(start, term);
    if (end > today) return { effectiveStartDate: start, commitmentEndDate: end };
    start = end;
  }
};

const endOfTerm = (start: string, term: string): string => {
  const end = DateTime.fromISO(start, { zone: 'utc' }).plus(Duration.fromISO(term)).toISODate();
  if (end === null || end <= start)
    throw new Error(`The catalogue holds a term that is no duration: ${term}`);
  return end;
};

/** Days for which the data of what is suspended or expired is kept: 90, and up to 30 more. */
const retention = { days: 90, moreAtMost: 30 } as const;

/**
 * The last day on which the data is kept: 90 days on, and as many more as lay between the beginning of the
 * account and its first billing cycle.
 * @param firstBilledOn null where nothing was billed yet
 */
export const retainedUntil = (today: string, accountSince: string, firstBilledOn: string | null): string => {
  const waited = firstBilledOn === null ? 0 : daysBetween(accountSince, firstBilledOn);
  const days = retention.days + Math.min(Math.max(waited, 0), retention.moreAtMost);
  return DateTime.fromISO(today, { zone: 'utc' }).plus({ days }).toISODate() as string;
};

const daysBetween = (from: string, to: string): number =>
  DateTime.fromISO(to, { zone: 'utc' }).diff(DateTime.fromISO(from, { zone: 'utc' }), 'days').days;
