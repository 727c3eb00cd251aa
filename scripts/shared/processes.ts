import { type ChildProcess, spawn } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';

/** One process that was started here. */
export interface Started {
  readonly pid: number;
  /** What it has written. */
  readonly log: string;
  isRunning(): boolean;
  signal(signal: NodeJS.Signals): void;
  /** Kills it, with whatever it has started itself. */
  kill(): Promise<void>;
  /** Resolves to its exit code when it has ended; null where it was killed. */
  readonly ended: Promise<number | null>;
}

export interface Command {
  readonly name: string;
  readonly command: string;
  readonly args: readonly string[];
  readonly env?: Readonly<Record<string, string>>;
}

/**
 * Everything that was started, so that everything is ended. Each process leads a group of its own: the
 * terminal's Ctrl-C does not reach it, and it is ended together with its children.
 */
export class Processes {
  readonly #folder: string;
  readonly #all: Started[] = [];
  readonly #killLeft = () => {
    for (const { pid, isRunning } of this.#all) if (isRunning()) killGroup(pid);
  };
  #isOver = false;

  constructor(folder: string) {
    this.#folder = folder;
    process.once('exit', this.#killLeft);
  }

  start({ name, command, args, env = {} }: Command): Started {
    if (this.#isOver) throw new Error(`${name} is not started any more`);
    const log = join(this.#folder, `${name}.log`);
    const output = openSync(log, 'a');
    const child = spawn(command, args, {
      detached: true,
      stdio: ['ignore', output, output],
      env: { PATH: process.env.PATH, ...env },
    });
    closeSync(output);
    const started = watch(name, log, child);
    this.#all.push(started);
    return started;
  }

  /** Runs a command to its end, which must be a good one. */
  async run(command: Command): Promise<Started> {
    const started = this.start(command);
    const code = await started.ended;
    if (code !== 0) throw new Error(`${command.name} has failed, see ${started.log}`);
    return started;
  }

  /** Ends them all; none is started afterwards. */
  async killAll(): Promise<void> {
    this.#isOver = true;
    await Promise.all(this.#all.map((started) => started.kill()));
    process.off('exit', this.#killLeft);
  }
}

const watch = (name: string, log: string, child: ChildProcess): Started => {
  const { pid } = child;
  if (pid === undefined) throw new Error(`${name} could not be started`);
  let isRunning = true;
  const ended = new Promise<number | null>((resolve) => {
    child.once('exit', (code) => {
      isRunning = false;
      resolve(code);
    });
  });
  return {
    pid,
    log,
    ended,
    isRunning: () => isRunning,
    signal: (signal) => {
      if (isRunning) process.kill(pid, signal);
    },
    kill: async () => {
      killGroup(pid);
      await ended;
    },
  };
};

/** The children of a process may outlive it. */
const killGroup = (pid: number): void => {
  try {
    process.kill(-pid, 'SIGKILL');
  } catch {
    // Nobody of the group is left.
  }
};
