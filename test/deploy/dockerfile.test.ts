import { readFileSync } from 'node:fs';
import { validate } from 'dockerfile-utils';
import { describe, expect, test } from 'vitest';
import { readDockerfile, type Stage } from '../../scripts/image/dockerfile.ts';
import { variables } from '../../src/config/config.ts';

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8');
const text = read('Dockerfile');
const stages = readDockerfile(text);
const last = stages.at(-1) as Stage;

describe('the Dockerfile', () => {
  test('has no fault', () => {
    expect(validate(text).map(({ range, message }) => `${range.start.line + 1}: ${message}`)).toEqual([]);
  });

  test('starts every stage from one image, of a version that the product runs on', () => {
    const images = new Set(stages.map(({ image }) => image));
    expect([...images]).toEqual(['node:24-bookworm-slim']);
  });

  test('serves as a user of its own, in production, and checks its health', () => {
    expect(last.steps.at(-1)).toEqual({ kind: 'user', name: 'node' });
    const environment = last.steps.find((step) => step.kind === 'env');
    expect(environment?.values).toMatchObject({ NODE_ENV: 'production', HOST: '0.0.0.0' });
    expect(last.ports).toEqual([environment?.values.PORT]);
    expect(last.healthcheck.join(' ')).toContain('/healthz');
  });

  test('runs nothing in the stage that is shipped, so that it holds no tools’ leavings', () => {
    expect(last.steps.filter(({ kind }) => kind === 'run')).toEqual([]);
  });

  test('sets nothing that is not read', () => {
    const names = stages.flatMap(({ steps }) =>
      steps.flatMap((step) => (step.kind === 'env' ? Object.keys(step.values) : [])),
    );
    expect(names.filter((name) => !variables.includes(name))).toEqual([]);
  });

  test('installs exactly what the lock file names, and lets no package run anything', () => {
    const installs = text.match(/npm (ci|install|i)\b.*/g) ?? [];
    expect(installs).toHaveLength(2);
    for (const install of installs) expect(install).toMatch(/^npm ci .*--ignore-scripts/);
  });

  test('is read as a whole: an instruction that nobody knows to perform is refused', () => {
    expect(() => readDockerfile('FROM a\nADD b c')).toThrow('ADD');
    expect(() => readDockerfile('FROM a\nCMD node main.js')).toThrow('CMD');
  });
});
