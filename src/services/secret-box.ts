import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const algorithm = 'aes-256-gcm';
const form = 'v1';

/** Seals short secrets with AES-256-GCM, each bound to the record it belongs to. */
export class SecretBox {
  readonly #key: Buffer;
  readonly #previousKey: Buffer | null;

  /** @param previousKey opens what the key does not, and seals nothing */
  constructor(key: Buffer, previousKey: Buffer | null = null) {
    for (const one of [key, previousKey])
      if (one && one.length !== 32) throw new Error('A secret key must be 32 bytes long');
    this.#key = key;
    this.#previousKey = previousKey;
  }

  seal(secret: string, recordId: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.#key, iv).setAAD(Buffer.from(recordId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return [form, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
  }

  /** Throws where the text was altered, is another record's, or was sealed with another key. */
  open(sealed: string, recordId: string): string {
    try {
      return open(this.#key, sealed, recordId);
    } catch (error) {
      if (this.#previousKey === null) throw error;
      return open(this.#previousKey, sealed, recordId);
    }
  }

  /** Whether the key, and not the previous one, opens it. */
  isCurrent(sealed: string, recordId: string): boolean {
    try {
      open(this.#key, sealed, recordId);
      return true;
    } catch {
      return false;
    }
  }
}

const open = (key: Buffer, sealed: string, recordId: string): string => {
  const [version, ...parts] = sealed.split('.');
  const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
  if (version !== form || !iv || !tag || !text) throw new Error('This is no sealed secret');
  const decipher = createDecipheriv(algorithm, key, iv).setAAD(Buffer.from(recordId)).setAuthTag(tag);
  return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
};

/** The configured key, or the one that the first start made under the data directory. */
export const openSecretBox = (
  secretKey: string | null,
  dataDir: string,
  previousSecretKey: string | null = null,
): SecretBox => {
  const previousKey = previousSecretKey === null ? null : Buffer.from(previousSecretKey, 'base64');
  if (secretKey !== null) return new SecretBox(Buffer.from(secretKey, 'base64'), previousKey);
  const file = join(dataDir, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return new SecretBox(Buffer.from(readFileSync(file, 'utf8'), 'base64'), previousKey);
};
