import { execFileSync, spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const packageFolder = join(root, 'packages/client');

const folder = mkdtempSync(join(tmpdir(), 'client-package-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** As a front-end team gets it: the tarball, installed in a folder of its own. */
beforeAll(() => {
  npm('pack', '--pack-destination', folder);
  const [tarball] = readdirSync(folder).filter((name) => name.endsWith('.tgz'));
  write('package.json', { name: 'a-front-end', private: true, type: 'module' });
  execFileSync('npm', ['install', '--offline', '--no-fund', '--no-audit', `./${tarball}`], { cwd: folder });
});

const npm = (...args: string[]): string =>
  execFileSync('npm', args, { cwd: packageFolder, encoding: 'utf8', stdio: ['ignore', 'pipe', 'pipe'] });

const write = (name: string, content: unknown): void =>
  writeFileSync(join(folder, name), typeof content === 'string' ? content : JSON.stringify(content));

const installed = (name: string): string => join(folder, 'node_modules/@partner-onboarding/client', name);

describe('the package', () => {
  test('holds what is needed, and nothing else', () => {
    const files = readdirSync(installed('.'), { recursive: true, encoding: 'utf8' });
    const kinds = files
      .filter((name) => name.includes('.'))
      .map((name) => name.replace(/^dist\/[\w.-]+?\./, 'dist/*.'));
    expect([...new Set(kinds)].sort()).toEqual([
      'README.md',
      'dist/*.d.ts',
      'dist/*.generated.d.ts',
      'dist/*.generated.js',
      'dist/*.js',
      'package.json',
      'persisted-documents.json',
    ]);
  });

  test('brings no other package with it', () => {
    const { dependencies, sideEffects } = JSON.parse(readFileSync(installed('package.json'), 'utf8'));
    expect([dependencies, sideEffects]).toEqual([undefined, false]);
    expect(readdirSync(join(folder, 'node_modules')).filter((name) => !name.startsWith('.'))).toEqual([
      '@partner-onboarding',
    ]);
  });

  test('names only platform globals, so that browsers, workers and Node take it', () => {
    const sources = readdirSync(installed('dist')).filter((name) => name.endsWith('.js'));
    for (const name of sources)
      expect([name, readFileSync(installed(`dist/${name}`), 'utf8')]).toEqual([
        name,
        expect.not.stringMatching(/from '(?!\.)|require\(|process\.|Buffer|node:/),
      ]);
  });
});

/** What the guide for front ends shows, and what the compiler must refuse. */
const consumer = `
import { createClient, CustomersDocument, items, SubmitCustomerDocument, UpdateAccountInfoDocument } from '@partner-onboarding/client';

const client = createClient({ url: 'http://localhost:4000/graphql', token: 'token' });

export const names = async (): Promise<string[]> => {
  const found: string[] = [];
  for await (const { companyName } of items(client, CustomersDocument, { search: 'con' }, (data) => data.customers))
    found.push(companyName);
  return found;
};

export const submit = async (onboardingId: string, expectedVersion: number): Promise<string> => {
  const outcome = await client.mutate(SubmitCustomerDocument, { onboardingId, expectedVersion });
  if (outcome.ok) return outcome.customer.domain;
  const [error] = outcome.userErrors;
  switch (error.code) {
    case 'QUANTITY_OUT_OF_RANGE':
      return \`\${error.minimum} to \${error.maximum}\`;
    case 'DOMAIN_NOT_AVAILABLE':
      return error.suggestions.join();
    default:
      return error.message;
  }
};

// @ts-expect-error: the input wants a version
client.mutate(SubmitCustomerDocument, { onboardingId: 'x' });
// @ts-expect-error: there is no such field
client.mutate(UpdateAccountInfoDocument, { onboardingId: 'x', nickname: 'y' });
export const wrong = async () => {
  const outcome = await client.mutate(SubmitCustomerDocument, { onboardingId: 'x', expectedVersion: 1 });
  // @ts-expect-error: it may have been refused
  return outcome.customer.domain;
};
export const alsoWrong = async () => {
  const outcome = await client.mutate(SubmitCustomerDocument, { onboardingId: 'x', expectedVersion: 1 });
  if (outcome.ok) return;
  const [error] = outcome.userErrors;
  // @ts-expect-error: only one code tells a minimum
  return error.minimum;
};
`;

describe('a front end', () => {
  test.each([
    ['NodeNext', 'NodeNext'],
    ['ESNext', 'Bundler'],
  ])('in module %s compiles strictly against it, its types included', (module, moduleResolution) => {
    write('consumer.ts', consumer);
    write('tsconfig.json', {
      compilerOptions: {
        strict: true,
        noUncheckedIndexedAccess: true,
        exactOptionalPropertyTypes: true,
        skipLibCheck: false,
        target: 'ES2022',
        lib: ['ES2022', 'DOM', 'DOM.AsyncIterable'],
        types: [],
        module,
        moduleResolution,
        noEmit: true,
      },
      include: ['consumer.ts'],
    });
    const { stdout } = spawnSync(join(root, 'node_modules/.bin/tsc'), ['-p', folder], { encoding: 'utf8' });
    expect(stdout).toBe('');
  });

  test('that uses one operation carries none of the others', async () => {
    const one = await bundle(
      "import { createClient, ViewerDocument } from '@partner-onboarding/client';\nexport const ask = (url) => createClient({ url }).query(ViewerDocument, {});",
    );
    const all = await bundle("export * from '@partner-onboarding/client';");
    expect(one).toContain('query Viewer');
    expect(one.match(/(query|mutation) [A-Z]\w*/g)).toEqual(['query Viewer']);
    expect(all.match(/(query|mutation) [A-Z]\w*/g)?.length).toBeGreaterThan(70);
    expect(one.length * 5).toBeLessThan(all.length);
  });
});

const bundle = async (source: string): Promise<string> => {
  write('entry.js', source);
  const built = await build({
    root: folder,
    configFile: false,
    logLevel: 'silent',
    build: { write: false, minify: false, lib: { entry: join(folder, 'entry.js'), formats: ['es'] } },
  });
  const [{ output }] = built as unknown as [{ output: Array<{ code?: string }> }];
  return output.map(({ code = '' }) => code).join('\n');
};
