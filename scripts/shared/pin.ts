import { spawnSync } from 'node:child_process';
import { availableParallelism } from 'node:os';

const cores = availableParallelism();

/** The first core is the server's; those who ask it have the others, so that neither takes time from the other. */
export const coresOf = { server: '0', load: cores === 2 ? '1' : `1-${cores - 1}` } as const;

/** Moves a process, with all that it will start. @returns whether this machine can do so */
export const pin = (pid: number, to: keyof typeof coresOf): boolean =>
  cores > 1 && spawnSync('taskset', ['-a', '-c', '-p', coresOf[to], String(pid)]).status === 0;
