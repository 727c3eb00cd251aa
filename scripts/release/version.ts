export const levels = ['major', 'minor', 'patch'] as const;
export type Level = (typeof levels)[number];

/** The next version by Semantic Versioning. */
export const nextVersion = (version: string, level: Level): string => {
  const numbers = /^(\d+)\.(\d+)\.(\d+)$/.exec(version)?.slice(1).map(Number);
  const [major = 0, minor = 0, patch = 0] = numbers ?? [];
  if (!numbers) throw new Error(`${version} is no version of the form 1.2.3`);
  if (level === 'major') return `${major + 1}.0.0`;
  return level === 'minor' ? `${major}.${minor + 1}.0` : `${major}.${minor}.${patch + 1}`;
};

/** Whether a release of this level may break clients; before 1.0.0 a minor one may. */
export const mayBreak = (version: string, level: Level): boolean =>
  level === 'major' || (level === 'minor' && version.startsWith('0.'));

/** The same text for another version. */
export const withVersion = (text: string, from: string, to: string): string => {
  const exact = new RegExp(`(?<![\\d.])${from.replaceAll('.', '\\.')}(?![\\d.]*\\d)`, 'g');
  if (!exact.test(text)) throw new Error(`${from} does not stand in it`);
  return text.replaceAll(exact, to);
};
