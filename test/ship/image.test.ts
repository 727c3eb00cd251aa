import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import dockerignore from '@balena/dockerignore';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { readDockerfile, type Stage } from '../../scripts/image/dockerfile.ts';
import { asImageUser, type Built, makeReadOnly, perform, within } from '../../scripts/image/perform.ts';
import { freePorts } from '../../scripts/shared/ports.ts';
import { askMarket, type Running, startServer } from './running.ts';

/** The steps of the Dockerfile, one folder a stage, and the server of the last one. */
const context = resolve(import.meta.dirname, '../..');
const read = (name: string) => readFileSync(join(context, name), 'utf8');
const [stages, last] = split(readDockerfile(read('Dockerfile')));

let folder: string;
let image: Built;
let environment: Record<string, string>;
let running: Running;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-image-'));
  chmodSync(folder, 0o755);
  const ignored = dockerignore.default().add(read('.dockerignore'));
  const isSent = (path: string) => path === '' || path === '.' || !ignored.ignores(path);
  const built = new Map<string, Built>();
  const make = (stage: Stage, name: string) => {
    const root = join(folder, name);
    mkdirSync(root);
    return perform(stage, root, { context, isSent, stages: built });
  };
  for (const stage of stages) built.set(stage.name ?? '', make(stage, stage.name ?? ''));
  image = make(last, 'image');
  makeReadOnly(within(image, '.'));

  const [port = 0] = await freePorts(1);
  environment = {
    ...image.environment,
    PATH: process.env.PATH ?? '',
    NODE_ENV: 'development',
    HOST: '127.0.0.1',
    PORT: String(port),
    DATA_DIR: within(image, image.environment.DATA_DIR ?? ''),
  };
  const [program, ...args] = last.command;
  expect(program).toBe('node');
  const cwd = within(image, '.');
  running = await startServer(
    { command: process.execPath, args, cwd, env: environment, ...asImageUser },
    port,
  );
}, 180_000);

afterAll(async () => {
  await running?.end();
  rmSync(folder, { recursive: true, force: true });
});

/** Runs Node.js as the image would. */
const inImage = (args: readonly string[]) =>
  spawnSync(process.execPath, args, {
    cwd: within(image, '.'),
    env: environment,
    encoding: 'utf8',
    ...asImageUser,
  });

test('serves the catalogue', async () => {
  expect(await (await fetch(`${running.url}/healthz`)).json()).toEqual({ status: 'alive' });
  expect(await askMarket(running.url)).toEqual({ market: { country: 'DE', name: 'Germany' } });
  expect((await fetch(`${running.url}/explorer`)).status).toBe(200);
});

test('is healthy by its own check, and not when nobody answers', () => {
  const [program, ...args] = last.healthcheck;
  expect(program).toBe('node');
  expect(inImage(args).status).toBe(0);
  environment.PORT = '1';
  expect(inImage(args).status).toBe(1);
});

test('belongs to a user who can write nothing there but data', () => {
  expect(image.user).toBe('node');
  const write = (path: string) => inImage(['-e', `fs.writeFileSync(${JSON.stringify(path)}, '')`]);
  for (const path of ['file', 'dist/main.js', 'node_modules/file'])
    expect(write(path).stderr).toMatch(/EACCES/);
  expect(write(within(image, '/data/file')).stderr).toBe('');
});

test('holds nothing that only development needs', () => {
  const installed = spawnSync('ls', [within(image, 'node_modules')], { encoding: 'utf8' }).stdout.split('\n');
  expect(installed).toContain('fastify');
  for (const name of ['typescript', 'vite', 'vitest']) expect(installed).not.toContain(name);
});

test('ends well on SIGTERM', async () => {
  expect(await running.end()).toBe(0);
});

function split(all: readonly Stage[]): [Stage[], Stage] {
  const final = all.at(-1);
  if (!final) throw new Error('The Dockerfile has no stage');
  return [all.slice(0, -1), final];
}
