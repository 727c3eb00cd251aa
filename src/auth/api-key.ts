import { createHash, randomBytes, timingSafeEqual } from 'node:crypto';
import { TypeID } from 'typeid-js';

/** What a program presents: which key it means, and the secret that proves it. */
export interface PresentedKey {
  /** The key's UUID. */
  readonly id: string;
  readonly secret: string;
}

const mark = 'pok';
const form = /^(pok_[0-7][0-9a-hjkmnp-tv-z]{25})_([A-Za-z0-9_-]{43})$/;
const secretBytes = 32;
const hintLength = 4;

/** Whether a bearer token means to be an API key. */
export const isApiKey = (token: string): boolean => token.startsWith(`${mark}_`);

/** Null where the token has not the form of a key. */
export const readApiKey = (token: string): PresentedKey | null => {
  const [, id, secret] = form.exec(token) ?? [];
  return id === undefined || secret === undefined ? null : { id: TypeID.fromString(id).toUUID(), secret };
};

/** `pok_`, what its global id has behind the prefix, `_`, and the secret. */
export const writeApiKey = ({ id, secret }: PresentedKey): string =>
  `${TypeID.fromUUID(mark, id).toString()}_${secret}`;

export const newSecret = (): string => randomBytes(secretBytes).toString('base64url');

/** What is kept instead of the secret. */
export const hashOfSecret = (secret: string): string => createHash('sha256').update(secret).digest('hex');

/** What people recognise a key by. */
export const hintOfSecret = (secret: string): string => secret.slice(-hintLength);

export const isSecretOf = (secret: string, hash: string): boolean =>
  timingSafeEqual(Buffer.from(hashOfSecret(secret), 'hex'), Buffer.from(hash, 'hex'));

/** A key's global id: its name in the log and the audit, and the subject of whoever signs in with it. */
export const publicIdOf = (id: string): string => TypeID.fromUUID('key', id).toString();
