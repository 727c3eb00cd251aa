import { execFileSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';

const folder = fileURLToPath(new URL('.', import.meta.url));

/** What only the contenders need comes with the first run that needs it. */
export const installContenders = (): void => {
  const { dependencies = {} } = JSON.parse(readFileSync(`${folder}package.json`, 'utf8')) as {
    dependencies?: Readonly<Record<string, string>>;
  };
  if (Object.keys(dependencies).every((name) => existsSync(`${folder}node_modules/${name}`))) return;
  execFileSync('npm', ['ci', '--no-fund', '--no-audit'], { cwd: folder, stdio: 'inherit' });
};
