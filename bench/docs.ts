import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const fileOf = (name: string) => fileURLToPath(new URL(`../docs/${name}`, import.meta.url));

/** Puts a report in its place in docs/performance.md. */
export const writeSection = (name: string, report: string): void => {
  const file = fileOf('performance.md');
  const text = readFileSync(file, 'utf8');
  const begin = `<!-- the bench writes what follows: ${name} -->`;
  const end = `<!-- up to here: ${name} -->`;
  const [before, after] = [text.indexOf(begin), text.indexOf(end)];
  if (before < 0 || after < before) throw new Error(`docs/performance.md has no place for ${name}`);
  writeFileSync(file, `${text.slice(0, before + begin.length)}\n\n${report}\n\n${text.slice(after)}`);
};

export const writeChart = (name: string, svg: string): void => writeFileSync(fileOf(`${name}.svg`), svg);
