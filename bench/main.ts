import { parseArgs } from 'node:util';
import { Progress } from '../src/commands/progress.ts';
import { Ground } from './ground.ts';
import { installContenders } from './install.ts';
import { pinLoad } from './pinning.ts';
import { reportOf, writeDocs, writeResults } from './report.ts';
import { type Pace, type Row, runRace } from './run-race.ts';
import type { Race } from './workload.ts';
import { workloads } from './workloads/index.ts';

const usage = `Measures the server beside others, by turns.

  npm run bench                    every workload
  npm run bench -- --only W6       this one; may be given several times
  npm run bench -- --quick         a first impression
  npm run bench -- --write-docs    puts the tables into docs/performance.md as well

Workloads: ${workloads.map(({ name }) => name).join(', ')}`;

const full: Pace = { rounds: 5, seconds: 8, warmUpSeconds: 4 };
const quick: Pace = { rounds: 3, seconds: 3, warmUpSeconds: 2 };

const { values } = parseArgs({
  options: {
    only: { type: 'string', multiple: true },
    quick: { type: 'boolean' },
    'write-docs': { type: 'boolean' },
    help: { type: 'boolean' },
  },
});

const chosen = workloads.filter(({ name }) => values.only?.includes(name) ?? true);
const unknown = values.only?.filter((name) => workloads.every((workload) => workload.name !== name)) ?? [];

const bench = async (): Promise<void> => {
  installContenders();
  pinLoad();
  const pace = values.quick ? quick : full;
  const races: Race[] = [];
  const rows: Row[] = [];
  for (const workload of chosen) {
    const ground = new Ground();
    try {
      for (const race of await workload.prepare(ground)) {
        const progress = new Progress();
        let round = 0;
        rows.push(
          ...(await runRace(race, pace, () =>
            progress.at(++round / pace.rounds, `${race.name}, round ${round}`),
          )),
        );
        progress.end();
        races.push(race);
      }
    } finally {
      await ground.close();
    }
  }
  const report = reportOf(races, rows, pace);
  process.stdout.write(`${report}\n`);
  writeResults(rows);
  if (values['write-docs']) writeDocs(report);
};

if (values.help || unknown.length > 0) {
  process.stdout.write(`${usage}\n`);
  process.exitCode = values.help ? 0 : 2;
} else await bench();
