import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { startBuffer } from '../contenders/buffer.ts';
import { type Contender, portOf } from '../contenders/contender.ts';
import type { Keep } from '../ground.ts';
import { byTurns, getRequest } from '../load.ts';
import { assertSameAnswer, record } from '../record.ts';
import type { Race, Workload } from '../workload.ts';

const document = `query Catalogue($market: CountryCode!, $first: Int) {
  offers(market: $market, first: $first) {
    totalCount
    nodes {
      id microsoftOfferId name productName unitType billing supportedBillingCycles minimumQuantity maximumQuantity
      category { id key name rank }
    }
    pageInfo { hasNextPage endCursor }
  }
}`;

const pathOf = (withDocument: boolean): string => {
  const sha256Hash = createHash('sha256').update(document).digest('hex');
  return `/graphql?${new URLSearchParams({
    operationName: 'Catalogue',
    variables: JSON.stringify({ market: 'US', first: 50 }),
    extensions: JSON.stringify({ persistedQuery: { version: 1, sha256Hash } }),
    ...(withDocument ? { query: document } : {}),
  })}`;
};

/** As a phone asks. */
const phoneHeaders = {
  accept: 'application/graphql-response+json, application/json;q=0.9',
  'accept-language': 'en-US,en;q=0.9',
  'accept-encoding': 'br, gzip',
  'apollo-require-preflight': 'true',
};

/** The page in full, and for those who have it already. */
export const catalogueRaces = async (product: Contender, keep: Keep): Promise<readonly Race[]> => {
  await record(portOf(product), pathOf(true), phoneHeaders);
  const page = await record(portOf(product), pathOf(false), phoneHeaders);
  const buffer = await keep(startBuffer(page));
  const knownBy = { ...phoneHeaders, 'if-none-match': page.headers.etag ?? '' };
  const race = async (name: string, status: number, headers: typeof phoneHeaders) => {
    const answer = await record(portOf(product), pathOf(false), headers);
    assert.equal(answer.status, status, `${name} is not answered as it should be`);
    assertSameAnswer('buffer', answer, await record(portOf(buffer), pathOf(false), headers));
    const open = byTurns([getRequest(pathOf(false), headers)]);
    const entries = [product, buffer].map((contender) => ({ contender, open }));
    return { name, status, entries };
  };
  return [await race('W6', 200, phoneHeaders), await race('W6-304', 304, knownBy)];
};

export const w6: Workload = {
  name: 'W6',
  races: {
    W6: 'catalogue page of 50 offers by hash-GET, from what is kept ready',
    'W6-304': 'the same for a client that has it',
  },
  prepare: async (ground) => catalogueRaces(await ground.start('product'), ground.keep),
};
