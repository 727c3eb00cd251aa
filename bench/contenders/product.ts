import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../scripts/shared/engines.ts';
import { onServerCore } from '../pinning.ts';
import { type Contender, stopProcess } from './contender.ts';

const deadlineMs = 60_000;

/** This server as it runs in production, as it was built. */
export const productEnvironment = (databaseUrl: string): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  DATABASE_URL: databaseUrl,
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  AUTH_ISSUER: 'https://login.example',
  AUTH_AUDIENCE: 'bench',
  AUTH_JWKS_URL: 'https://login.example/keys',
  LOG_LEVEL: 'warn',
});

export const startProduct = async (databaseUrl: string): Promise<Contender> => {
  const port = await freePort();
  const [command, ...args] = onServerCore([process.execPath, 'dist/main.js']);
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit'],
    env: { ...productEnvironment(databaseUrl), PORT: String(port) },
  });
  const ended = once(child, 'exit');
  const deadline = Date.now() + deadlineMs;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The product does not start');
    await Promise.race([ended, setTimeout(50)]);
  }
  return { name: 'product', pid: child.pid as number, port, stop: () => stopProcess(child) };
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  );
