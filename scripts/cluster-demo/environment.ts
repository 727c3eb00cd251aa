import { randomBytes } from 'node:crypto';
import type { Issuer } from '../shared/issuer.ts';
import { passwordOf, serverEnvironment } from './deployment.ts';

/** The deployed environment, with the demo's own addresses and keys. */
export const environmentFor = (issuer: Issuer, databasePort: number): Record<string, string> => {
  const deployed = serverEnvironment();
  return {
    ...deployed,
    ...issuer.environment,
    HOST: '127.0.0.1',
    DATABASE_URL: moved(deployed.DATABASE_URL ?? '', databasePort),
    SECRET_KEY: randomBytes(32).toString('base64'),
    TRUSTED_PROXIES: '127.0.0.1',
  };
};

/** The same database at another port of this machine. */
export const moved = (url: string, port: number): string => {
  const there = new URL(url);
  there.hostname = '127.0.0.1';
  there.port = String(port);
  return there.href;
};

/** The same database as the user who may change tables. */
export const asMigrator = (url: string): string => {
  const there = new URL(url);
  there.username = 'onboarding_migrate';
  there.password = passwordOf('onboarding_migrate');
  return there.href;
};
