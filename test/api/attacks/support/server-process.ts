import 'reflect-metadata';
import type { AddressInfo } from 'node:net';
import { createApp } from '../../../../src/app.ts';
import type { Config } from '../../../../src/config/config.ts';
import { heldBytes } from '../../../support/heap.ts';

/** What a test tells a server in a process of its own. */
export type Order =
  | { readonly start: Config }
  /** Keeps the event loop busy for so long at a time, with hardly a pause, until the next order. */
  | { readonly blockMs: number }
  /** Asks how much memory it holds. */
  | { readonly weigh: true };

export interface Weight {
  readonly heldBytes: number;
  readonly rssBytes: number;
}

let isBlocking = false;

const block = (milliseconds: number): void => {
  const end = performance.now() + milliseconds;
  while (performance.now() < end);
  if (isBlocking) setTimeout(() => block(milliseconds), 1);
};

const start = async (config: Config): Promise<void> => {
  const app = await createApp(config);
  await app.server.listen({ host: '127.0.0.1', port: 0 });
  const { port } = app.server.server.address() as AddressInfo;
  process.send?.({ url: `http://127.0.0.1:${port}/graphql` });
};

process.on('message', (order: Order) => {
  if ('start' in order) void start(order.start);
  else if ('weigh' in order)
    process.send?.({ heldBytes: heldBytes(), rssBytes: process.memoryUsage.rss() } satisfies Weight);
  else {
    const wasBlocking = isBlocking;
    isBlocking = order.blockMs > 0;
    if (isBlocking && !wasBlocking) block(order.blockMs);
  }
});
process.on('disconnect', () => process.exit());
