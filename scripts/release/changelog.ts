/** With brackets or without, as the headings of versions then are too. */
const heading = /^## (\[Unreleased\]|Unreleased)\n/m;

const findHeading = (changelog: string): RegExpExecArray => {
  const found = heading.exec(changelog);
  if (!found) throw new Error('CHANGELOG.md has no line ## Unreleased');
  return found;
};

/** What stands under Unreleased, without blank lines around it. */
export const unreleasedOf = (changelog: string): string => {
  const { index, 0: line } = findHeading(changelog);
  const rest = changelog.slice(index + line.length);
  const end = rest.search(/^(## |\[[^\]]+\]: )/m);
  return (end < 0 ? rest : rest.slice(0, end)).trim();
};

/** Puts what stands under Unreleased under the version, and begins anew. */
export const releaseChangelog = (changelog: string, version: string, day: string): string => {
  const notes = unreleasedOf(changelog);
  if (!/^[-*] /m.test(notes))
    throw new Error('CHANGELOG.md says nothing under Unreleased: say what is new first');
  const [line = '', name = ''] = findHeading(changelog);
  const named = name.startsWith('[') ? `[${version}]` : version;
  return changelog.replace(line, () => `${line}\n## ${named} - ${day}\n`);
};
