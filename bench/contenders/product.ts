import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { freePort } from '../../scripts/shared/engines.ts';
import { onServerCore } from '../pinning.ts';
import { type Contender, stopProcess } from './contender.ts';

const deadlineMs = 60_000;

/** This server as it runs in production, as it was built. What a load test must not meet is told beside it. */
export const productEnvironment = (
  databaseUrl: string,
  issuer: Readonly<Record<string, string>> = {},
): NodeJS.ProcessEnv => ({
  PATH: process.env.PATH,
  NODE_ENV: 'production',
  HOST: '127.0.0.1',
  DATABASE_URL: databaseUrl,
  SECRET_KEY: Buffer.alloc(32, 1).toString('base64'),
  INVITATION_URL: 'https://portal.example/app/invitations',
  LOG_LEVEL: 'warn',
  ...issuer,
  // Callers are counted as ever, but may ask as much as they can.
  RATE_LIMIT_POINTS: '1000000000',
  // A server that is kept busy on purpose sheds nothing.
  MAX_EVENT_LOOP_DELAY_MS: '0',
  MAX_WAIT_MS: '60000',
});

export interface ProductOptions {
  /** That work side by side on one database. */
  readonly processes: number;
  readonly nodeOptions?: readonly string[];
  /** Hears the process's own words. */
  readonly onOutput?: (text: string) => void;
}

export const startProduct = async (
  databaseUrl: string,
  issuer: Readonly<Record<string, string>>,
  options: ProductOptions,
): Promise<Contender> => {
  const environment = productEnvironment(databaseUrl, issuer);
  const started = await Promise.all(
    Array.from({ length: options.processes }, () => startProcess(environment, options)),
  );
  return {
    name: 'product',
    pids: started.map(({ child }) => child.pid as number),
    ports: started.map(({ port }) => port),
    stop: async () => {
      await Promise.all(started.map(({ child }) => stopProcess(child)));
    },
  };
};

const startProcess = async (
  environment: NodeJS.ProcessEnv,
  { nodeOptions = [], onOutput }: ProductOptions,
) => {
  const port = await freePort();
  const [command, ...args] = onServerCore([process.execPath, ...nodeOptions, 'dist/main.js']);
  const child = spawn(command, args, {
    stdio: ['ignore', onOutput ? 'pipe' : 'inherit', 'inherit'],
    env: { ...environment, PORT: String(port) },
  });
  if (onOutput) child.stdout?.setEncoding('utf8').on('data', onOutput);
  const ended = once(child, 'exit');
  const deadline = Date.now() + deadlineMs;
  while (!(await isReady(port))) {
    if (child.exitCode !== null || Date.now() > deadline) throw new Error('The product does not start');
    await Promise.race([ended, setTimeout(50)]);
  }
  return { child, port };
};

const isReady = (port: number): Promise<boolean> =>
  fetch(`http://127.0.0.1:${port}/readyz`).then(
    ({ status }) => status === 200,
    () => false,
  );
