const heading = '## [Unreleased]';

/** What stands under Unreleased, without blank lines around it. */
export const unreleasedOf = (changelog: string): string => {
  const start = changelog.indexOf(`${heading}\n`);
  if (start < 0) throw new Error(`CHANGELOG.md has no line ${heading}`);
  const rest = changelog.slice(start + heading.length + 1);
  const end = rest.search(/^(## |\[[^\]]+\]: )/m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
};

/** Puts what stands under Unreleased under the version, and begins anew. */
export const releaseChangelog = (changelog: string, version: string, day: string): string => {
  const notes = unreleasedOf(changelog);
  if (!/^[-*] /m.test(notes))
    throw new Error('CHANGELOG.md says nothing under Unreleased: say what is new first');
  return changelog.replace(`${heading}\n`, () => `${heading}\n\n## [${version}] - ${day}\n`);
};
