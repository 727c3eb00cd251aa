import { spawnSync } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { freePorts } from '../../scripts/shared/ports.ts';
import { askMarket, type Running, startServer } from './running.ts';

/** The package as `npm pack` makes it of a clean checkout, installed in a folder that has nothing else. */
const repository = resolve(import.meta.dirname, '../..');
const manifest = JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8'));

let folder: string;
let bin: string;
let packed: string[];

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-package-'));
  const checkout = join(folder, 'checkout');
  checkOut(checkout);
  run('npm', ['pack', '--pack-destination', folder], checkout);
  const tarball = join(folder, `${manifest.name}-${manifest.version}.tgz`);
  packed = run('tar', ['--list', '--file', tarball], folder).split('\n').filter(Boolean);

  const home = join(folder, 'home');
  mkdirSync(home);
  run('npm', ['install', '--no-fund', '--no-audit', '--engine-strict', tarball], home);
  bin = join(home, 'node_modules/.bin', manifest.name);
}, 240_000);

afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

const run = (command: string, args: readonly string[], cwd: string): string => {
  const { status, stdout, stderr } = spawnSync(command, args, { cwd, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command} ${args.join(' ')} has failed:\n${stdout}${stderr}`);
  return stdout;
};

/** What git has or would have, with the modules that are installed here. */
const checkOut = (target: string): void => {
  const files = run('git', ['ls-files', '--cached', '--others', '--exclude-standard'], repository);
  for (const file of files.split('\n').filter(Boolean)) {
    mkdirSync(dirname(join(target, file)), { recursive: true });
    cpSync(join(repository, file), join(target, file));
  }
  symlinkSync(join(repository, 'node_modules'), join(target, 'node_modules'));
};

describe('the package', () => {
  test('has the build of every source, the data and the documents, and nothing of the tests', () => {
    const sources = readdirSync(join(repository, 'src'), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => `package/dist/${file.replace(/ts$/, 'js')}`);
    expect(packed).toEqual(expect.arrayContaining(sources));
    expect(packed).toEqual(
      expect.arrayContaining(
        ['README.md', 'data/offers.json', 'schema.graphql'].map((file) => `package/${file}`),
      ),
    );
    expect(
      packed.filter((file) => /package\/(test|src|scripts|chaos|bench|node_modules)\//.test(file)),
    ).toEqual([]);
  });
});

describe('the command', () => {
  const ask = (...args: string[]) => spawnSync(bin, args, { cwd: folder, encoding: 'utf8' });

  test('says what it is and what it can do', () => {
    expect(ask('--version')).toMatchObject({ status: 0, stdout: `${manifest.version}\n` });
    const { status, stdout } = ask('--help');
    expect(status).toBe(0);
    expect(stdout).toContain('migrate');
  });

  test('refuses what it does not know', () => {
    const { status, stdout, stderr } = ask('sell');
    expect([status, stdout]).toEqual([2, '']);
    expect(stderr).toContain('There is no command sell.');
  });

  describe('without a word', () => {
    let running: Running;
    let settings: Record<string, string>;

    beforeAll(async () => {
      const [port = 0] = await freePorts(1);
      const data = join(folder, 'data');
      settings = { PATH: process.env.PATH ?? '', HOST: '127.0.0.1', PORT: String(port), DATA_DIR: data };
      running = await startServer({ command: bin, args: [], cwd: folder, env: settings }, port);
    }, 90_000);
    afterAll(async () => {
      expect(await running?.end()).toBe(0);
    });

    test('serves the catalogue and the explorer', async () => {
      expect(await askMarket(running.url)).toEqual({ market: { country: 'DE', name: 'Germany' } });
      expect((await fetch(`${running.url}/explorer`)).status).toBe(200);
    });

    test('tells what to try next, which works', () => {
      expect(running.output()).toContain('npx partner-onboarding-api demo');
      const demo = spawnSync(bin, ['demo'], { cwd: folder, env: settings, encoding: 'utf8' });
      expect(demo).toMatchObject({ status: 0, stderr: '' });
    });
  });
});
