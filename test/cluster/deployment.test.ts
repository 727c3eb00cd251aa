import { spawnSync } from 'node:child_process';
import { chmodSync, copyFileSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import {
  deployed,
  optionOf,
  passwordOf,
  readDeployed,
  serverEnvironment,
} from '../../scripts/cluster-demo/deployment.ts';
import { readConfig, variables } from '../../src/config/config.ts';

const addressesIn = (text: string): string[] => [...new Set(text.match(/10\.0\.0\.\d+/g))].sort();
const machines = ['10.0.0.11', '10.0.0.12', '10.0.0.13'];

describe('server.env', () => {
  const environment = serverEnvironment();
  const secrets = {
    SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
    AUTH_ISSUER: 'https://login.example',
    AUTH_AUDIENCE: 'api://onboarding',
    AUTH_JWKS_URL: 'https://login.example/keys',
    INVITATION_URL: 'https://portal.example/app/invitations',
  };

  test('is a production environment once the secrets are filled in', () => {
    const config = readConfig({ ...environment, ...secrets });
    expect(config.isProduction).toBe(true);
    expect(config.trustedProxies).toEqual(machines);
  });

  test('sets nothing that is not read', () => {
    expect(Object.keys(environment).filter((name) => !variables.includes(name))).toEqual([]);
  });

  test('lets a process that ends take requests for longer than haproxy needs to notice', () => {
    const timing = /check inter (\d+)s fastinter (\d+)ms fall (\d+) rise/.exec(readDeployed('haproxy.cfg'));
    const [seconds = 0, fastMs = 0, times = 0] = timing?.slice(1).map(Number) ?? [];
    expect(seconds).toBeGreaterThan(0);
    expect(Number(environment.DRAIN_MS)).toBeGreaterThan(2 * (seconds * 1_000 + (times - 1) * fastMs));
  });
});

describe('the files', () => {
  test('agree on the passwords', () => {
    expect(new URL(serverEnvironment().DATABASE_URL ?? '').password).toBe(passwordOf('onboarding'));
    expect(optionOf(readDeployed('check-node.cnf'), 'password')).toBe(passwordOf('check_node'));
  });

  test('agree on the machines and the database’s port', () => {
    expect(addressesIn(optionOf(readDeployed('galera.cnf'), 'wsrep-cluster-address'))).toEqual(machines);
    expect(addressesIn(readDeployed('haproxy.cfg'))).toEqual(machines);
    const [, bind] = /presetenv DATABASE_BIND (\S+)/.exec(readDeployed('haproxy.cfg')) ?? [];
    expect(new URL(serverEnvironment().DATABASE_URL ?? '').host).toBe(bind);
  });

  const haproxy = ['haproxy', '/usr/sbin/haproxy'].find((name) => spawnSync(name, ['-v']).status === 0);
  test.runIf(haproxy).each([
    ['on its own machines', {}],
    ['where it is tried', { ON_TRIAL: '1' }],
  ])('are taken by haproxy without a warning, %s', (_, env) => {
    const { status, stderr } = spawnSync(haproxy ?? '', ['-c', '-q', '-f', deployed('haproxy.cfg')], {
      encoding: 'utf8',
      env: { PATH: process.env.PATH, ...env },
    });
    expect([status, stderr.match(/\[(WARNING|ALERT)\].*/g)]).toEqual([0, null]);
  });
});

/** The client is a stand-in that answers what a node would. */
describe.runIf(process.platform === 'linux')('check-node', () => {
  let folder: string;
  beforeAll(() => {
    folder = mkdtempSync(join(tmpdir(), 'check-node-'));
    copyFileSync(deployed('check-node'), join(folder, 'check-node'));
  });
  afterAll(() => rmSync(folder, { recursive: true }));

  const check = (client: string): number | null => {
    const file = join(folder, 'mariadb');
    writeFileSync(file, `#!/bin/sh\n${client}\n`);
    chmodSync(file, 0o755);
    const env = { PATH: `${folder}:/usr/bin:/bin` };
    return spawnSync(join(folder, 'check-node'), ['127.0.0.1', '3307', '10.0.0.11', '3306'], { env }).status;
  };

  test('says yes to a node that has quorum and is up to date', () => {
    expect(check('echo Primary,4')).toBe(0);
  });

  test('asks the node that it is called for, with the password beside it', () => {
    const wanted = `--defaults-file=${folder}/check-node.cnf --host=10.0.0.11 --port=3306`;
    expect(check(`case "$*" in "${wanted}"*) echo Primary,4;; esac`)).toBe(0);
  });

  test.each([
    ['has no quorum', 'echo non-Primary,0'],
    ['gives its data to another', 'echo Primary,2'],
    ['is no part of a cluster', 'echo Disconnected,0'],
    ['refuses', 'echo Primary,4 >&2; exit 1'],
    ['does not answer', 'exec sleep 30'],
  ])('says no to a node that %s', (_, client) => {
    expect(check(client)).toBe(1);
  });
});
