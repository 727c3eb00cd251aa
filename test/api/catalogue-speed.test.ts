import { expect, test } from 'vitest';
import { ratioOf, runRace } from '../../bench/run-race.ts';
import { catalogueRaces } from '../../bench/workloads/w6.ts';
import { useSpawned } from './attacks/support/spawned.ts';

const server = useSpawned();

/** The bench has the goal (1.5); this tells when a ready answer is none any more, on a machine that others use too. */
const most = 3;

test(`a catalogue page costs at most ${most} times what a server with a ready buffer needs for it`, async () => {
  const { pid, url } = server.current;
  const started: Array<{ stop(): Promise<void> }> = [];
  const product = { name: 'product', pids: [pid], ports: [Number(new URL(url).port)], stop: async () => {} };
  try {
    const races = await catalogueRaces(product, async (starting) => {
      const contender = await starting;
      started.push(contender);
      return contender;
    });
    for (const race of races) {
      const rows = await runRace(race, { rounds: 3, seconds: 1, warmUpSeconds: 1 });
      const ratio = ratioOf(rows, race.name, 'buffer', 'cpuMsPerRequest');
      console.info(`${race.name}: ${ratio.toFixed(2)} times the CPU of a ready buffer`);
      expect(ratio).toBeLessThan(most);
    }
  } finally {
    for (const contender of started) await contender.stop();
  }
});
