import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';

/** Builds the explorer into dist/explorer, unless what is there was made from the very same files. */
const root = resolve(import.meta.dirname, '..');
const stamp = join(root, 'dist/explorer/.made-from');

const sources = [
  ...readdirSync(join(root, 'explorer')).map((name) => join('explorer', name)),
  'src/pages/walk.ts',
  'src/pages/operations.ts',
  'operations/onboarding.graphql',
  'package-lock.json',
].sort();

const digest = createHash('sha256');
for (const file of sources) digest.update(`${file}\n`).update(readFileSync(join(root, file)));
const madeFrom = digest.digest('hex');

if (!existsSync(stamp) || readFileSync(stamp, 'utf8') !== madeFrom) {
  const { build } = await import('vite');
  await build({ configFile: join(root, 'explorer/vite.config.ts') });
  writeFileSync(stamp, madeFrom);
}
