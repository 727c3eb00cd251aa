import { describe, expect, test } from 'vitest';
import { checkNewApiKey, isActiveKey, type NewApiKey } from '../../src/onboarding/rules/api-key.ts';

const now = new Date('2026-11-22T10:00:00.000Z');
const later = (ms: number) => new Date(now.getTime() + ms);
const day = 86_400_000;

const sound: NewApiKey = { name: 'Nightly import', roles: ['SALES_AGENT'], expiresAt: later(30 * day) };
const told = (change: Partial<NewApiKey>, activeKeys = 0) =>
  checkNewApiKey({ ...sound, ...change }, now, activeKeys).map(({ code, field }) => `${code} at ${field}`);

describe('a new key', () => {
  test.each([
    ['as it should be', {}, []],
    ['of one character', { name: 'x' }, []],
    ['of 100 characters outside the basic plane', { name: '😀'.repeat(100) }, []],
    ['of 101', { name: 'x'.repeat(101) }, ['TOO_LONG at name']],
    ['without a name', { name: '' }, ['REQUIRED at name']],
    ['with a line break in its name', { name: 'a\nb' }, ['INVALID_FORMAT at name']],
    ['with several roles', { roles: ['ADMIN_AGENT', 'HELPDESK_AGENT'] as const }, []],
    ['without a role', { roles: [] }, ['REQUIRED at roles']],
    ['for another millisecond', { expiresAt: later(1) }, []],
    ['that has expired', { expiresAt: now }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    ['of the past', { expiresAt: new Date(0) }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    ['for 366 days', { expiresAt: later(366 * day) }, []],
    ['for longer', { expiresAt: later(366 * day + 1) }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    [
      'that is wrong all over',
      { name: '', roles: [], expiresAt: now },
      ['REQUIRED at name', 'REQUIRED at roles', 'EXPIRY_OUT_OF_RANGE at expiresAt'],
    ],
  ])('%s', (_title, change, expected) => {
    expect(told(change)).toEqual(expected);
  });

  test('is one of 50 at most', () => {
    expect(told({}, 49)).toEqual([]);
    expect(told({}, 50)).toEqual(['TOO_MANY_API_KEYS at ']);
  });
});

test.each([
  ['until it expires', { revokedAt: null, expiresAt: later(1) }, true],
  ['not from then on', { revokedAt: null, expiresAt: now }, false],
  ['not when it was revoked', { revokedAt: now, expiresAt: later(day) }, false],
])('a key signs in %s', (_title, key, expected) => {
  expect(isActiveKey(key, now)).toBe(expected);
});
