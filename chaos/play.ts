import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import 'reflect-metadata';
import { verifyAudit } from '../scripts/shared/demo-data.ts';
import { Processes } from '../scripts/shared/processes.ts';
import { DevelopmentIssuer } from '../src/auth/development-issuer.ts';
import { demoPartners } from '../src/commands/demo-walk.ts';
import { readConfig } from '../src/config/config.ts';
import type { Database } from '../src/database/database.ts';
import { openDatabase, unhurried } from '../src/database/open-database.ts';
import { Partner } from '../src/entities/partner.ts';
import { Actor } from './actor.ts';
import { type Entry, readLog } from './client/log.ts';
import type { ClientTask, Person } from './client/workload.ts';
import type { FromClient, FromNemesis, ToClient, ToNemesis } from './messages.ts';
import type { NemesisReport, NemesisTask } from './nemesis/plan.ts';
import type { StageSetup, Standing } from './stage/stage.ts';
import type { TrialOptions } from './trial.ts';

/** What a trial lets happen. */
export interface Play {
  readonly stage?: Partial<Omit<StageSetup, 'engine' | 'folder'>>;
  readonly nemesis?: Omit<NemesisTask, 'seed'>;
  /** Clients take no time from the service, as if they were on machines of their own. */
  readonly isPinned?: boolean;
  /** Each is a process of its own. */
  readonly clients: ReadonlyArray<Pick<ClientTask, 'workload' | 'parameters'>>;
  /** Takes away a guard of the database's, before anybody asks for anything. */
  readonly tamper?: (database: Database) => Promise<void>;
  /** When all clients are prepared, and nothing was done yet. */
  readonly beforeStorm?: (database: Database) => Promise<void>;
  /** When the nemesis is through, and the clients were not told so yet. */
  readonly beforeCalm?: (database: Database, readEntries: () => readonly Entry[]) => Promise<void>;
}

/** What is left when it is over, for the checker. */
export interface Played {
  readonly entries: readonly Entry[];
  readonly report: NemesisReport;
  readonly database: Database;
  readonly urls: readonly string[];
  readonly people: readonly Person[];
  readonly versions: Readonly<Record<string, string>>;
  /** The last line of `npm run audit:verify`. */
  audit(): Promise<string>;
}

const plainStage = {
  servers: 1,
  environment: {},
  links: 'none',
  databaseOptions: [],
  isDatabaseOnDisk: false,
  hasFailpoints: false,
  commitBefore: null,
} as const;

/** Lets the nemesis loose on the clients' service, then has it examined while it stands. */
export const play = async <T>(
  { engine, folder, seed }: TrialOptions,
  { stage = {}, nemesis, isPinned = false, clients, tamper, beforeStorm, beforeCalm }: Play,
  examine: (played: Played) => Promise<T>,
): Promise<T> => {
  if (engine === 'galera') throw new Error('A cluster has a stage of its own');
  mkdirSync(folder, { recursive: true });
  const fury = new Actor<ToNemesis, FromNemesis>('nemesis/main.ts');
  const actors: Array<Actor<ToClient, FromClient>> = [];
  const processes = new Processes(folder);
  try {
    const setup = { ...plainStage, ...stage };
    if (isPinned) fury.pin('server');
    fury.tell({ build: { ...setup, engine, folder } });
    const { standing } = await fury.next('standing');
    const database = await openDatabase(unhurried(readConfig(standing.environment).database));
    try {
      await tamper?.(database);
      const people = await findPeople(database, standing);
      const logs = clients.map((_, index) => join(folder, `client${index + 1}.jsonl`));
      for (const [index, { workload, parameters }] of clients.entries()) {
        const client = new Actor<ToClient, FromClient>('client/main.ts');
        actors.push(client);
        if (isPinned) client.pin('load');
        const task = { workload, parameters, people, urls: standing.urls, pids: standing.pids };
        client.tell({ start: { ...task, seed: seed + index, logFile: logs[index] as string } });
      }
      await Promise.all(actors.map((client) => client.next('reached', 'prepared')));
      await beforeStorm?.(database);
      for (const client of actors) client.tell({ signal: 'begin' });
      fury.tell({ wreak: { plan: 'leaveAlone', parameters: null, ...nemesis, seed } });
      const done = Promise.all(actors.map((client) => client.next('reached', 'done')));
      const over = fury.next('over');
      const { over: report } = await Promise.race([over, done.then(() => over)]);
      const readEntries = () => logs.flatMap(readLog);
      await beforeCalm?.(database, readEntries);
      for (const client of actors) client.tell({ signal: 'calm' });
      await done;
      const entries = readEntries().toSorted((a, b) => a.at - b.at);
      const { urls, versions, environment } = standing;
      const audit = () => verifyAudit(processes, environment);
      return await examine({ entries, report, database, urls, people, versions, audit });
    } finally {
      await database.close();
    }
  } finally {
    for (const client of actors) client.end();
    fury.tell({ end: true });
    await Promise.all([fury.ended, processes.killAll()]);
  }
};

/** One for each demo partner. */
const findPeople = async (database: Database, { environment }: Standing): Promise<Person[]> => {
  const partners = await database.read((manager) => manager.find(Partner));
  const issuer = await DevelopmentIssuer.open(readConfig(environment).dataDir);
  return Promise.all(
    Object.values(demoPartners).map(async (demo) => {
      const partner = partners.find(({ mpnId }) => mpnId === demo.mpnId);
      if (!partner) throw new Error(`There is no partner ${demo.mpnId}`);
      const token = await issuer.sign({
        subject: demo.subject,
        tenantId: partner.tenantId,
        roles: ['ADMIN_AGENT'],
      });
      return { demo, token };
    }),
  );
};
