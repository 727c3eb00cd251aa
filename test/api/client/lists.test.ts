import { describe, expect, test } from 'vitest';
import {
  type Client,
  CustomerSubscriptionsDocument,
  type CustomerSubscriptionsQuery,
  createClient,
  items,
  OffersDocument,
  pages,
} from '../../../packages/client/src/index.ts';
import { demo, useApp } from '../../support/app.ts';
import { offers, submittedCustomer } from '../walk.ts';
import { clientOf, type Sent, writingDown } from './support.ts';

const app = useApp();

describe('lists', () => {
  test('are read page by page, as far as they are wanted', async () => {
    const sent: Sent[] = [];
    const anybody = createClient({ url: app.current.url, fetch: writingDown(sent) });
    const sizes: number[] = [];
    for await (const page of pages(
      anybody,
      OffersDocument,
      { market: 'US', first: 40 },
      ({ offers }) => offers,
    )) {
      sizes.push(page.nodes.length);
      if (sizes.length === 2) break;
    }
    expect(sizes).toEqual([40, 40]);
    expect(sent.filter(({ url }) => !url.searchParams.has('query'))).toHaveLength(2);
  });

  test('are read whole, every item once', async () => {
    const anybody = createClient({ url: app.current.url });
    const ids: string[] = [];
    const variables = { market: 'US', first: 100 };
    for await (const { id } of items(anybody, OffersDocument, variables, ({ offers }) => offers))
      ids.push(id);
    const { offers } = await anybody.query(OffersDocument, { market: 'US', first: 1 });
    expect(ids.length).toBeGreaterThan(100);
    expect([ids.length, new Set(ids).size]).toEqual([offers.totalCount, offers.totalCount]);
  });

  test('inside a record are read too; where there is none there is nothing', async () => {
    const partner = await clientOf(app.current, demo.directBill);
    const { customer } = await submittedCustomer(await app.current.signIn(demo.directBill), {
      lines: [
        { offer: offers.businessPremium, quantity: 10 },
        { offer: offers.powerBiPro, quantity: 5 },
      ],
    });
    const stranger = await clientOf(app.current, demo.indirectProvider);
    const inAnswer = (data: CustomerSubscriptionsQuery) => data.customer?.subscriptions;
    const listedBy = async (client: Client) => {
      const found: string[] = [];
      const variables = { id: customer.id, first: 1 };
      for await (const { friendlyName } of items(client, CustomerSubscriptionsDocument, variables, inAnswer))
        found.push(friendlyName);
      return found;
    };
    expect(await listedBy(partner)).toEqual(['Office 365 Business Premium', 'Power BI Pro']);
    expect(await listedBy(stranger)).toEqual([]);
  });
});
