import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { CannotStart } from './options.ts';

/** Where the programs of the cluster are on this machine. */
export interface Binaries {
  readonly mariadbd: string;
  readonly installDb: string;
  readonly client: string;
  readonly haproxy: string;
  readonly galera: string;
}

/** The folders that programs and libraries are looked for in. */
export interface Places {
  readonly programs: readonly string[];
  readonly libraries: readonly string[];
}

const thisMachine: Places = {
  programs: [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'],
  libraries: ['/usr/lib/galera', '/usr/lib64/galera-4', '/usr/lib64/galera'],
};

/** Each with the Debian package that brings it. */
const needed = {
  mariadbd: { file: 'mariadbd', among: 'programs', debianPackage: 'mariadb-server' },
  installDb: { file: 'mariadb-install-db', among: 'programs', debianPackage: 'mariadb-server' },
  client: { file: 'mariadb', among: 'programs', debianPackage: 'mariadb-server' },
  galera: { file: 'libgalera_smm.so', among: 'libraries', debianPackage: 'galera-4' },
  rsync: { file: 'rsync', among: 'programs', debianPackage: 'rsync' },
  haproxy: { file: 'haproxy', among: 'programs', debianPackage: 'haproxy' },
} as const;

const find = (file: string, folders: readonly string[]): string | null =>
  folders.map((folder) => join(folder, file)).find((path) => existsSync(path)) ?? null;

/** Finds them all, or says which packages are missing. */
export const findBinaries = (places = thisMachine): Binaries => {
  const found = Object.entries(needed).map(([name, { file, among, debianPackage }]) => ({
    name,
    path: find(file, places[among]),
    debianPackage,
  }));
  const missing = [...new Set(found.filter(({ path }) => path === null).map((row) => row.debianPackage))];
  if (missing.length > 0)
    throw new CannotStart(`The cluster needs Debian packages that are not on this machine. Install them:

  apt-get install ${missing.join(' ')}

Services of theirs need not run: what is started here are processes of its own, with data of its own.`);
  return Object.fromEntries(found.map(({ name, path }) => [name, path])) as unknown as Binaries;
};
