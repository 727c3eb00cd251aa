import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

type Command = readonly [string, ...string[]];

const cores = availableParallelism();
let isPinned = false;

/**
 * From now on server and load take no time from one another where the machine can do so: servers are started on
 * the first core, and this process moves to the others with all that it starts.
 */
export const pin = (): void => {
  if (cores < 2) return;
  const moved = spawnSync('taskset', ['-a', '-c', '-p', `1-${cores - 1}`, String(process.pid)]);
  isPinned = moved.status === 0;
};

export const pinning = (): string =>
  isPinned ? `server on core 0, load on ${cores === 2 ? 'core 1' : `cores 1 to ${cores - 1}`}` : 'not pinned';

/** What a server's process is started by. */
export const onServerCore = (command: Command): Command =>
  isPinned ? ['taskset', '-c', '0', ...command] : command;
