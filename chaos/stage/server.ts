import { join } from 'node:path';
import { freePort } from '../../scripts/shared/engines.ts';
import { FaultyLink } from '../../scripts/shared/faulty-link.ts';
import type { Processes } from '../../scripts/shared/processes.ts';
import { ServerProcess } from '../../scripts/shared/server-process.ts';
import { embeddedFailpoint, type Failpoint, linkedFailpoint } from './failpoint.ts';
import type { StageSetup } from './stage.ts';

interface Built {
  readonly server: ServerProcess;
  readonly failpoint: Failpoint | null;
}

const preload = new URL('./embedded-engine.mjs', import.meta.url).href;

/** A server process, with what can kill it at a point where the trial wants that. */
export const buildServer = async (
  name: string,
  { folder, hasFailpoints, commitBefore }: StageSetup,
  environment: Readonly<Record<string, string>>,
  processes: Processes,
): Promise<Built> => {
  const port = await freePort();
  if (!hasFailpoints)
    return { server: new ServerProcess(name, port, environment, processes), failpoint: null };

  const { DATABASE_URL } = environment;
  if (DATABASE_URL === undefined) {
    const file = join(folder, `${name}.point`);
    const more = { CHAOS_POINT_FILE: file, CHAOS_COMMIT_BEFORE: commitBefore ?? '' };
    const server = new ServerProcess(name, port, { ...environment, ...more }, processes, [
      '--import',
      preload,
    ]);
    return { server, failpoint: embeddedFailpoint(file) };
  }
  const { link, url } = await FaultyLink.to(DATABASE_URL);
  const server = new ServerProcess(name, port, { ...environment, DATABASE_URL: url }, processes);
  return {
    server,
    failpoint: linkedFailpoint(link, server, commitBefore === null ? null : new RegExp(commitBefore)),
  };
};
