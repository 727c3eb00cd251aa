import { defineConfig } from 'vitest/config';

const shared = {
  // Node resolves graphql to CommonJS and vitest to ESM: two copies refuse each other's types.
  alias: [{ find: /^graphql$/, replacement: 'graphql/index.js' }],
  testTimeout: 60_000,
  hookTimeout: 120_000,
};

/** Most attacks never come as far as the database, nor does a ready answer: these are tried on one engine alone. */
const farFromTheDatabase = ['test/api/attacks/!(answers|locks).test.ts', 'test/api/catalogue-speed.test.ts'];

/** Demo partners are let in where there is nothing but what comes with the product. */
const ofTheEmbeddedDefault = ['test/api/app-page.test.ts'];

const onEngine = (name: 'embedded' | 'mysql') => ({
  test: {
    ...shared,
    name,
    include: ['test/api/**/*.test.ts', 'test/database/**/*.test.ts'],
    exclude: name === 'mysql' ? [...farFromTheDatabase, ...ofTheEmbeddedDefault] : [],
    env: { TEST_ENGINE: name },
  },
});

/** The runner (test/run.ts) says which of the projects can run on this machine. */
export default defineConfig({
  test: {
    projects: [
      {
        test: {
          ...shared,
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/api/**', 'test/database/**', 'test/browser/**', 'test/ship/**'],
        },
      },
      {
        test: {
          ...shared,
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          testTimeout: 300_000,
        },
      },
      { test: { ...shared, name: 'ship', include: ['test/ship/**/*.test.ts'] } },
      onEngine('embedded'),
      onEngine('mysql'),
    ],
  },
});
