import { randomInt } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { temporaryPassword } from '../../src/onboarding/temporary-password.ts';

/** Sources of integers from their ends to the middle of the range, and a real one. */
const sources: ReadonlyArray<[string, (bound: number) => number]> = [
  ['always the least', () => 0],
  ['always the greatest', (bound) => bound - 1],
  ['always the middle', (bound) => Math.floor(bound / 2)],
  ['random', (bound) => randomInt(bound)],
];

describe.each(sources)('a temporary password from a source that is %s', (_, below) => {
  const password = temporaryPassword(below);

  test('is at least as long as the recorded ones', () => {
    expect(password.length).toBeGreaterThanOrEqual(9);
  });

  test('has three classes of characters and more', () => {
    const classes = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/].filter((kind) => kind.test(password));
    expect(classes.length).toBeGreaterThanOrEqual(3);
  });

  test('has nothing in it that people confuse, or that a keyboard lacks', () => {
    expect(password).toMatch(/^[\x21-\x7E]+$/);
    expect(password).not.toMatch(/[O0Il1]/);
  });
});

describe('many temporary passwords', () => {
  const many = Array.from({ length: 500 }, () => temporaryPassword((bound) => randomInt(bound)));

  test('are all different', () => {
    expect(new Set(many).size).toBe(many.length);
  });

  test('do not have their classes in a fixed order', () => {
    const firsts = new Set(many.map((password) => password.charAt(0)));
    const kinds = [/[A-Z]/, /[a-z]/, /[0-9]/, /[^A-Za-z0-9]/];
    for (const kind of kinds) expect([...firsts].some((first) => kind.test(first))).toBe(true);
  });
});

test('a temporary password asks its source only for what it can give', () => {
  const bounds: number[] = [];
  temporaryPassword((bound) => {
    bounds.push(bound);
    return 0;
  });
  expect(bounds.every((bound) => Number.isInteger(bound) && bound > 0)).toBe(true);
  // Enough for more than 60 bits.
  expect(bounds.reduce((bits, bound) => bits + Math.log2(bound), 0)).toBeGreaterThan(60);
});
