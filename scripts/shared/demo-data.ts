import { readFileSync } from 'node:fs';
import 'reflect-metadata';
import { readConfig } from '../../src/config/config.ts';
import { openDatabase, unhurried } from '../../src/database/open-database.ts';
import { Partner } from '../../src/entities/partner.ts';
import { seedDemo } from '../../src/services/imports/shipped-data.ts';
import type { Processes } from './processes.ts';
import { built } from './server-process.ts';

type Environment = Readonly<Record<string, string>>;

/** `npm run migrate`. */
export const migrate = async (processes: Processes, env: Environment): Promise<void> => {
  await processes.run({
    name: 'migrate',
    command: process.execPath,
    args: [built('commands/migrate.js')],
    env,
  });
};

/** `npm run audit:verify`; its last line, which says how many chains are broken. */
export const verifyAudit = async (processes: Processes, env: Environment): Promise<string> => {
  const verify = { command: process.execPath, args: [built('commands/audit-verify.js')] };
  const started = processes.start({ name: 'audit-verify', ...verify, env });
  await started.ended;
  return readFileSync(started.log, 'utf8').trim().split('\n').at(-1) ?? '';
};

/** Fills the database with the catalogue and the demo partners; who these are. */
export const loadDemoData = async (environment: Environment): Promise<Partner[]> => {
  const database = await openDatabase(unhurried(readConfig(environment).database));
  try {
    await database.transaction(seedDemo);
    return await database.read((manager) => manager.find(Partner));
  } finally {
    await database.close();
  }
};
