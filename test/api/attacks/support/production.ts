import { afterAll, beforeAll } from 'vitest';
import { type Config, readConfig } from '../../../../src/config/config.ts';
import type { Limits } from '../../../../src/config/limits.ts';
import { TestApp } from '../../../support/app.ts';
import { Client } from '../../../support/client.ts';
import { Issuer } from './issuer.ts';

/** As they come, but that a busy machine sheds nothing. */
export const limits: Limits = { ...readConfig({}).limits, longestWaitMs: 60_000, eventLoopDelayMs: 0 };

/** How the server runs in production, but for the issuer's keys, which come over plain loopback. */
export const productionConfig = (issuer: Issuer, change: Partial<Config> = {}): Partial<Config> => ({
  isProduction: true,
  hasExplorer: false,
  secretKey: Buffer.alloc(32, 1).toString('base64'),
  corsOrigins: ['https://portal.example'],
  issuers: [issuer.config],
  limits,
  ...change,
});

/** A server that is attacked, and the issuer whose tokens it takes. */
export class Production {
  readonly issuer: Issuer;
  readonly app: TestApp;
  readonly change: Partial<Config>;

  private constructor(issuer: Issuer, app: TestApp, change: Partial<Config>) {
    this.issuer = issuer;
    this.app = app;
    this.change = change;
  }

  static async start(issuer: Issuer, change: Partial<Config>): Promise<Production> {
    return new Production(issuer, await TestApp.start(productionConfig(issuer, change)), change);
  }

  get url(): string {
    return this.app.url;
  }

  async signIn(claims: Record<string, unknown> = {}): Promise<Client> {
    return new Client(this.url, await this.issuer.sign(claims));
  }
}

export interface Holder {
  readonly current: Production;
}

/** A production server for all tests of a file. */
export const useProduction = (change: Partial<Config> = {}): Holder => {
  const holder = {} as { current: Production };
  beforeAll(async () => {
    holder.current = await Production.start(await Issuer.start(), change);
  });
  afterAll(async () => {
    await holder.current?.app.stop();
    await holder.current?.issuer.stop();
  });
  return holder;
};

/** For controls: the same server with one protection less, on which the attack does its harm. */
export const useWithout = (production: Holder, change: Partial<Config>): Holder => {
  const holder = {} as { current: Production };
  beforeAll(async () => {
    const { issuer, change: before } = production.current;
    holder.current = await Production.start(issuer, { ...before, ...change });
  });
  afterAll(async () => {
    await holder.current?.app.stop();
  });
  return holder;
};
