import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Builds what runs in the browser, unless what is there was made from the very same files. */
const root = resolve(import.meta.dirname, '..');

interface Page {
  /** Its folder under `dist`. */
  readonly name: string;
  /** Its own folder, where its vite.config.ts is. */
  readonly folder: string;
  /** What else it is made from. */
  readonly others: readonly string[];
}

const pages: readonly Page[] = [
  {
    name: 'explorer',
    folder: 'explorer',
    others: ['src/pages/walk.ts', 'src/pages/operations.ts', 'operations/onboarding.graphql'],
  },
  { name: 'app', folder: 'examples/web', others: [] },
];

const filesOf = (folder: string): string[] =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name))
    .filter((file) => statSync(join(root, file)).isFile());

const digestOf = ({ folder, others }: Page): string => {
  const digest = createHash('sha256');
  for (const file of [...filesOf(folder), ...others, 'package-lock.json'].sort())
    digest.update(`${file}\n`).update(readFileSync(join(root, file)));
  return digest.digest('hex');
};

for (const page of pages) {
  const stamp = join(root, 'dist', page.name, '.made-from');
  const madeFrom = digestOf(page);
  if (existsSync(stamp) && readFileSync(stamp, 'utf8') === madeFrom) continue;
  const { build } = await import('vite');
  await build({ configFile: join(root, page.folder, 'vite.config.ts') });
  writeFileSync(stamp, madeFrom);
}
