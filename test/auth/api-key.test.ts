import { TypeID } from 'typeid-js';
import { v7 as uuidv7 } from 'uuid';
import { describe, expect, test } from 'vitest';
import {
  hashOfSecret,
  hintOfSecret,
  isApiKey,
  isSecretOf,
  newSecret,
  publicIdOf,
  readApiKey,
  writeApiKey,
} from '../../src/auth/api-key.ts';

const id = uuidv7();
const secret = newSecret();
const key = writeApiKey({ id, secret });

test('a key is read as it was written', () => {
  expect(isApiKey(key)).toBe(true);
  expect(readApiKey(key)).toEqual({ id, secret });
});

test('a key has its id and 32 random bytes in it', () => {
  expect(key).toMatch(/^pok_[0-9a-z]{26}_[\w-]{43}$/);
  expect(key.slice(4, 30)).toBe(publicIdOf(id).slice(4));
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  expect(new Set(Array.from({ length: 1_000 }, newSecret)).size).toBe(1_000);
});

test('a secret is known again by its hash, which is SHA-256', () => {
  const hash = hashOfSecret('abc');
  expect(hash).toBe('ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad');
  expect(isSecretOf('abc', hash)).toBe(true);
  expect(isSecretOf('abd', hash)).toBe(false);
  expect(isSecretOf('', hash)).toBe(false);
});

test('people recognise it by its end, and by its public id', () => {
  expect(key.endsWith(hintOfSecret(secret))).toBe(true);
  expect(hintOfSecret(secret)).toHaveLength(4);
  expect(TypeID.fromString(publicIdOf(id)).toUUID()).toBe(id);
});

describe('no key is', () => {
  const [, suffix = ''] = publicIdOf(id).split('_');
  test.each([
    ['the mark alone', 'pok_'],
    ['a key without its secret', `pok_${suffix}`],
    ['a key without its id', `pok_${secret}`],
    ['a key cut off', key.slice(0, -1)],
    ['a key with more behind it', `${key}x`],
    ['a key with a line behind it', `${key}\n`],
    ['a key with its id in capitals', key.replace(suffix, suffix.toUpperCase())],
    ['an id with letters that its alphabet leaves out', `pok_${'0'.repeat(25)}u_${secret}`],
    ['an id that is too large', `pok_8${suffix.slice(1)}_${secret}`],
    ['a secret of other letters', `pok_${suffix}_${'ß'.repeat(43)}`],
    ['the global id', publicIdOf(id)],
    ['a token', 'eyJhbGciOiJFUzI1NiJ9.e30.x'],
  ])('%s', (_title, text) => {
    expect(readApiKey(text)).toBeNull();
  });
});
