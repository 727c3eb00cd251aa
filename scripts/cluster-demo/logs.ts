import { readFileSync } from 'node:fs';
import type { ServerProcess } from '../shared/server-process.ts';

const errorLevel = 50;

/** What nobody had foreseen: a server process that is gone, logged an error or wrote beside the log. */
export const errorsOf = (servers: readonly ServerProcess[]): string[] => [
  ...servers.filter((server) => !server.isRunning()).map(({ name }) => `${name} has ended by itself`),
  ...servers.flatMap(({ log }) => readFileSync(log, 'utf8').split('\n').filter(isError)),
];

export const isError = (line: string): boolean => line !== '' && levelOf(line) >= errorLevel;

const levelOf = (line: string): number => {
  try {
    return (JSON.parse(line) as { readonly level?: number }).level ?? errorLevel;
  } catch {
    return errorLevel;
  }
};
