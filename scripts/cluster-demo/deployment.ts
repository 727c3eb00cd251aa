import { copyFileSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseEnv } from 'node:util';

/** The files for real machines: the demo runs on these very files, with addresses of its own. */
export const deployed = (name: string): string =>
  fileURLToPath(new URL(`../../deploy/galera/${name}`, import.meta.url));

/** A copy in the demo's folder: its processes may run as a user who cannot read this one. */
export const place = (name: string, folder: string): string => {
  const copy = join(folder, name);
  copyFileSync(deployed(name), copy);
  return copy;
};

export const readDeployed = (name: string): string => readFileSync(deployed(name), 'utf8');

/** The value that a MariaDB option file gives an option. */
export const optionOf = (text: string, option: string): string => {
  const [, value] = new RegExp(`^${option} *= *"?(.*?)"?$`, 'm').exec(text) ?? [];
  if (value === undefined) throw new Error(`There is no ${option} in the option file`);
  return value;
};

/** The environment of a server process. */
export const serverEnvironment = (): Record<string, string> =>
  parseEnv(readDeployed('server.env')) as Record<string, string>;

/** The user's name and password in a grant of first-node.sql. */
export const passwordOf = (user: string): string => {
  const [, password] =
    new RegExp(`CREATE USER '${user}'@.*IDENTIFIED BY '(.+)'`).exec(readDeployed('first-node.sql')) ?? [];
  if (password === undefined) throw new Error(`first-node.sql makes no user ${user}`);
  return password;
};
