import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { onServerCore } from '../pinning.ts';
import type { Recorded } from '../record.ts';
import { type Contender, stopProcess } from './contender.ts';

/** A plain Node server that writes one ready answer: the limit of what can be done by Node. */
export const startBuffer = async (answer: Recorded): Promise<Contender> => {
  const program = fileURLToPath(new URL('./buffer-server.js', import.meta.url));
  const [command, ...args] = onServerCore([process.execPath, program]);
  const child = spawn(command, args, { stdio: ['ignore', 'inherit', 'inherit', 'ipc'] });
  child.send({ headers: answer.headers, body: answer.body.toString('base64') });
  const [{ port }] = (await once(child, 'message')) as [{ port: number }];
  return { name: 'buffer', pids: [child.pid as number], ports: [port], stop: () => stopProcess(child) };
};
