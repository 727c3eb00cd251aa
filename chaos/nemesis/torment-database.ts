import { setTimeout as wait } from 'node:timers/promises';
import type { PrivateServer } from '../../scripts/shared/engines.ts';
import type { Incident, Plan } from './plan.ts';

export interface Torments {
  readonly stoppedMs: number;
  readonly frozenMs: number;
  /** Between two torments. */
  readonly quietMs: number;
}

/** Each leaves the database as it should be. */
const torments: ReadonlyArray<
  readonly [name: string, happen: (database: PrivateServer, torments: Torments) => Promise<void>]
> = [
  [
    'stopped',
    async (database, { stoppedMs }) => {
      database.signal('SIGTERM');
      await wait(stoppedMs);
      await database.startAgain();
    },
  ],
  [
    'killed -9',
    async (database) => {
      database.signal('SIGKILL');
      await database.startAgain();
    },
  ],
  [
    'frozen',
    async (database, { frozenMs }) => {
      database.signal('SIGSTOP');
      await wait(frozenMs);
      database.signal('SIGCONT');
    },
  ],
];

export const tormentDatabase: Plan<Torments> = async ({ database }, parameters) => {
  if (!database) throw new Error('This needs a database server');
  const incidents: Incident[] = [];
  for (const [name, happen] of torments) {
    await wait(parameters.quietMs);
    const from = Date.now();
    await happen(database, parameters);
    incidents.push({ name, from, until: Date.now() });
  }
  await wait(parameters.quietMs);
  return { incidents, counts: {} };
};
