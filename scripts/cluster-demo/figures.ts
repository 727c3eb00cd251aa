import { type Answer, answered } from '../shared/ask.ts';
import { type Fate, isAuditWhole, longestGapMs } from '../shared/verdict.ts';
import type { Incident } from './chaos.ts';
import type { Load } from './load.ts';

/** What a run has come to: what the table shows, and what --json writes. */
export interface Figures {
  readonly held: boolean;
  readonly versions: Readonly<Record<string, string>>;
  readonly seconds: number;
  readonly chaos: boolean;
  readonly acknowledged: number;
  readonly lost: number;
  readonly doubled: number;
  readonly unacknowledged: number;
  readonly failed: number;
  readonly nodesAreEqual: boolean;
  readonly auditChains: string;
  readonly unforeseenErrors: number;
  readonly submitMs: { readonly median: number; readonly p95: number; readonly longest: number };
  readonly longestGapMs: number;
  readonly incidents: ReadonlyArray<{
    readonly name: string;
    readonly wholeAgainAfterMs: number;
    readonly longestGapMs: number;
    /** Of this the part in which nobody could have written, because so many nodes were kept away. */
    readonly withoutQuorumMs: number;
    /** Requests that had to be sent again. */
    readonly repeated: number;
  }>;
  readonly answers: Readonly<Record<string, number>>;
  /** Why onboardings failed, and what the logs hold. */
  readonly faults: readonly string[];
}

export interface Findings {
  readonly load: Load;
  readonly seconds: number;
  readonly incidents: readonly Incident[] | null;
  readonly fate: Fate;
  readonly nodesAreEqual: boolean;
  readonly auditChains: string;
  readonly unforeseenErrors: readonly string[];
  readonly versions: Readonly<Record<string, string>>;
}

export const toFigures = ({ load, incidents, fate, unforeseenErrors, ...rest }: Findings): Figures => {
  const { acknowledged, failed, answers } = load;
  const counts = {
    acknowledged: acknowledged.length,
    lost: fate.lost.length,
    doubled: fate.doubled.length,
    unacknowledged: fate.unacknowledged.length,
    failed: failed.length,
    unforeseenErrors: unforeseenErrors.length,
  };
  const held =
    counts.acknowledged > 0 &&
    counts.lost + counts.doubled + counts.failed + counts.unforeseenErrors === 0 &&
    rest.nodesAreEqual &&
    isAuditWhole(rest.auditChains);
  return {
    held,
    ...rest,
    ...counts,
    chaos: incidents !== null,
    submitMs: spread(acknowledged.map(({ tookMs }) => tookMs)),
    longestGapMs: longestGapMs(acknowledged),
    incidents: (incidents ?? []).map(({ name, from, until, withoutQuorumMs }) => ({
      name,
      withoutQuorumMs,
      wholeAgainAfterMs: until - from,
      longestGapMs: longestGapMs(acknowledged, from, until + afterMs),
      repeated: answers.filter(({ outcome, at }) => outcome !== answered && at >= from && at <= until).length,
    })),
    answers: countOutcomes(answers),
    faults: [...new Set([...failed, ...unforeseenErrors])].slice(0, toldFaults),
  };
};

const countOutcomes = (answers: readonly Answer[]): Record<string, number> => {
  const counts = new Map<string, number>();
  for (const { outcome } of answers) counts.set(outcome, (counts.get(outcome) ?? 0) + 1);
  return Object.fromEntries([...counts].toSorted());
};

/** What an incident has held up may be acknowledged a little after it is over. */
const afterMs = 5_000;
const toldFaults = 20;

const spread = (values: readonly number[]) => {
  const sorted = values.toSorted((a, b) => a - b);
  const at = (share: number) => sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * share))] ?? 0;
  return { median: at(0.5), p95: at(0.95), longest: at(1) };
};
