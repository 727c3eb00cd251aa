import { randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import type { DatabaseConfig } from '../../src/config/config.ts';
import type { Engine } from '../../src/database/dialects.ts';

/** Which engine this run of the suite is on: the runner says so. */
export const testEngine: Exclude<Engine, 'mariadb'> =
  process.env.TEST_ENGINE === 'mysql' ? 'mysql' : 'embedded';

/** A database of a test file's own, empty, and a folder for its keys. */
export interface TestDatabase {
  readonly config: DatabaseConfig;
  readonly dataDir: string;
  drop(): Promise<void>;
}

export const createTestDatabase = async (): Promise<TestDatabase> => {
  const dataDir = mkdtempSync(join(tmpdir(), 'partner-onboarding-'));
  const removeDir = () => rmSync(dataDir, { recursive: true, force: true });
  if (testEngine === 'embedded')
    return {
      config: { kind: 'embedded', foreignKeys: true, file: join(dataDir, 'test.sqlite') },
      dataDir,
      drop: async () => removeDir(),
    };
  const name = `test_${randomUUID().replaceAll('-', '')}`;
  await onServer(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  const url = new URL(serverUrl());
  url.pathname = `/${name}`;
  return {
    config: {
      kind: 'server',
      foreignKeys: true,
      url: url.href,
      poolSize: 10,
      queryTimeoutMs: 5_000,
      tls: null,
    },
    dataDir,
    drop: async () => {
      await onServer(`DROP DATABASE ${name}`);
      removeDir();
    },
  };
};

const serverUrl = (): string => {
  const url = process.env.TEST_SERVER_URL;
  if (!url) throw new Error('TEST_SERVER_URL is not set: run the suite by npm test');
  return url;
};

const onServer = async (sql: string): Promise<void> => {
  const connection = await createConnection(serverUrl());
  try {
    await connection.query(sql);
  } finally {
    await connection.end();
  }
};
