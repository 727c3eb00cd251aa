import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';

/** A server that is measured, in processes of its own, usually one; each listens on a port of its own. */
export interface Contender {
  readonly name: string;
  readonly pids: readonly number[];
  readonly ports: readonly number[];
  stop(): Promise<void>;
}

/** The port of one of its processes. */
export const portOf = ({ ports }: Contender): number => ports[0] as number;

export const stopProcess = async (child: ChildProcess): Promise<void> => {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const ended = once(child, 'exit');
  child.kill('SIGTERM');
  await ended;
};
