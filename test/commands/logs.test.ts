import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { run, start } from './run-command.ts';

let dataDir: string;
let server: ReturnType<typeof start>;
let written = '';

/** A server that logs all it can. */
beforeAll(async () => {
  dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-logs-'));
  server = start('src/main.ts', [], { DATA_DIR: dataDir, PORT: '0', LOG_LEVEL: 'trace' });
  await new Promise<void>((resolve) => {
    const hear = (chunk: unknown) => {
      written += String(chunk);
      if (written.includes('npm run demo')) resolve();
    };
    server.stdout.on('data', hear);
    server.stderr.on('data', hear);
  });
});
afterAll(() => {
  server.kill('SIGKILL');
  rmSync(dataDir, { recursive: true, force: true });
});

test('a whole walk, wrong values and a refused token leave nothing personal or secret in the log', async () => {
  const port = /localhost:(\d+)\/graphql/.exec(written)?.[1] ?? '';
  const banner = written;
  const { out, code } = await run('src/commands/demo.ts', [], { DATA_DIR: dataDir, PORT: port });
  expect(code).toBe(0);
  const [, password = ''] = /Temporary password (\S+)/.exec(out) ?? [];
  expect(password).toHaveLength(12);
  const refused = await fetch(`http://localhost:${port}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer very.secret.token' },
    body: JSON.stringify({ query: '{ viewer { subject } }' }),
  });
  expect(refused.status).toBe(401);
  await expect.poll(() => written.slice(banner.length)).toContain('A token was refused');
  const log = written.slice(banner.length);
  for (const secret of [
    password,
    'very.secret',
    'Kowalski',
    'ada@contosocoffee.example',
    '100 Pike Street',
    '555 0100',
  ])
    expect(log).not.toContain(secret);
});
