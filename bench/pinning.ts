import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const cores = availableParallelism();
const isAvailable = cores > 1 && spawnSync('taskset', ['--version']).status === 0;

/** Server and load take no time from one another: the first core is the server's, the others are the load's. */
export const pinning = isAvailable ? `server on core 0, load on ${otherCores()}` : 'not pinned';

function otherCores(): string {
  return cores === 2 ? 'core 1' : `cores 1 to ${cores - 1}`;
}

/** What a server's process is started by. */
export const onServerCore = (command: readonly [string, ...string[]]): readonly [string, ...string[]] =>
  isAvailable ? ['taskset', '-c', '0', ...command] : command;

/** Moves this process, and what it starts from now on. */
export const moveToLoadCores = (): void => {
  if (isAvailable) spawnSync('taskset', ['-a', '-c', '-p', `1-${cores - 1}`, String(process.pid)]);
};
