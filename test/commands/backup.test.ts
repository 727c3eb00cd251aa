import type { ChildProcess } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, start } from './run-command.ts';

let dataDir: string;
let env: Record<string, string>;
let server: ChildProcess | undefined;

beforeAll(() => {
  dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-backup-'));
  env = { DATA_DIR: dataDir, PORT: '0' };
});
afterAll(() => {
  server?.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

const inDir = (name: string) => join(dataDir, name);
const database = () => inDir('partner-onboarding.sqlite');

const startServer = async (): Promise<Record<string, string>> => {
  const child = start('src/main.ts', [], env);
  server = child;
  let banner = '';
  for await (const chunk of child.stdout) {
    banner += String(chunk);
    if (banner.includes('SALES_AGENT')) break;
  }
  return { ...env, PORT: /localhost:(\d+)\/graphql/.exec(banner)?.[1] ?? '' };
};

const stopServer = async (): Promise<void> => {
  const ended = new Promise((resolve) => server?.once('exit', resolve));
  server?.kill('SIGTERM');
  await ended;
};

const chains = async (env: Record<string, string>) =>
  (await run('src/commands/audit-verify.ts', [], env)).out;

test('backed up while it is served, lost, and restored: every record is there and every chain is whole', async () => {
  const running = await startServer();
  expect((await run('src/commands/demo.ts', [], running)).code).toBe(0);
  const backup = await run('src/commands/backup.ts', [inDir('copy.sqlite')], env);
  expect([backup.code, backup.err]).toEqual([0, '']);
  const before = await chains(env);
  expect(before).toMatch(/: [1-9]\d* records, whole/);

  const early = await run('src/commands/restore.ts', [inDir('copy.sqlite')], env);
  expect([early.code, early.err]).toEqual([1, expect.stringContaining('is in use')]);

  await stopServer();
  for (const name of readdirSync(dataDir).filter((file) => file.startsWith('partner-onboarding')))
    rmSync(inDir(name));
  const restored = await run('src/commands/restore.ts', [inDir('copy.sqlite')], env);
  expect([restored.code, restored.err]).toEqual([0, '']);
  expect(await chains(env)).toBe(before);
});

test('a restore keeps what was there', async () => {
  const { code, out } = await run('src/commands/restore.ts', [inDir('copy.sqlite')], env);
  expect(code).toBe(0);
  const [, former = ''] = /kept as (\S+)\.\n/.exec(out) ?? [];
  expect(existsSync(former)).toBe(true);
});

test.each([
  ['backup', 'no file', []],
  ['backup', 'a file that is there', ['copy.sqlite']],
  ['restore', 'no file', []],
  ['restore', 'a file that is not there', ['nothing.sqlite']],
  ['restore', 'a file that is no database', ['garbage.sqlite']],
])('%s refuses %s, and nothing is lost', async (command, _, names) => {
  writeFileSync(inDir('garbage.sqlite'), 'no database at all'.repeat(1000));
  const before = await chains(env);
  const { code, err } = await run(`src/commands/${command}.ts`, names.map(inDir), env);
  expect(code).toBe(1);
  expect(err).not.toMatch(/ {4}at /);
  expect(existsSync(database())).toBe(true);
  expect(await chains(env)).toBe(before);
});
