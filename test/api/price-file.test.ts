import { Readable } from 'node:stream';
import { beforeAll, describe, expect, test } from 'vitest';
import { verifyAudit } from '../../src/services/audit/verify.ts';
import { importOffers } from '../../src/services/imports/import-catalogue.ts';
import { importPriceFile, type RefusedPrice } from '../../src/services/imports/import-price-file.ts';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { marketFacts, offerFact } from './catalogue-facts.ts';
import { priceOf, readPrice } from './price-sheet.ts';
import { partnerRowId } from './stored-rows.ts';
import { offers } from './walk.ts';

const app = useApp();

let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.directBill);
});

const header = 'microsoftOfferId,country,billingCycle,unitPrice';

/** Loads a text as it would come from a file, in small pieces. */
const load = async (text: string, mpnId: string = demo.directBill) => {
  const bytes = Buffer.from(text);
  const pieces = Array.from({ length: Math.ceil(bytes.length / 1_000) }, (_, index) =>
    bytes.subarray(index * 1_000, (index + 1) * 1_000),
  );
  const refused: RefusedPrice[] = [];
  const progress: number[] = [];
  const report = await importPriceFile(app.current.app.database, mpnId, Readable.from(pieces), {
    describe: ({ code }) => code,
    onRefused: (row) => refused.push(row),
    onProgress: (rows) => progress.push(rows),
  });
  return { report, refused, progress };
};

const sheet = (...rows: readonly string[]): string => [header, ...rows].join('\n');

const countPrices = async (mpnId: string): Promise<number> => {
  const partnerId = await partnerRowId(app.current, mpnId);
  const sql = 'SELECT COUNT(*) AS n FROM partner_prices WHERE partner_id = ?';
  return Number((await app.current.query<{ n: number }>(sql, [partnerId]))[0]?.n);
};

describe('a file', () => {
  test('adds, changes and leaves alone; prices that it does not name stay', async () => {
    const before = await countPrices(demo.directBill);
    const text = sheet(
      `${offers.enterpriseE3},US,MONTHLY,17.5`,
      `${offers.enterpriseE1},US,MONTHLY,6.4000`,
      `${offers.phoneSystem},US,MONTHLY,0.0001`,
    );
    const { report, refused } = await load(text);
    expect([report, refused]).toEqual([{ added: 1, changed: 1, unchanged: 1, refused: 0 }, []]);
    expect(await countPrices(demo.directBill)).toBe(before + 1);
    expect(await readPrice(client, priceOf(offers.enterpriseE3, ''))).toMatchObject({ amount: '17.5' });
    expect(await readPrice(client, priceOf(offers.phoneSystem, ''))).toMatchObject({ amount: '0.0001' });
    expect((await load(text)).report).toEqual({ added: 0, changed: 0, unchanged: 3, refused: 0 });
  });

  test.each([
    [
      'columns in another order, and others beside them',
      'unitPrice,note,country,billingCycle,microsoftOfferId',
      '4.01,"a, b",US,MONTHLY,',
    ],
    [
      'a byte order mark',
      `\ufeff${header.replace('microsoftOfferId,', '')},microsoftOfferId`,
      'US,MONTHLY,4.01,',
    ],
    [
      'blanks around everything',
      ' country , billingCycle , unitPrice , microsoftOfferId ',
      ' US , MONTHLY , 4.01 , ',
    ],
    [
      'everything in quotes',
      '"country","billingCycle","unitPrice","microsoftOfferId"',
      '"US","MONTHLY","4.01",',
    ],
  ])('may have %s', async (_, columns, start) => {
    const text = `${columns}\r\n\r\n${start}${offers.powerBiPro}\r\n\r\n`;
    const { report, refused } = await load(text);
    expect([report.added + report.changed + report.unchanged, refused]).toEqual([1, []]);
    expect(await readPrice(client, priceOf(offers.powerBiPro, ''))).toMatchObject({ amount: '4.01' });
  });

  test('may be empty but for its header', async () => {
    expect((await load(sheet())).report).toEqual({ added: 0, changed: 0, unchanged: 0, refused: 0 });
  });

  test.each([
    ['nothing', '', /microsoftOfferId, country, billingCycle, unitPrice/],
    ['another header', 'id,price\n1,2', /microsoftOfferId, country, billingCycle, unitPrice/],
    ['a header without one column', 'microsoftOfferId,country,unitPrice\n', /columns billingCycle\b/],
    ['a quote that is never closed', sheet(`"${offers.enterpriseE3},US,MONTHLY,1`), /cannot be read/],
    ['a row without an end', sheet('x'.repeat(20_000)), /cannot be read/],
  ])('that holds %s cannot be read', async (_, text, reason) => {
    await expect(load(text)).rejects.toThrow(reason);
  });
});

describe('a row that is wrong', () => {
  test('is told with its line and every reason, and the good ones are loaded', async () => {
    const good = (country: string) => `${offers.enterpriseE3},${country},ANNUAL,199.99`;
    const text = sheet(
      good('US'),
      `no-such-offer,ZZ,MONTHLY,-1`,
      '',
      `${offers.enterpriseE3},DE,ONE_TIME,1.00001`,
      good('US'),
      `${offers.enterpriseE3},US,WEEKLY,1`,
      `${offers.enterpriseE3},US,MONTHLY,"12,50"`,
      `${offers.enterpriseE3},US`,
      'US',
      `${offers.enterpriseE3},US,MONTHLY,1,1,1`,
      good('UM'),
    );
    const { report, refused } = await load(text);
    expect(report.refused).toBe(7);
    expect(report.added + report.changed + report.unchanged).toBe(3);
    const reasonsAt = new Map(refused.map(({ line, reasons }) => [line, reasons]));
    expect([...reasonsAt.keys()]).toEqual([3, 5, 6, 7, 8, 9, 10]);
    expect(reasonsAt.get(3)).toEqual([
      'microsoftOfferId: NOT_FOUND',
      'country: COUNTRY_NOT_SUPPORTED',
      'unitPrice: PRICE_INVALID',
    ]);
    expect(reasonsAt.get(5)).toEqual([
      'country: MARKET_NOT_AUTHORIZED',
      'billingCycle: BILLING_CYCLE_NOT_SUPPORTED',
      'unitPrice: PRICE_INVALID',
    ]);
    expect(reasonsAt.get(6)).toEqual(['DUPLICATE_ROW']);
    expect(reasonsAt.get(7)).toEqual([expect.stringMatching(/^billingCycle: .*MONTHLY/)]);
    expect(reasonsAt.get(8)).toEqual(['unitPrice: expected a decimal number such as 12.50']);
    expect(reasonsAt.get(9)).toHaveLength(2);
    expect(refused[0]?.key).toBe('no-such-offer ZZ MONTHLY');
  });
});

describe('a partner', () => {
  test('that is not there has no sheet', async () => {
    await expect(load(sheet(), '999')).rejects.toThrow('There is no partner with the MPN id 999.');
  });

  test('that is an indirect reseller has none either', async () => {
    await expect(load(sheet(), demo.reseller)).rejects.toThrow('has no price sheet');
  });
});

test('thousands of rows come in batch by batch, each told in the audit with its count', async () => {
  const rows = 11_000;
  const europe = marketFacts.filter(({ region }) => region === 'Europe').map(({ country }) => country);
  const { categoryKey: _none, ...model } = offerFact(offers.enterpriseE3);
  const generated = Array.from({ length: Math.ceil(rows / europe.length) }, (_, index) => ({
    ...model,
    categoryKey: null,
    microsoftOfferId: `GENERATED-${index}`,
    name: `Generated offer ${index}`,
  }));
  await app.current.app.database.transaction((manager) => importOffers(manager, generated));
  const lines = generated.flatMap(({ microsoftOfferId }) =>
    europe.map((country) => `${microsoftOfferId},${country},MONTHLY,${country === 'DE' ? '3.3' : '2.2'}`),
  );
  const before = await countPrices(demo.indirectProvider);
  const { report, progress } = await load(sheet(...lines.slice(0, rows)), demo.indirectProvider);
  expect(report).toEqual({ added: rows, changed: 0, unchanged: 0, refused: 0 });
  expect(progress).toEqual([5_000, 10_000, rows]);
  expect(await countPrices(demo.indirectProvider)).toBe(before + rows);

  const provider = await app.current.signIn(demo.indirectProvider);
  const last = priceOf('GENERATED-100', '', { country: 'DE' });
  await expect
    .poll(() => readPrice(provider, last).catch(() => null), { timeout: 20_000 })
    .toEqual({ amount: '3.3', currencyCode: 'EUR' });
  const { auditRecords } = await provider.ask<{
    auditRecords: { nodes: Array<{ by: string; changes: Array<{ after: string }> }> };
  }>('{ auditRecords(filter: { operation: [IMPORT_PRICES] }) { nodes { by changes { after } } } }');
  expect(auditRecords.nodes.map(({ by, changes: [change] }) => [by, change?.after])).toEqual([
    ['operator', '1000'],
    ['operator', '5000'],
    ['operator', '5000'],
  ]);
  const chains = await verifyAudit(app.current.app.database);
  expect(chains.filter(({ fault }) => fault !== null)).toEqual([]);
});
