import { setTimeout as wait } from 'node:timers/promises';
import { type Ask, answered, attempt, Unanswered } from '../../scripts/shared/ask.ts';
import { until } from '../../scripts/shared/patience.ts';
import type { Log } from './log.ts';
import type { Person } from './workload.ts';

/** Sent as often as it may be, and nobody has told what came of it. */
export class Unknown extends Error {}

export interface AskOptions {
  /** Where the service is; taken in turn. */
  readonly urls: readonly string[];
  readonly log: Log;
  /** How often the same is sent. */
  readonly attempts?: number;
  readonly headers?: Readonly<Record<string, string>>;
}

let lastRequest = 0;

/** A client that writes down what it sends before it sends it, and sends it again to a server that is ready. */
export const createAsk = (
  { token }: Person,
  { urls, log, attempts = Number.POSITIVE_INFINITY, headers: more = {} }: AskOptions,
): Ask => {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}`, ...more };
  return async (document, variables) => {
    const operation = /(?:mutation|query) (\w+)/.exec(String(document))?.[1] ?? '';
    const body = JSON.stringify({ query: String(document), variables });
    for (let count = 1; ; count++) {
      const request = ++lastRequest;
      const url = urls[request % urls.length] ?? '';
      log.write({ kind: 'sent', request, operation });
      const began = performance.now();
      const { outcome, data, pauseMs } = await attempt<never>(`${url}/graphql`, headers, body);
      const tookMs = Math.round(performance.now() - began);
      log.write({ kind: 'answered', request, operation, tookMs, outcome });
      if (outcome === answered && data) return data;
      if (pauseMs === null) throw new Unanswered(outcome);
      if (count >= attempts) throw new Unknown(outcome);
      await untilReady(url);
      await wait(pauseMs / 3);
    }
  };
};

export const untilReady = async (url: string): Promise<void> => {
  await until(`${url} is ready`, {
    deadlineMs: 60_000,
    ask: async () => (await fetch(`${url}/readyz`)).ok,
  });
};
