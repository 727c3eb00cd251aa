import { coresOf, pin } from '../scripts/shared/pin.ts';

type Command = readonly [string, ...string[]];

let isPinned = false;

/**
 * From now on server and load take no time from one another where the machine can do so: servers are started on
 * the first core, and this process moves to the others with all that it starts.
 */
export const pinLoad = (): void => {
  isPinned = pin(process.pid, 'load');
};

export const pinning = (): string =>
  isPinned ? `server on core ${coresOf.server}, load on ${coresOf.load}` : 'not pinned';

/** What a server's process is started by. */
export const onServerCore = (command: Command): Command =>
  isPinned ? ['taskset', '-c', coresOf.server, ...command] : command;
