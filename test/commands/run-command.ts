import { spawn } from 'node:child_process';
import { once } from 'node:events';

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

const environment = (env: Readonly<Record<string, string>>) => {
  const { NODE_ENV: _test, DATABASE_URL: _url, ...rest } = process.env;
  return { ...rest, LOG_LEVEL: 'warn', NO_COLOR: '1', ...env };
};

/** Starts one of our own programs from its source. */
export const start = (file: string, args: readonly string[], env: Readonly<Record<string, string>>) =>
  spawn(process.execPath, ['--import', 'tsx', file, ...args], { env: environment(env), stdio: 'pipe' });

/** Runs one to its end. */
export const run = async (
  file: string,
  args: readonly string[],
  env: Readonly<Record<string, string>>,
): Promise<Ran> => {
  const child = start(file, args, env);
  const out: string[] = [];
  const err: string[] = [];
  child.stdout.on('data', (chunk) => out.push(String(chunk)));
  child.stderr.on('data', (chunk) => err.push(String(chunk)));
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out.join(''), err: err.join('') };
};
