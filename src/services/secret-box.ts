import { createCipheriv, createDecipheriv, randomBytes } from 'node:crypto';
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const algorithm = 'aes-256-gcm';
const form = 'v1';

/** Seals short secrets with AES-256-GCM, each bound to the record it belongs to. */
export class SecretBox {
  readonly #key: Buffer;
  constructor(key: Buffer) {
    if (key.length !== 32) throw new Error('The secret key must be 32 bytes long');
    this.#key = key;
  }

  seal(secret: string, recordId: string): string {
    const iv = randomBytes(12);
    const cipher = createCipheriv(algorithm, this.#key, iv).setAAD(Buffer.from(recordId));
    const sealed = Buffer.concat([cipher.update(secret, 'utf8'), cipher.final()]);
    return [form, ...[iv, cipher.getAuthTag(), sealed].map((part) => part.toString('base64url'))].join('.');
  }

  /** Throws where the text was altered, is another record's, or was sealed with another key. */
  open(sealed: string, recordId: string): string {
    const [version, ...parts] = sealed.split('.');
    const [iv, tag, text] = parts.map((part) => Buffer.from(part, 'base64url'));
    if (version !== form || !iv || !tag || !text) throw new Error('This is no sealed secret');
    const decipher = createDecipheriv(algorithm, this.#key, iv).setAAD(Buffer.from(recordId)).setAuthTag(tag);
    return Buffer.concat([decipher.update(text), decipher.final()]).toString('utf8');
  }
}

/** The configured key, or the one that the first start made under the data directory. */
export const openSecretBox = (secretKey: string | null, dataDir: string): SecretBox => {
  if (secretKey !== null) return new SecretBox(Buffer.from(secretKey, 'base64'));
  const file = join(dataDir, 'secret.key');
  if (!existsSync(file)) {
    mkdirSync(dataDir, { recursive: true });
    try {
      writeFileSync(file, randomBytes(32).toString('base64'), { flag: 'wx', mode: 0o600 });
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
  }
  return new SecretBox(Buffer.from(readFileSync(file, 'utf8'), 'base64'));
};
