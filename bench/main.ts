import { Progress } from '../src/commands/progress.ts';
import { Ground } from './ground.ts';
import { installContenders } from './install.ts';
import { type Options, readOptions, usage } from './options.ts';
import { pinLoad } from './pinning.ts';
import { reportOf, writeDocs } from './report.ts';
import { mergeResults } from './results.ts';
import { type Pace, type Row, runRace } from './run-race.ts';
import type { Race } from './workload.ts';
import { workloads } from './workloads/index.ts';

const runWithProgress = async (race: Race, pace: Pace): Promise<Row[]> => {
  const progress = new Progress();
  let round = 0;
  const rows = await runRace(race, pace, () =>
    progress.at(++round / pace.rounds, `${race.name}, round ${round}`),
  );
  progress.end();
  return rows;
};

const measure = async ({ only, customers, pace, comparesAlone }: Options): Promise<Row[]> => {
  const rows: Row[] = [];
  const ground = new Ground(customers);
  try {
    for (const workload of workloads.filter(({ name }) => only.includes(name))) {
      for (const race of await workload.prepare(ground)) {
        if (comparesAlone) process.stdout.write(`${race.name}: all answer the same\n`);
        else rows.push(...(await runWithProgress(race, pace)));
      }
      await ground.clear();
    }
  } finally {
    await ground.close();
  }
  return rows;
};

const bench = async (options: Options): Promise<void> => {
  installContenders();
  pinLoad();
  const rows = await measure(options);
  if (options.comparesAlone) return;
  process.stdout.write(`${reportOf(rows, options)}\n`);
  const all = mergeResults(rows);
  if (options.writesDocs) writeDocs(reportOf(all, options));
};

const options = (() => {
  try {
    return readOptions(process.argv.slice(2));
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
    return null;
  }
})();
if (options) await bench(options);
else process.stdout.write(`${usage}\n`);
