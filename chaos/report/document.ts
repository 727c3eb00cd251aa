import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import type { Trial } from '../trial.ts';
import { trials } from '../trials.ts';
import { type Result, readResults } from './results.ts';
import { figuresLine } from './tell.ts';

const path = fileURLToPath(new URL('../../docs/reliability.md', import.meta.url));

/** Makes docs/reliability.md of what was measured. */
export const writeDocument = (): void => writeFileSync(path, toDocument(trials, readResults()));

/** One document is of one product and one machine: results of others are refused. */
export const toDocument = (all: readonly Trial[], results: readonly Result[]): string => {
  const long = results.filter(({ form, withoutGuard }) => form === 'long' && !withoutGuard);
  const proofs = results.filter(({ withoutGuard }) => withoutGuard);
  const product = theOnly(
    'products',
    [...long, ...proofs].map((result) => result.product),
  );
  const machine = theOnly(
    'machines',
    long.map((result) => JSON.stringify(result.machine)),
  );
  const { cores, memoryGib, node } = JSON.parse(machine) as Result['machine'];
  const versions = Object.assign({}, ...long.map((result) => result.versions)) as Record<string, string>;
  const rows = all.flatMap((trial) => trial.engines.map((engine) => rowOf(trial, engine, long, proofs)));
  return `# Reliability

Made by \`npm run chaos -- --write-docs\` from the kept results of the long form; do not edit it by hand.

A client in its own process writes down what it asks before it asks, and what it was told when it was told. A
nemesis in another kills, stops and freezes. Afterwards a checker holds the database, the API and the audit
against what the client was told. A row that holds is shown to be able to fail: \`--prove\` runs it without its
guard, and it turns red.

\`\`\`sh
npm run chaos -- --short               # small numbers, both engines: part of what every change must pass
npm run chaos                          # these figures
npm run chaos -- --only R1,R15         # in parts
npm run chaos -- --prove               # without the guards: nothing may hold
\`\`\`

Engines: ${Object.entries(versions)
    .map(([name, version]) => `${name} ${version}`)
    .join(
      ', ',
    )}. Machine: ${cores} cores, ${memoryGib} GiB, Node.js ${node}, everything on it at once. Product: tree
\`${product}\` (\`git rev-parse HEAD:src\`).

| # | engine | test | must hold | held | figures | measured |
|---|---|---|---|---|---|---|
${rows.map(({ measured }) => measured).join('\n')}

## Without the guard

| # | engine | taken away | what turned red |
|---|---|---|---|
${rows.flatMap(({ proof }) => (proof === null ? [] : [proof])).join('\n')}
`;
};

const rowOf = (trial: Trial, engine: string, long: readonly Result[], proofs: readonly Result[]) => {
  const isThis = (result: Result) => result.id === trial.id && result.engine === engine;
  const measured = long.find(isThis);
  const proof = proofs.find(isThis);
  const { id, title, mustHold, guard } = trial;
  return {
    measured: measured
      ? `| ${id} | ${engine} | ${title} | ${mustHold} | ${measured.held ? 'yes' : '**no**'} | ${figuresLine(measured)} | ${measured.date}, ${measured.seconds} s, seed ${measured.seed} |`
      : `| ${id} | ${engine} | ${title} | ${mustHold} | not measured | | |`,
    proof: guard === null ? null : `| ${id} | ${engine} | ${guard} | ${proof ? redOf(proof) : 'not run'} |`,
  };
};

const redOf = ({ verdicts }: Result): string =>
  Object.entries(verdicts)
    .filter(([, held]) => !held)
    .map(([name]) => name)
    .join('; ') || '**nothing**';

const theOnly = (what: string, values: readonly string[]): string => {
  const [first, ...others] = [...new Set(values)];
  if (first === undefined) throw new Error('There are no results of the long form: npm run chaos');
  if (others.length > 0)
    throw new Error(`The results are of several ${what}: ${[first, ...others].join(', ')}`);
  return first;
};
