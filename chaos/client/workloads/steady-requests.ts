import { setTimeout as wait } from 'node:timers/promises';
import { answered, attempt } from '../../../scripts/shared/ask.ts';
import {
  StartCustomerOnboardingDocument,
  ViewerDocument,
} from '../../../src/commands/operations.generated.ts';
import type { Person, Work, Workload } from '../workload.ts';

export interface Steady {
  readonly perSecond: number;
  /** How often one is sent, each time to the next server. */
  readonly attempts: number;
  /** Whether requests come while no server is ready; else whoever balances holds them back. */
  readonly comeAlways: boolean;
}

const tickMs = 10;
const pollMs = 100;
const pollTimeoutMs = 500;
/** One in so many writes. */
const writes = 5;

/** As any balancer has connections: what would be more is not sent. */
const maxInFlightPerServer = 64;

/** Requests by the clock, whatever became of those before, to the servers that say they are ready. */
export const steadyRequests: Workload<Steady> = async (work, { perSecond, attempts, comeAlways }) => {
  await work.begin();
  const ready = watch(work);
  const pending = new Set<Promise<void>>();
  const began = Date.now();
  let sent = 0;
  for (; !work.isCalm(); await wait(tickMs)) {
    for (; sent < ((Date.now() - began) / 1_000) * perSecond; sent++) {
      if (ready.size === 0 && !comeAlways) continue;
      if (pending.size >= maxInFlightPerServer * Math.max(1, ready.size)) continue;
      const one: Promise<void> = send(work, ready, sent, attempts).finally(() => pending.delete(one));
      pending.add(one);
    }
  }
  await Promise.all(pending);
};

/** As a balancer sees the servers. */
const watch = ({ urls, isCalm }: Work): ReadonlySet<string> => {
  const ready = new Set<string>(urls);
  const look = async (url: string) => {
    while (!isCalm()) {
      const signal = AbortSignal.timeout(pollTimeoutMs);
      const isReady = await fetch(`${url}/readyz`, { signal }).then(
        ({ ok }) => ok,
        () => false,
      );
      if (isReady) ready.add(url);
      else ready.delete(url);
      await wait(pollMs);
    }
  };
  for (const url of urls) void look(url);
  return ready;
};

/** One of those that are ready, but not where it has failed before; any where none is left. */
const pick = (urls: readonly string[], ready: ReadonlySet<string>, failed: string | null, turn: number) => {
  const others = urls.filter((url) => url !== failed);
  const good = others.filter((url) => ready.has(url));
  const choice = [good, others, urls].find((some) => some.length > 0) ?? [];
  return choice[turn % choice.length] ?? '';
};

const send = async (
  { urls, people, log }: Work,
  ready: ReadonlySet<string>,
  number: number,
  attempts: number,
): Promise<void> => {
  const { token } = people[number % people.length] as Person;
  const isWrite = number % writes === 0;
  const operation = isWrite ? 'StartCustomerOnboarding' : 'Viewer';
  const document = isWrite ? StartCustomerOnboardingDocument : ViewerDocument;
  const variables = isWrite ? { input: { idempotencyKey: `steady-${number}` } } : {};
  const body = JSON.stringify({ query: String(document), variables });
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  let outcome = '';
  let url: string | null = null;
  for (let count = 0; count < attempts && outcome !== answered; count++) {
    const request = number * attempts + count;
    log.write({ kind: 'sent', request, operation });
    const began = performance.now();
    url = pick(urls, ready, url, number);
    ({ outcome } = await attempt(`${url}/graphql`, headers, body));
    const tookMs = Math.round(performance.now() - began);
    log.write({ kind: 'answered', request, operation, tookMs, outcome });
  }
  log.write({ kind: 'observed', subject: operation, value: outcome });
};
