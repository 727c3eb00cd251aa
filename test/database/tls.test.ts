import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { generate } from 'selfsigned';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { startPrivateServer, type TestServer } from '../../scripts/shared/engines.ts';
import type { DatabaseTls } from '../../src/config/config.ts';
import { openDatabase } from '../../src/database/open-database.ts';
import { testEngine } from '../support/database.ts';

const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-tls-'));
const fileOf = (name: string) => join(folder, name);

/** A certificate that is its own authority, for one host. */
const certify = async (name: string, host: string) => {
  const { cert, private: key } = await generate([{ name: 'commonName', value: name }], {
    algorithm: 'sha256',
    keySize: 2048,
    extensions: [{ name: 'subjectAltName', altNames: [{ type: 2, value: host }] }],
  });
  writeFileSync(fileOf(`${name}.pem`), cert);
  writeFileSync(fileOf(`${name}.key`), key, { mode: 0o644 });
};

const serverWith = (name: string) =>
  startPrivateServer([`--ssl-cert=${fileOf(`${name}.pem`)}`, `--ssl-key=${fileOf(`${name}.key`)}`]);

/** A server of our own is needed, whose certificates are known. */
describe.runIf(testEngine === 'mysql')('the connection to the database', () => {
  let ours: TestServer | null;
  let elsewhere: TestServer | null;

  beforeAll(async () => {
    await certify('ours', 'localhost');
    await certify('elsewhere', 'db.example');
    await certify('stranger', 'localhost');
    ours = await serverWith('ours');
    elsewhere = await serverWith('elsewhere');
  });
  afterAll(async () => {
    await ours?.stop();
    await elsewhere?.stop();
    rmSync(folder, { recursive: true });
  });

  const cipherOf = async (server: TestServer | null, tls: DatabaseTls | null): Promise<string> => {
    if (!server) throw new Error('No server binary is on this machine: its certificates cannot be tried');
    const plain = await createConnection(server.url);
    await plain.query('CREATE DATABASE IF NOT EXISTS tls_test CHARACTER SET utf8mb4');
    await plain.end();
    const url = `${server.url.replace('127.0.0.1', 'localhost')}/tls_test`;
    const database = await openDatabase({
      kind: 'server',
      foreignKeys: true,
      url,
      poolSize: 1,
      queryTimeoutMs: null,
      tls,
    });
    const [row] = await database.read((manager) => manager.query("SHOW SESSION STATUS LIKE 'Ssl_cipher'"));
    await database.close();
    return (row as { Value: string }).Value;
  };
  const trusting = (name: string): DatabaseTls => ({ caFile: fileOf(`${name}.pem`), client: null });

  test('is encrypted where an authority is named', async () => {
    expect(await cipherOf(ours, trusting('ours'))).toMatch(/AES|CHACHA/);
  });

  test('is plain where nothing is said', async () => {
    expect(await cipherOf(ours, null)).toBe('');
  });

  test('is refused to a server of another authority', async () => {
    await expect(cipherOf(ours, trusting('stranger'))).rejects.toThrow(/certificate/i);
  });

  test('is refused to a server whose certificate only the system’s authorities could vouch for', async () => {
    await expect(cipherOf(ours, { caFile: null, client: null })).rejects.toThrow(/certificate/i);
  });

  test('is refused to a server whose certificate is for another host', async () => {
    await expect(cipherOf(elsewhere, trusting('elsewhere'))).rejects.toThrow(/altnames|hostname/i);
  });
});
