import { spawnSync } from 'node:child_process';
import { chmodSync, chownSync, cpSync, existsSync, mkdirSync, readdirSync, statSync } from 'node:fs';
import { basename, join, relative, resolve } from 'node:path';
import type { Copying, Stage } from './dockerfile.ts';

/** A stage as it has been built: a folder that stands for the root of its file system. */
export interface Built {
  readonly root: string;
  readonly workdir: string;
  readonly environment: Readonly<Record<string, string>>;
  readonly user: string;
}

export interface Ground {
  /** The folder that the image is built from. */
  readonly context: string;
  /** Whether a path of it, relative to it, is sent to the builder. */
  readonly isSent: (path: string) => boolean;
  /** The stages that were built before, by name. */
  readonly stages: ReadonlyMap<string, Built>;
}

/** The image's own user, in the image that it starts from. */
export const nodeUser = { uid: 1000, gid: 1000 };

/**
 * Performs the steps of one stage in a folder, with this machine's Node.js in the place of the image's. Absolute
 * paths are meant within the folder, except in RUN, which nothing keeps there.
 */
export const perform = (stage: Stage, root: string, ground: Ground): Built => {
  let built: Built = { root, workdir: '/', environment: {}, user: 'root' };
  for (const step of stage.steps) {
    switch (step.kind) {
      case 'workdir':
        built = { ...built, workdir: step.path };
        mkdirSync(within(built, '.'), { recursive: true });
        break;
      case 'env':
        built = { ...built, environment: { ...built.environment, ...step.values } };
        break;
      case 'user':
        built = { ...built, user: step.name };
        break;
      case 'run':
        run(step.command, built);
        break;
      case 'copy':
        copy(step, built, ground);
    }
  }
  return built;
};

/** Where a path of the image is on this machine. */
export const within = ({ root, workdir }: Built, path: string): string => join(root, resolve(workdir, path));

const run = (command: string, built: Built): void => {
  const { NODE_ENV: _own, ...environment } = process.env;
  const { status, stdout, stderr } = spawnSync('sh', ['-c', command], {
    cwd: within(built, '.'),
    env: { ...environment, ...built.environment },
    encoding: 'utf8',
  });
  if (status !== 0) throw new Error(`RUN ${command} has failed:\n${stdout}${stderr}`);
};

const copy = ({ from, owner, sources, target }: Copying, built: Built, ground: Ground): void => {
  const origin = from === null ? null : ground.stages.get(from);
  if (origin === undefined) throw new Error(`There is no stage ${from}`);
  const to = within(built, target);
  const isFolder = target.endsWith('/') || sources.length > 1;
  for (const source of sources) {
    const path = origin ? within(origin, source) : join(ground.context, source);
    const isThere = existsSync(path) && (origin !== null || ground.isSent(source));
    if (!isThere) throw new Error(`COPY ${source}: it is not there, or .dockerignore keeps it back`);
    const copied = statSync(path).isFile() && isFolder ? join(to, basename(source)) : to;
    cpSync(path, copied, {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => origin !== null || ground.isSent(relative(ground.context, file)),
    });
    if (owner !== null) own(copied);
  }
};

const isRoot = process.getuid?.() === 0;

const own = (path: string): void => {
  if (isRoot) chownSync(path, nodeUser.uid, nodeUser.gid);
};

/** As `docker run --read-only` has it: nothing is to be written but what another user owns. */
export const makeReadOnly = (folder: string): void => {
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    if (entry.isDirectory()) makeReadOnly(path);
    else if (entry.isFile()) chmodSync(path, statSync(path).mode & 0o555);
  }
  chmodSync(folder, statSync(folder).mode & 0o555);
};

/** The program of the image, as its user; whoever is not root is nobody else. */
export const asImageUser = isRoot ? nodeUser : {};
