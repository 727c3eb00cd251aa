import { Progress } from '../src/commands/progress.ts';
import { contendersChart } from './charts/contenders.ts';
import { growthChart } from './charts/growth.ts';
import { writeChart, writeSection } from './docs.ts';
import { Ground } from './ground.ts';
import { guard } from './guard/guard.ts';
import { installContenders } from './install.ts';
import { type Mode, type Options, readOptions, usage } from './options.ts';
import { pinLoad } from './pinning.ts';
import { reportOf, scaleReportOf, titles } from './report.ts';
import { mergeResults } from './results.ts';
import { type Pace, type Row, runRace } from './run-race.ts';
import { measureSize } from './scale/scale.ts';
import { mergeScaleRows } from './scale/scale-rows.ts';
import { soak } from './soak.ts';
import type { Race } from './workload.ts';
import { workloads } from './workloads/index.ts';

const say = (text: string): void => {
  process.stdout.write(`${text}\n`);
};

const runWithProgress = async (race: Race, pace: Pace): Promise<Row[]> => {
  const progress = new Progress();
  let round = 0;
  const rows = await runRace(race, pace, () =>
    progress.at(++round / pace.rounds, `${race.name}, round ${round}`),
  );
  progress.end();
  return rows;
};

const runAll = async ({ only, customers }: Options, run: (race: Race) => Promise<void>): Promise<void> => {
  installContenders();
  const ground = new Ground(customers);
  try {
    for (const workload of workloads.filter(({ name }) => only.includes(name))) {
      for (const race of await workload.prepare(ground)) await run(race);
      await ground.clear();
    }
  } finally {
    await ground.close();
  }
};

const contendersImage =
  '![CPU of the server for one request, by workload and contender](performance-contenders.svg)';

const growthHead = `## Growth

The product’s reads with ten thousand, a hundred thousand and a million customers, and with several processes.

![How the cost of reads grows with customers and processes](performance-growth.svg)`;

const race = async (options: Options): Promise<void> => {
  const rows: Row[] = [];
  await runAll(options, async (one) => {
    rows.push(...(await runWithProgress(one, options.pace)));
  });
  say(reportOf(rows, options));
  const all = mergeResults(rows);
  if (!options.writesDocs) return;
  writeChart('performance-contenders', contendersChart(all, titles));
  writeSection('contenders', `${contendersImage}\n\n${reportOf(all, options)}`);
};

const scale = async ({ only, sizes, writesDocs }: Options): Promise<void> => {
  const rows = [];
  for (const size of sizes) rows.push(...(await measureSize(size, only, say)));
  const all = mergeScaleRows(rows);
  say(scaleReportOf(all));
  if (!writesDocs) return;
  writeChart('performance-growth', growthChart(all));
  writeSection('growth', `${growthHead}\n\n${scaleReportOf(all)}`);
};

const modes: Readonly<Record<Mode, (options: Options) => Promise<void>>> = {
  race,
  scale,
  compare: (options) =>
    runAll(options, async ({ name }) => {
      say(`${name}: all answer the same`);
    }),
  soak: ({ minutes, customers }) => soak(minutes, customers, say),
  guard: async () => {
    if (!(await guard(say))) process.exitCode = 1;
  },
};

const optionsOf = (args: readonly string[]): Options | null => {
  try {
    return readOptions(args);
  } catch (error) {
    process.stderr.write(`${(error as Error).message}\n`);
    process.exitCode = 2;
    return null;
  }
};

const options = optionsOf(process.argv.slice(2));
if (options) {
  pinLoad();
  await modes[options.mode](options);
} else say(usage);
