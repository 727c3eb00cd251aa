import { setTimeout as wait } from 'node:timers/promises';
import { coresOf } from '../../../scripts/shared/pin.ts';
import { cpuMsOf, idleMsOf } from '../../../scripts/shared/process-usage.ts';
import { StartCustomerOnboardingDocument } from '../../../src/commands/operations.generated.ts';
import { createAsk } from '../ask.ts';
import { inParallel, numbered } from '../in-parallel.ts';
import { closedLoop, openLoop } from '../open-loop.ts';
import { type Sent, send } from '../send.ts';
import type { Person, Workload } from '../workload.ts';

export interface Overload {
  /** How often all loads are offered, so that what else the machine does falls on single ones. */
  readonly rounds: number;
  readonly spanMs: number;
  /** Times the capacity, one after the other. */
  readonly multiples: readonly number[];
  /** Whoever has waited longer has gone. */
  readonly patienceMs: number;
}

/** What came of one load; times in milliseconds, the others in requests. */
export interface Load {
  readonly sent: number;
  /** Answered while the load lasted, once it had lasted for as long as anybody waits: before, all are served. */
  readonly goodPerSecond: number;
  /** The same for each second of the server's core that nobody else had: what counts on a shared machine. */
  readonly goodPerCoreSecond: number;
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
  { urls, pids, people, log, begin },
  { rounds, spanMs, multiples, patienceMs },
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
  const coreMs = () => idleMsOf(coresOf.server) + pids.reduce((total, pid) => total + cpuMsOf(pid), 0);
  const momentIn = (ms: number): Promise<Moment> =>
    wait(ms).then(() => ({ at: performance.now(), coreMs: coreMs() }));
  const offer = async (loop: typeof openLoop, howMuch: number): Promise<Load> => {
    const [from, to, sent] = await Promise.all([
      momentIn(patienceMs),
      momentIn(spanMs),
      loop(howMuch, spanMs, sendOne),
    ]);
    return judgeLoad(sent, from, to, patienceMs);
  };

  await begin();
  await closedLoop(workers, spanMs, sendOne);
  for (let round = 0; round < rounds; round++) {
    const capacity = await offer(closedLoop, workers);
    observe('capacity', capacity);
    for (const multiple of multiples) {
      observe(`${multiple}x`, await offer(openLoop, multiple * capacity.goodPerSecond));
      await wait(500);
    }
    observe('after', await offer(openLoop, capacity.goodPerSecond / 2));
  }
};

interface Moment {
  readonly at: number;
  /** What the server's core had been there for, so far. */
  readonly coreMs: number;
}

const judgeLoad = (sent: readonly Sent[], from: Moment, to: Moment, patienceMs: number): Load => {
  const good = sent.filter(
    ({ status, hasErrors, tookMs }) => status === 200 && !hasErrors && tookMs <= patienceMs,
  );
  const counted = good.filter(({ endedAt }) => endedAt > from.at && endedAt <= to.at);
  const refused = sent.filter(({ status }) => status === 503 || status === 429);
  const times = good.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  return {
    sent: sent.length,
    goodPerSecond: Math.round(counted.length / ((to.at - from.at) / 1_000)),
    goodPerCoreSecond: counted.length / ((to.coreMs - from.coreMs) / 1_000),
    refused: refused.length,
    unhelpful: refused.filter(({ hasRetryAfter }) => !hasRetryAfter).length,
    failed: sent.length - good.length - refused.length,
    p99: Math.round(times[Math.floor(times.length * 0.99)] ?? 0),
  };
};
