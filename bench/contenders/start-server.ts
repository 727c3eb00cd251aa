import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onServerCore } from '../pinning.ts';
import { type Contender, stopProcess } from './contender.ts';
import type { Setup } from './shared/setup.ts';

/** The server in a contender's folder, in a process of its own, told what it must know. */
export const startServer = async (name: string, setup: Setup): Promise<Contender> => {
  const program = fileURLToPath(new URL(`./${name}/server.ts`, import.meta.url));
  const [command, ...args] = onServerCore([process.execPath, '--import', 'tsx', program]);
  const child = spawn(command, args, {
    stdio: ['ignore', 'inherit', 'inherit', 'ipc'],
    env: { PATH: process.env.PATH, NODE_ENV: 'production' },
  });
  child.send(setup);
  const ended = once(child, 'exit').then(() => {
    throw new Error(`${name} has ended before it listened`);
  });
  const [{ port }] = (await Promise.race([once(child, 'message'), ended])) as [{ port: number }];
  ended.catch(() => {});
  return { name, pids: [child.pid as number], ports: [port], stop: () => stopProcess(child) };
};
