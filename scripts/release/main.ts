import { execFileSync } from 'node:child_process';
import { parseArgs } from 'node:util';
import { releaseChangelog, unreleasedOf } from './changelog.ts';
import {
  acceptedChangesFile,
  read,
  releasedSchemaFile,
  root,
  schemaFile,
  versionedFiles,
  write,
} from './files.ts';
import { judgeSchema } from './schema-changes.ts';
import { type Level, levels, mayBreak, nextVersion, withVersion } from './version.ts';

const usage = `Makes a release of what is committed: the version, CHANGELOG.md, the released schema, a commit and a tag.

  npm run release -- major|minor|patch [--dry-run]

Nothing is pushed or published.`;

class Refusal extends Error {}

const readArgs = (): { level: Level; isDryRun: boolean } => {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { 'dry-run': { type: 'boolean', default: false } },
  });
  const level = levels.find((one) => one === positionals[0]);
  if (!level || positionals.length !== 1) throw new Refusal(usage);
  return { level, isDryRun: values['dry-run'] };
};

const git = (...args: string[]): string => execFileSync('git', args, { cwd: root, encoding: 'utf8' }).trim();

/** What must hold before anything is written. */
const refuseUnready = (version: string, next: string, level: Level): void => {
  if (git('status', '--porcelain', '--untracked-files=no') !== '')
    throw new Refusal('There are changes that are not committed.');
  if (git('tag', '--list', `v${next}`) !== '') throw new Refusal(`There is a tag v${next} already.`);
  const { unforeseen, accepted } = judgeSchema(
    read(releasedSchemaFile),
    read(schemaFile),
    read(acceptedChangesFile),
  );
  if (unforeseen.length > 0) throw new Refusal(`The schema breaks clients:\n  ${unforeseen.join('\n  ')}`);
  if (accepted.length > 0 && !mayBreak(version, level))
    throw new Refusal(`A ${level} release must break nobody:\n  ${accepted.join('\n  ')}`);
};

const release = (): void => {
  const { level, isDryRun } = readArgs();
  const { version } = JSON.parse(read('package.json')) as { version: string };
  const next = nextVersion(version, level);
  refuseUnready(version, next, level);
  const changelog = releaseChangelog(read('CHANGELOG.md'), next, new Date().toISOString().slice(0, 10));
  const notes = unreleasedOf(read('CHANGELOG.md'));
  const deployed = versionedFiles.map((name) => [name, withVersion(read(name), version, next)] as const);
  const acceptances = read(acceptedChangesFile).replaceAll(/^[^#\n].*\n?/gm, '');
  const tell = (sentence: string) => process.stdout.write(`${sentence}\n\n${notes}\n`);
  if (isDryRun) {
    tell(`${version} would become ${next}. Nothing was changed: this was a dry run.`);
    return;
  }

  write('CHANGELOG.md', changelog);
  write(releasedSchemaFile, read(schemaFile));
  write(acceptedChangesFile, acceptances);
  for (const [name, text] of deployed) write(name, text);
  execFileSync('npm', ['version', next, '--no-git-tag-version', '--ignore-scripts'], { cwd: root });
  git('commit', '--all', '--quiet', '--message', `Release ${next}`);
  git('tag', '--annotate', `v${next}`, '--message', notes);
  tell(`${version} became ${next}, tagged v${next}. To publish it: git push --follow-tags`);
};

try {
  release();
} catch (error) {
  process.stderr.write(`${(error as Error).message}\n`);
  process.exitCode = 1;
}
