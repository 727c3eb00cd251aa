import { execFileSync, spawnSync } from 'node:child_process';
import {
  appendFileSync,
  cpSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from 'vitest';
import { releaseChangelog, unreleasedOf } from '../../scripts/release/changelog.ts';
import { judgeSchema } from '../../scripts/release/schema-changes.ts';
import { mayBreak, nextVersion, withVersion } from '../../scripts/release/version.ts';

const repository = resolve(import.meta.dirname, '../..');

describe('npm run release', () => {
  let clone: string;

  /** A repository of its own, with all that git has or would have here. */
  beforeEach(() => {
    clone = mkdtempSync(join(tmpdir(), 'partner-onboarding-release-'));
    const listing = ['ls-files', '--cached', '--others', '--exclude-standard'];
    const files = execFileSync('git', listing, { cwd: repository, encoding: 'utf8' }).split('\n');
    for (const file of files.filter((name) => /^(scripts|docs|deploy|[^/]+$)/.test(name))) {
      mkdirSync(dirname(join(clone, file)), { recursive: true });
      cpSync(join(repository, file), join(clone, file));
    }
    writeFileSync(
      join(clone, 'CHANGELOG.md'),
      '# Changelog\n\n## [Unreleased]\n\n### Added\n\n- Something.\n',
    );
    symlinkSync(join(repository, 'node_modules'), join(clone, 'node_modules'));
    git('init', '--quiet');
    git('config', 'user.name', 'Releaser');
    git('config', 'user.email', 'releaser@example.com');
    git('add', 'scripts', 'docs', 'deploy', 'package.json', 'package-lock.json', 'schema.graphql');
    git('add', 'CHANGELOG.md', 'compose.yaml', 'Dockerfile');
    git('commit', '--quiet', '--message', 'All');
  });
  afterEach(() => {
    rmSync(clone, { recursive: true, force: true });
  });

  const git = (...args: string[]) => execFileSync('git', args, { cwd: clone, encoding: 'utf8' }).trim();
  const read = (name: string) => readFileSync(join(clone, name), 'utf8');
  const release = (...args: string[]) =>
    spawnSync(process.execPath, ['--import', 'tsx', 'scripts/release/main.ts', ...args], {
      cwd: clone,
      encoding: 'utf8',
    });
  const next = nextVersion(
    JSON.parse(readFileSync(join(repository, 'package.json'), 'utf8')).version,
    'minor',
  );

  test('commits and tags the version, the notes and the schema, all of one version', () => {
    appendFileSync(join(clone, 'schema.graphql'), '\ntype Added {\n  id: ID!\n}\n');
    git('commit', '--all', '--quiet', '--message', 'Add');
    const ran = release('minor');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(git('log', '-1', '--format=%s')).toBe(`Release ${next}`);
    expect(git('tag', '--list')).toBe(`v${next}`);
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
    for (const name of ['package.json', 'package-lock.json'])
      expect(JSON.parse(read(name)).version, name).toBe(next);
    for (const name of ['compose.yaml', 'Dockerfile', 'deploy/kubernetes/deployment.yaml'])
      expect(read(name), name).toContain(`partner-onboarding-api:${next}`);
    expect(read('deploy/kubernetes/migrate-job.yaml')).toContain(`partner-onboarding-migrate-${next}`);
    expect(read('docs/schema/released.graphql')).toBe(read('schema.graphql'));
    expect(read('CHANGELOG.md')).toMatch(
      new RegExp(`## \\[Unreleased\\]\\n\\n## \\[${next}\\] - \\d{4}-\\d\\d-\\d\\d\\n\\n### Added`),
    );
  });

  test('as a dry run tells what it would do, and does nothing', () => {
    const before = git('rev-parse', 'HEAD');
    const ran = release('minor', '--dry-run');
    expect(ran).toMatchObject({ status: 0, stderr: '' });
    expect(ran.stdout).toContain(next);
    expect(ran.stdout).toContain('- Something.');
    expect(git('rev-parse', 'HEAD')).toBe(before);
    expect(git('status', '--porcelain', '--untracked-files=no')).toBe('');
  });

  test.each<[string, () => void, string]>([
    [
      'changes that are not committed',
      () => appendFileSync(join(clone, 'compose.yaml'), '#\n'),
      'not committed',
    ],
    ['a tag that is there', () => void git('tag', `v${next}`), 'already'],
    [
      'a schema that breaks clients',
      () => {
        writeFileSync(join(clone, 'schema.graphql'), 'type Query {\n  one: ID\n}\n');
        git('commit', '--all', '--quiet', '--message', 'Break');
      },
      'breaks clients',
    ],
    [
      'nothing to tell',
      () => {
        writeFileSync(join(clone, 'CHANGELOG.md'), '## [Unreleased]\n');
        git('commit', '--all', '--quiet', '--message', 'Forget');
      },
      'Unreleased',
    ],
  ])('refuses %s', (_, spoil, reason) => {
    spoil();
    const ran = release('minor');
    expect(ran.status).toBe(1);
    expect(ran.stderr).toContain(reason);
    expect(git('log', '-1', '--format=%s')).not.toContain('Release');
  });

  test('refuses a level that there is not', () => {
    expect(release('huge')).toMatchObject({ status: 1, stdout: '' });
  });
});

describe('a change of the schema', () => {
  const released = 'type Query {\n  name: String\n  old: String\n}';
  const broken = 'type Query {\n  name: String\n}';
  const change = 'FIELD_REMOVED: Query.old was removed.';

  test('that breaks clients is seen, and is let pass once it was accepted', () => {
    expect(judgeSchema(released, broken, '')).toEqual({ unforeseen: [change], accepted: [], stale: [] });
    expect(judgeSchema(released, broken, `# why\n${change}\n`)).toMatchObject({
      unforeseen: [],
      accepted: [change],
    });
    expect(judgeSchema(released, released, `${change}\n`).stale).toEqual([change]);
  });

  test('that adds or deprecates breaks nobody', () => {
    const added =
      'type Query {\n  name: String\n  old: String @deprecated(reason: "Use name.")\n  more: Int\n}';
    expect(judgeSchema(released, added, '').unforeseen).toEqual([]);
  });
});

describe('a version', () => {
  test.each([
    ['major', '2.0.0'],
    ['minor', '1.3.0'],
    ['patch', '1.2.4'],
  ] as const)('after a %s release', (level, expected) => {
    expect(nextVersion('1.2.3', level)).toBe(expected);
  });

  test('breaks clients by its first number alone, before 1.0.0 by its second one too', () => {
    expect([mayBreak('1.2.3', 'minor'), mayBreak('1.2.3', 'major')]).toEqual([false, true]);
    expect([mayBreak('0.2.3', 'patch'), mayBreak('0.2.3', 'minor')]).toEqual([false, true]);
  });

  test('is put in the place of itself alone', () => {
    expect(withVersion('a:0.1.0 b-0.1.0 10.1.0 0.1.0.2', '0.1.0', '0.2.0')).toBe(
      'a:0.2.0 b-0.2.0 10.1.0 0.1.0.2',
    );
    expect(() => withVersion('nothing', '0.1.0', '0.2.0')).toThrow('0.1.0');
  });
});

describe('the changelog', () => {
  const text = '# Changelog\n\n## [Unreleased]\n\n- New.\n\n## [0.1.0] - 2026-01-01\n\n- Old.\n';

  test('keeps what was released before', () => {
    expect(unreleasedOf(text)).toBe('- New.');
    expect(releaseChangelog(text, '0.2.0', '2026-02-02')).toBe(
      text.replace('## [Unreleased]\n', '## [Unreleased]\n\n## [0.2.0] - 2026-02-02\n'),
    );
  });

  test('may do without brackets', () => {
    const plain = text.replaceAll(/[[\]]/g, '');
    expect(releaseChangelog(plain, '0.2.0', '2026-02-02')).toBe(
      plain.replace('## Unreleased\n', '## Unreleased\n\n## 0.2.0 - 2026-02-02\n'),
    );
  });

  test('that says nothing new is refused', () => {
    expect(() => releaseChangelog(text.replace('- New.\n\n', ''), '0.2.0', '2026-02-02')).toThrow(
      'Unreleased',
    );
    expect(() => unreleasedOf('# Changelog\n')).toThrow('Unreleased');
  });
});
