import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Engine, Trial } from '../trial.ts';
import { trials } from '../trials.ts';
import { type Result, readResults } from './results.ts';
import { figuresLine } from './tell.ts';

const path = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

/** Makes docs/reliability.md of what was measured. */
export const writeDocument = (): void => writeFileSync(path, toDocument(trials, readResults()));

/** Of one machine alone. Each row names the product that it is of, because the rows may come from several runs. */
export const toDocument = (all: readonly Trial[], results: readonly Result[]): string => {
  const long = results.filter(({ form, withoutGuard }) => form === 'long' && !withoutGuard);
  const proofs = results.filter(({ withoutGuard }) => withoutGuard);
  const { cores, memoryGib, node } = machineOf(long);
  const versions = { ...Object.assign({}, ...long.map((result) => result.versions)), 'Node.js': node };
  return `# Reliability

Made by \`npm run chaos -- --write-docs\` from the kept results of the long form; do not edit it by hand.

A client in its own process writes down what it asks before it asks, and what it was told when it was told. A
nemesis in another one kills, stops and freezes. Afterwards a checker holds the database, the API and the audit
against what the client was told.

\`\`\`sh
npm run chaos -- --short               # small numbers, both engines: part of what every change must pass
npm run chaos                          # the numbers below
npm run chaos -- --only R1,R15         # in parts
npm run chaos -- --prove               # without the guards: nothing may hold
\`\`\`

It needs \`mariadb-server\`, and R21 \`galera-4\`, \`rsync\` and \`haproxy\` too. Results are kept in \`chaos/results\`, of the long form and of the proofs in the repository too;
\`--write-docs\` makes this document of them.

Measured with ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(', ')}, on ${cores} cores and ${memoryGib} GiB of memory, with everything on the one machine.

| # | engine | test | must hold | it held | figures | measured | product |
|---|---|---|---|---|---|---|---|
${rowsOf(all, (trial, engine) => measuredRow(trial, engine, long.find(isOf(trial, engine))))}

The product is named by \`git rev-parse --short=12 HEAD:src\`.

## Without the guard

Each of these was run again, in its short form, without what makes it hold.

| # | engine | taken away | what no longer held |
|---|---|---|---|
${rowsOf(
  all.filter(({ guard }) => guard !== null),
  (trial, engine) => proofRow(trial, engine, proofs.find(isOf(trial, engine))),
)}
`;
};

const rowsOf = (all: readonly Trial[], toRow: (trial: Trial, engine: Engine) => string): string =>
  all.flatMap((trial) => trial.engines.map((engine) => toRow(trial, engine))).join('\n');

const isOf = (trial: Trial, engine: Engine) => (result: Result) =>
  result.id === trial.id && result.engine === engine;

const toLine = (cells: readonly string[]): string => `| ${cells.join(' | ')} |`;

const measuredRow = ({ id, title, mustHold }: Trial, engine: Engine, result: Result | undefined): string => {
  if (!result) return toLine([id, engine, title, mustHold, 'not measured', '', '', '']);
  const held = result.held ? 'yes' : '**no**';
  const measured = `${result.date}, ${result.seconds} s, seed ${result.seed}`;
  return toLine([id, engine, title, mustHold, held, figuresLine(result), measured, `\`${result.product}\``]);
};

const proofRow = ({ id, guard }: Trial, engine: Engine, result: Result | undefined): string =>
  toLine([id, engine, guard ?? '', result ? redOf(result) : 'not run']);

const redOf = ({ verdicts }: Result): string =>
  Object.entries(verdicts)
    .filter(([, held]) => !held)
    .map(([name]) => name)
    .join('; ') || '**all held**';

const machineOf = (results: readonly Result[]): Result['machine'] => {
  const [first, ...others] = [...new Set(results.map(({ machine }) => JSON.stringify(machine)))];
  if (first === undefined) throw new Error('There are no results of the long form: npm run chaos');
  if (others.length > 0)
    throw new Error(`The results are of several machines: ${[first, ...others].join(', ')}`);
  return JSON.parse(first) as Result['machine'];
};
