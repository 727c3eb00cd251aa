import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative, resolve } from 'node:path';
import { describe, expect, test } from 'vitest';

const source = resolve(import.meta.dirname, '../src');

/** What each room may import of ours, as docs/architecture.md explains; its own files always. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  onboarding: [],
  config: [],
  telemetry: [],
  migrations: [],
  auth: ['config', 'onboarding'],
  entities: ['onboarding', 'database/columns.ts'],
  database: ['config', 'entities', 'migrations', 'telemetry'],
  catalogue: ['onboarding', 'entities', 'database'],
  loaders: ['entities', 'database', 'telemetry'],
  services: ['onboarding', 'entities', 'database', 'catalogue', 'auth', 'telemetry'],
  schema: ['onboarding', 'entities', 'services'],
  resolvers: ['onboarding', 'schema', 'services', 'loaders', 'entities', 'catalogue', 'auth', 'telemetry'],
  pages: [],
  server: ['config', 'database', 'pages', 'services', 'telemetry'],
  commands: ['auth', 'config', 'database', 'entities', 'onboarding', 'services', 'schema/messages.ts'],
};

/** Where GraphQL may be spoken. */
const speaksGraphql = new Set(['schema', 'resolvers', 'server', 'pages', 'commands']);

const files = readdirSync(source, { recursive: true, encoding: 'utf8' }).filter((file) =>
  file.endsWith('.ts'),
);

const importsOf = (file: string): string[] =>
  [...readFileSync(join(source, file), 'utf8').matchAll(/^(?:import|export)[^;]*?from '([^']+)';/gms)].map(
    ([, from]) => from as string,
  );

const inside = (file: string, from: string): string | null =>
  from.startsWith('.') ? relative(source, resolve(source, dirname(file), from)) : null;

const roomed = files.filter((file) => file.includes('/'));

describe('the rooms', () => {
  test.each(roomed)('%s imports only what its room may', (file) => {
    const room = file.split('/')[0] as string;
    const rules = allowed[room];
    expect(rules, `src/${room} has no row in the table`).toBeDefined();
    const wrong = importsOf(file)
      .map((from) => inside(file, from))
      .filter((target) => target !== null)
      .filter((target) => {
        const other = target.split('/')[0] as string;
        return other !== room && !rules?.includes(other) && !rules?.includes(target);
      });
    expect(wrong).toEqual([]);
  });

  test.each(roomed)('%s speaks GraphQL only where it may', (file) => {
    const room = file.split('/')[0] as string;
    const spoken = importsOf(file).filter((from) => /^(graphql|type-graphql|@apollo)/.test(from));
    if (!speaksGraphql.has(room)) expect(spoken).toEqual([]);
  });

  test('every row of the table is a room', () => {
    expect(Object.keys(allowed).sort()).toEqual(
      [...new Set(roomed.map((file) => file.split('/')[0]))].sort(),
    );
  });

  test('nobody imports app or main', () => {
    const importers = files
      .filter((file) => file !== 'main.ts')
      .filter((file) => importsOf(file).some((from) => /^(app|main)\.ts$/.test(inside(file, from) ?? '')));
    expect(importers).toEqual([]);
  });
});

describe('the pure room', () => {
  test.each(roomed.filter((file) => file.startsWith('onboarding/')))(
    '%s has no clock, chance or I/O',
    (file) => {
      const text = readFileSync(join(source, file), 'utf8');
      expect(text).not.toMatch(/Date\.now|new Date\(\)|Math\.random|process\.|node:/);
    },
  );
});

test('the environment is read in main and in the commands’ start alone', () => {
  const readers = files.filter((file) => /process\.env/.test(readFileSync(join(source, file), 'utf8')));
  expect(readers.sort()).toEqual(['commands/command.ts', 'main.ts']);
});

/** The programs beside the product: what of ours each may import. */
const beside: Readonly<Record<string, readonly string[]>> = {
  'packages/client': [],
  'scripts/shared': ['src/commands', 'src/config', 'src/database', 'src/entities', 'src/services/imports'],
  chaos: [
    'scripts/shared',
    'src/auth/development-issuer.ts',
    'src/commands/demo-walk.ts',
    'src/commands/operations.generated.ts',
    'src/config',
    'src/database',
    'src/entities',
  ],
};

describe('the programs beside the product', () => {
  const root = resolve(source, '..');
  const within = (folder: string) =>
    readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file) => join(folder, file));
  const targetsOf = (file: string) =>
    importsOf(join('..', file))
      .filter((from) => from.startsWith('.'))
      .map((from) => join(dirname(file), from));
  const isIn = (folder: string) => (path: string) => path === folder || path.startsWith(`${folder}/`);

  test.each(Object.entries(beside))('%s imports only what it may', (folder, rules) => {
    const wrong = within(folder).flatMap((file) =>
      targetsOf(file)
        .filter((target) => ![folder, ...rules].some((rule) => isIn(rule)(target)))
        .map((target) => `${file} imports ${target}`),
    );
    expect(wrong).toEqual([]);
  });

  test('the product imports none of them, and nothing but its own test imports chaos', () => {
    const others = ['src', 'scripts', 'test'].flatMap(within).filter((file) => !isIn('test/chaos')(file));
    const importers = (folder: string, files: readonly string[]) =>
      files.filter((file) => targetsOf(file).some(isIn(folder)));
    expect(importers('chaos', others)).toEqual([]);
    expect(importers('scripts', others.filter(isIn('src')))).toEqual([]);
  });
});
