import { spawn } from 'node:child_process';
import { once } from 'node:events';

interface Program {
  readonly command: string;
  readonly args: readonly string[];
  readonly cwd: string;
  readonly env: Readonly<Record<string, string>>;
  readonly uid?: number;
  readonly gid?: number;
}

/** A server that was started as its users start it. */
export interface Running {
  readonly url: string;
  /** What it has written so far. */
  output(): string;
  /** As an orchestrator ends it; its exit code. */
  end(): Promise<number | null>;
}

const patienceMs = 60_000;
const pollMs = 200;

/** Starts it, and waits until it may be sent requests. */
export const startServer = async (program: Program, port: number): Promise<Running> => {
  const { command, args, ...options } = program;
  const child = spawn(command, args, { ...options, stdio: 'pipe' });
  let output = '';
  child.stdout.on('data', (chunk) => (output += String(chunk)));
  child.stderr.on('data', (chunk) => (output += String(chunk)));
  const url = `http://127.0.0.1:${port}`;
  const deadline = Date.now() + patienceMs;
  while (!(await isReady(url))) {
    if (child.exitCode !== null || Date.now() > deadline) {
      child.kill('SIGKILL');
      throw new Error(`The server is not ready:\n${output}`);
    }
    await new Promise((resolve) => setTimeout(resolve, pollMs));
  }
  return {
    url,
    output: () => output,
    end: async () => {
      child.kill('SIGTERM');
      if (child.exitCode === null) await once(child, 'exit');
      return child.exitCode;
    },
  };
};

const isReady = async (url: string): Promise<boolean> => {
  try {
    return (await fetch(`${url}/readyz`)).ok;
  } catch {
    return false;
  }
};

/** What a client that is not signed in may ask: the real catalogue. */
export const askMarket = async (url: string): Promise<unknown> => {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: '{ market(country: "DE") { country name } }' }),
  });
  const { data } = (await response.json()) as { data: unknown };
  return data;
};
