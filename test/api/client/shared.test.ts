import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as client from '../../../packages/client/src/index.ts';
import {
  createClient,
  MarketDocument,
  OffersDocument,
  type QueryDocument,
  ViewerDocument,
} from '../../../packages/client/src/index.ts';
import { demo, TestApp, useApp } from '../../support/app.ts';
import { clientOf, type Sent, writingDown } from './support.ts';

const app = useApp();

describe('what everybody may read', () => {
  test('is asked by GET, by its hash, without a token; its text is sent once', async () => {
    const sent: Sent[] = [];
    const partner = await clientOf(app.current, demo.directBill, { fetch: writingDown(sent) });
    const first = await partner.query(MarketDocument, { country: 'PT' });
    const second = await partner.query(MarketDocument, { country: 'DE' });
    expect([first.market?.name, second.market?.name]).toEqual(['Portugal', 'Germany']);
    expect(sent.map(({ method }) => method)).toEqual(['GET', 'GET', 'GET']);
    expect(sent.map(({ url }) => url.searchParams.has('query'))).toEqual([false, true, false]);
    expect(sent.map(({ headers }) => headers.get('authorization'))).toEqual([null, null, null]);
  });

  const variables = {
    market: 'US',
    country: 'US',
    language: 'en-US',
    id: '',
    billingCycle: 'MONTHLY',
  };
  const queries = (Object.values(client) as unknown[]).filter(
    (one): one is QueryDocument<unknown, unknown> =>
      typeof one === 'object' && one !== null && 'kind' in one && one.kind === 'query',
  );

  test.each(queries.map((document) => [document.name, document] as const))(
    '%s is shared exactly where caches may keep its answer',
    async (_, document) => {
      const anybody = createClient({ url: app.current.url });
      const { offers } = await anybody.query(OffersDocument, { market: 'US', first: 1 });
      const url = new URL(app.current.url);
      url.searchParams.set('query', document.text);
      url.searchParams.set(
        'variables',
        JSON.stringify({ ...variables, id: offers.nodes[0]?.id, offerId: offers.nodes[0]?.id }),
      );
      const answer = await fetch(url, { headers: { 'apollo-require-preflight': '1' } });
      expect(answer.headers.get('cache-control')?.startsWith('public') ?? false).toBe(document.isShared);
    },
  );
});

describe('where only trusted documents may run', () => {
  const strict = {} as { current: TestApp };
  beforeAll(async () => {
    const file = new URL('../../../packages/client/persisted-documents.json', import.meta.url).pathname;
    strict.current = await TestApp.start({ trustedDocuments: { files: [file], mode: 'enforce' } });
  });
  afterAll(() => strict.current?.stop());

  test('the package’s own manifest lets the client work, and nothing else', async () => {
    const partner = await clientOf(strict.current, demo.directBill);
    expect((await partner.query(ViewerDocument, {})).viewer.partner.mpnId).toBe(demo.directBill);
    expect((await partner.query(MarketDocument, { country: 'PT' })).market?.country).toBe('PT');
    const changed = { ...ViewerDocument, text: `${ViewerDocument.text} ` };
    await expect(partner.query(changed, {})).rejects.toMatchObject({ code: 'PERSISTED_QUERY_NOT_FOUND' });
  });
});
