import { setTimeout as wait } from 'node:timers/promises';
import { rssMbOf } from '../scripts/shared/process-usage.ts';
import { Ground } from './ground.ts';
import { load } from './load.ts';
import { w2 } from './workloads/w2.ts';

const connections = 32;
const samples = 20;

/** Keeps the product busy with W2 and says how much memory it holds on the way. */
export const soak = async (
  minutes: number,
  customers: number,
  say: (text: string) => void,
): Promise<void> => {
  const ground = new Ground(customers, []);
  try {
    const [race] = await w2.prepare(ground);
    const entry = race?.entries[0];
    if (!race || !entry) throw new Error('W2 has nobody to ask');
    const { ports, pids } = entry.contender;
    const seconds = minutes * 60;
    let isOver = false;
    const busy = load({ ports, open: entry.open, status: race.status, connections, seconds }).finally(() => {
      isOver = true;
    });
    const began = Date.now();
    while (!isOver) {
      await Promise.race([busy, wait((seconds * 1_000) / samples)]);
      const after = ((Date.now() - began) / 60_000).toFixed(1);
      say(`${after} min: ${rssMbOf(pids[0] as number).toFixed(0)} MB resident`);
    }
    say(`${(await busy).requests} requests`);
  } finally {
    await ground.close();
  }
};
