import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, join, resolve } from 'node:path';
import { parseArgs } from 'node:util';

/** Runs the suite with other versions of Node.js, one after the other, on the modules that are installed here. */
const usage = `Runs the suite on versions of Node.js, which npm's packages bring.

  npm run test:nodes -- 20.19.0 22 24                      everything that npm test runs, on each
  npm run test:nodes -- 24 --project unit --project embedded [--exclude 'test/api/attacks/**']
                                                           these projects of it alone, without these files`;

const root = resolve(import.meta.dirname, '..');

/** Each system has a package of its own: the one that chooses among them would have to run a script. */
const packageOf = `node-${process.platform === 'win32' ? 'win' : process.platform}-${process.arch}`;

const readArgs = () => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: {
      project: { type: 'string', multiple: true, default: [] },
      exclude: { type: 'string', multiple: true, default: [] },
    },
  });
  if (positionals.length === 0 || positionals.some((version) => !/^\d+(\.\d+){0,2}$/.test(version))) {
    process.stderr.write(`${usage}\n`);
    process.exit(2);
  }
  return { versions: positionals, chosen: chosenOf(values) };
};

/** As Vitest is told it; nothing where the whole suite is asked for. */
const chosenOf = ({
  project,
  exclude,
}: Readonly<Record<'project' | 'exclude', readonly string[]>>): string[] => [
  ...project.flatMap((name) => ['--project', name]),
  ...exclude.flatMap((files) => ['--exclude', files]),
];

/** Installs a version in the folder; the folder of its program. */
const install = (version: string, folder: string): string => {
  const args = [
    'install',
    '--prefix',
    folder,
    '--no-save',
    '--no-fund',
    '--no-audit',
    `${packageOf}@${version}`,
  ];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: ['ignore', 'ignore', 'inherit'] });
  if (status !== 0) throw new Error(`There is no Node.js ${version} to be had`);
  return join(folder, 'node_modules', packageOf, 'bin');
};

/** Whether every package takes this version, by npm's own judgement of what would be installed. */
const isTaken = (env: NodeJS.ProcessEnv): boolean => {
  const args = ['ci', '--dry-run', '--engine-strict', '--ignore-scripts', '--no-fund', '--no-audit'];
  const { status, stderr } = spawnSync('npm', args, { cwd: root, env, encoding: 'utf8' });
  const isTold = /EBADENGINE/.test(stderr);
  if (status !== 0 || isTold) process.stderr.write(stderr);
  return status === 0 && !isTold;
};

/** The suite's exit code is all that is asked for: it tells itself how it went. */
const runSuite = (bin: string, env: NodeJS.ProcessEnv, chosen: readonly string[]): boolean => {
  const vitest = ['node_modules/vitest/vitest.mjs', 'run', ...chosen];
  const [command, args] = chosen.length === 0 ? ['npm', ['test']] : [join(bin, 'node'), vitest];
  return spawnSync(command, args, { cwd: root, env, stdio: 'inherit' }).status === 0;
};

const { versions, chosen } = readArgs();
const verdicts: string[] = [];
for (const version of versions) {
  const folder = mkdtempSync(join(tmpdir(), 'partner-onboarding-node-'));
  try {
    const bin = install(version, folder);
    const exact = spawnSync(join(bin, 'node'), ['--version'], { encoding: 'utf8' }).stdout.trim();
    process.stdout.write(`── Node.js ${exact}\n`);
    const env = { ...process.env, PATH: `${bin}${delimiter}${process.env.PATH}` };
    const isGood = isTaken(env) && runSuite(bin, env, chosen);
    if (!isGood) process.exitCode = 1;
    verdicts.push(`Node.js ${exact}: ${isGood ? 'passed' : 'FAILED'}`);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}
process.stdout.write(`${verdicts.join('\n')}\n`);
