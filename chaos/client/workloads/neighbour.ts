import { StartCustomerOnboardingDocument } from '../../../src/commands/operations.generated.ts';
import { createAsk } from '../ask.ts';
import { openLoop } from '../open-loop.ts';
import { type Sent, send } from '../send.ts';
import type { Person, Workload } from '../workload.ts';

export interface Neighbour {
  readonly rounds: number;
  readonly spanMs: number;
  /** Requests of the partner that keeps to its budget. */
  readonly calmPerSecond: number;
  /** Requests of the one that does not. */
  readonly floodPerSecond: number;
}

/** What came of one partner's requests in all rounds of one kind. */
export interface Neighbourly {
  readonly sent: number;
  readonly good: number;
  readonly refused: number;
  /** Of each round, in milliseconds. */
  readonly p99s: readonly number[];
}

/** 22 points: a list, and one for each item of the page. */
const page = JSON.stringify({ query: '{ offers(market: "US", first: 20) { nodes { id name } } }' });
/** 1 point: a draft is opened. */
const draft = `query Draft($id: ID!) { customerOnboarding(id: $id) {
  id version state needsResellerChoice company { name domain address { city country } } primaryContact { email }
} }`;

/** Quiet and noisy by turns, so that what else the machine does falls on both alike. */
export const neighbour: Workload<Neighbour> = async (
  { urls, people, log, begin },
  { rounds, spanMs, calmPerSecond, floodPerSecond },
) => {
  const [url] = urls as [string];
  const [calm, loud] = people as [Person, Person];
  const ask = createAsk(calm, { urls, log });
  const { startCustomerOnboarding } = await ask(StartCustomerOnboardingDocument, { input: {} });
  const variables = { id: startCustomerOnboarding.onboarding?.id };
  const opened = JSON.stringify({ query: draft, variables });
  const alone: Sent[][] = [];
  const beside: Sent[][] = [];
  const flood: Sent[][] = [];
  const askCalmly = () => openLoop(calmPerSecond, spanMs, () => send(url, calm.token, opened));
  await openLoop(20, 1_000, () => send(url, calm.token, opened));
  await begin();
  for (let round = 0; round < rounds; round++) {
    alone.push(await askCalmly());
    const [calmly, loudly] = await Promise.all([
      askCalmly(),
      openLoop(floodPerSecond, spanMs, () => send(url, loud.token, page)),
    ]);
    beside.push(calmly);
    flood.push(loudly);
  }
  for (const [subject, all] of Object.entries({ alone, beside, flood }))
    log.write({ kind: 'observed', subject, value: JSON.stringify(judge(all)) });
};

const judge = (all: readonly Sent[][]): Neighbourly => {
  const sent = all.flat();
  return {
    sent: sent.length,
    good: sent.filter(({ status, hasErrors }) => status === 200 && !hasErrors).length,
    refused: sent.filter(({ status }) => status === 429 || status === 503).length,
    p99s: all.map(p99),
  };
};

const p99 = (sent: readonly Sent[]): number => {
  const times = sent.map(({ tookMs }) => tookMs).toSorted((a, b) => a - b);
  return times[Math.floor(times.length * 0.99)] ?? Number.NaN;
};
