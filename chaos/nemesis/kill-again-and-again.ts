import { setTimeout as wait } from 'node:timers/promises';
import type { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import type { Random } from '../random.ts';
import type { Incident, Plan } from './plan.ts';

export interface Killing {
  readonly times: number;
  readonly everyMs: number;
  /** The share of submissions whose answer the network loses as well. */
  readonly lostAnswers: number;
}

/** kill -9 by the clock, which begins anew when the server is ready again: a slow machine serves as long as a quick one. */
export const killAgainAndAgain: Plan<Killing> = async (stage, { times, everyMs, lostAnswers }, random) => {
  const incidents: Incident[] = [];
  const lost = stage.links.map((link) => loseAnswers(link, lostAnswers, random));
  for (let count = 1; count <= times; count++) {
    await wait(everyMs * (0.75 + random() / 2));
    const from = Date.now();
    await Promise.all(stage.servers.map((server) => server.kill()));
    for (const server of stage.servers) server.start();
    for (const server of stage.servers) await server.untilReady();
    incidents.push({ name: 'kill -9', from, until: Date.now() });
  }
  await wait(everyMs);
  for (const link of stage.links) link.judge = () => 'none';
  return { incidents, counts: { kills: times, lostAnswers: lost.reduce((sum, count) => sum + count(), 0) } };
};

const loseAnswers = (link: FaultyLink, share: number, random: Random): (() => number) => {
  let count = 0;
  link.judge = (data) => {
    if (!data.includes('SubmitCustomer') || random() >= share) return 'none';
    count++;
    return 'lose the answer';
  };
  return () => count;
};
