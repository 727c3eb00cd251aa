import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { find, freePort } from '../../../../scripts/shared/engines.ts';

export const redisBinary = find('redis-server');

/** A private Redis on loopback that keeps nothing, and can be killed, paused and started again. */
export class RedisServer {
  readonly #port: number;
  #child: ChildProcess;

  private constructor(port: number, child: ChildProcess) {
    this.#port = port;
    this.#child = child;
  }

  static async start(): Promise<RedisServer> {
    const port = await freePort();
    const redis = new RedisServer(port, run(port));
    await redis.#answers();
    return redis;
  }

  get url(): string {
    return `redis://127.0.0.1:${this.#port}`;
  }

  async kill(): Promise<void> {
    const ended = once(this.#child, 'exit');
    this.#child.kill('SIGKILL');
    await ended;
  }

  async startAgain(): Promise<void> {
    this.#child = run(this.#port);
    await this.#answers();
  }

  /** It keeps its connections and says nothing. */
  pause(): void {
    this.#child.kill('SIGSTOP');
  }

  resume(): void {
    this.#child.kill('SIGCONT');
  }

  async #answers(): Promise<void> {
    while (!(await this.#isListening())) await new Promise((resolve) => setTimeout(resolve, 50));
  }

  #isListening(): Promise<boolean> {
    return new Promise((resolve) => {
      const socket = connect(this.#port, '127.0.0.1');
      socket.once('connect', () => {
        socket.destroy();
        resolve(true);
      });
      socket.once('error', () => resolve(false));
    });
  }
}

const run = (port: number): ChildProcess => {
  const keepsNothing = ['--save', '', '--appendonly', 'no'];
  const args = ['--port', String(port), '--bind', '127.0.0.1', ...keepsNothing];
  const child = spawn(String(redisBinary), args, { stdio: 'ignore' });
  process.once('exit', () => child.kill('SIGKILL'));
  return child;
};
