import { once } from 'node:events';

/** What a contender's server is told before it listens. */
export interface Setup {
  readonly databaseUrl: string;
  /** Who is signed in by which `Authorization` header, and as whom: tokens cost contenders nothing. */
  readonly callers: Readonly<Record<string, Caller>>;
}

export interface Caller {
  readonly partnerId: string;
  readonly subject: string;
}

export const receiveSetup = async (): Promise<Setup> => {
  const [setup] = (await once(process, 'message')) as [Setup];
  process.once('disconnect', () => process.exit());
  return setup;
};

/** Says where it listens. */
export const announce = (port: number): void => {
  process.send?.({ port });
};
