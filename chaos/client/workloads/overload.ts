import { setTimeout as wait } from 'node:timers/promises';
import { StartCustomerOnboardingDocument } from '../../../src/commands/operations.generated.ts';
import { createAsk } from '../ask.ts';
import { inParallel, numbered } from '../in-parallel.ts';
import { closedLoop, openLoop } from '../open-loop.ts';
import { type Sent, send } from '../send.ts';
import type { Person, Workload } from '../workload.ts';

export interface Overload {
  readonly spanMs: number;
  /** Times the capacity, one after the other. */
  readonly multiples: readonly number[];
  /** Whoever has waited longer has gone. */
  readonly patienceMs: number;
}

/** What came of one load; times in milliseconds, the others in requests. */
export interface Load {
  readonly sent: number;
  readonly goodPerSecond: number;
  readonly refused: number;
  /** Refusals that do not tell when to come back. */
  readonly unhelpful: number;
  /** Neither answered nor refused. */
  readonly failed: number;
  readonly p99: number;
}

const workers = 16;
const drafts = 40;

const page = JSON.stringify({
  query: `{ customerOnboardings(first: 20) {
    totalCount nodes { id version state steps { step isComplete } problems { code message } company { name } }
  } }`,
});
const begun = JSON.stringify({
  query: String(StartCustomerOnboardingDocument),
  variables: { input: {} },
});

/** Finds out how much the server can do, and asks for more and more of it. */
export const overload: Workload<Overload> = async (
  { urls, people, log, begin },
  { spanMs, multiples, patienceMs },
) => {
  const [url] = urls as [string];
  const [person] = people as [Person];
  const ask = createAsk(person, { urls, log });
  await inParallel(numbered(drafts), 8, async () => {
    await ask(StartCustomerOnboardingDocument, { input: {} });
  });
  /** Four read a page of drafts, the fifth begins one. */
  const sendOne = (index: number) => send(url, person.token, index % 5 === 4 ? begun : page);
  const observe = (subject: string, load: Load) =>
    log.write({ kind: 'observed', subject, value: JSON.stringify(load) });
  const judge = (sent: readonly Sent[]) => judgeLoad(sent, spanMs, patienceMs);

  await begin();
  await closedLoop(workers, spanMs / 2, sendOne);
  const capacity = judge(await closedLoop(workers, spanMs, sendOne));
  observe('capacity', capacity);
  for (const multiple of multiples) {
    observe(`${multiple}x`, judge(await openLoop(multiple * capacity.goodPerSecond, spanMs, sendOne)));
    await wait(500);
  }
  observe('after', judge(await openLoop(capacity.goodPerSecond / 2, spanMs, sendOne)));
};

const judgeLoad = (sent: readonly Sent[], spanMs: number, patienceMs: number): Load => {
  const good = sent.filter(
    ({ status, hasErrors, tookMs }) => status === 200 && !hasErrors && tookMs <= patienceMs,
  );
  const refused = sent.filter(({ status }) => status === 503 || status === 429);
  const times = good.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  return {
    sent: sent.length,
    goodPerSecond: Math.round(good.length / (spanMs / 1_000)),
    refused: refused.length,
    unhelpful: refused.filter(({ hasRetryAfter }) => !hasRetryAfter).length,
    failed: sent.length - good.length - refused.length,
    p99: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
  };
};
