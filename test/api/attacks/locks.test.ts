import { createConnection } from 'mysql2/promise';
import { describe, expect, test } from 'vitest';
import { EmbeddedConnection } from '../../../src/database/embedded-driver.ts';
import { testEngine } from '../../support/database.ts';
import { send } from './support/documents.ts';
import { codesOf, postText } from './support/http.ts';
import { limits, type Production, useProduction, useWithout } from './support/production.ts';

const production = useProduction({ limits: { ...limits, requestMs: 2_000 } });
/** Waits longer than the lock is held. */
const patient = useWithout(production, { limits: { ...limits, requestMs: 60_000 } });

const isEmbedded = testEngine === 'embedded';

/** Somebody else holds a table: on the embedded engine the file, from writing; gives back how to let go. */
const lock = async ({ app }: Production, table: string): Promise<() => Promise<void>> => {
  const { options } = app.app.database.dataSource;
  if (isEmbedded) {
    const other = new EmbeddedConnection(String(options.database));
    other.exec('BEGIN IMMEDIATE');
    return async () => {
      other.exec('COMMIT');
      other.close();
    };
  }
  const other = await createConnection({ uri: (options as { url: string }).url });
  await other.query(`LOCK TABLES ${table} WRITE`);
  return () => other.end();
};

const start = 'mutation { startCustomerOnboarding(input: {}) { onboarding { id } userErrors { code } } }';
const read = '{ viewer { partner { mpnId } } }';
const fromMemory = '{ offers(market: "US", first: 1) { nodes { id } } }';

/** What waits for which table. */
const waiting: Array<[table: string, query: string]> = isEmbedded
  ? [['customer_onboardings', start]]
  : [
      ['customer_onboardings', start],
      ['audit_chains', start],
      ['customers', '{ customers { nodes { companyName } } }'],
      ['partners', read],
    ];

describe('a table that somebody else holds', () => {
  test.each(waiting)(
    '%s: who needs it is told in time to come back, others are served',
    async (table, query) => {
      const client = await production.current.signIn();
      const { url } = production.current;
      const letGo = await lock(production.current, table);
      try {
        const waiters = Array.from({ length: 4 }, () => send(url, { name: '', query }, client));
        const other = isEmbedded || table !== 'partners' ? read : fromMemory;
        const served = await send(url, { name: '', query: other }, other === read ? client : undefined);
        expect(served.status).toBe(200);
        for (const answer of await Promise.all(waiters)) {
          expect([answer.status, codesOf(answer)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
          expect(answer.headers.get('retry-after')).toBe('1');
          expect(answer.text).not.toMatch(/lock|busy|SQL|ER_/i);
        }
      } finally {
        await letGo();
      }
      expect((await send(url, { name: '', query }, client)).status).toBe(200);
    },
  );

  test.each(waiting)(
    'control: %s: a server with more patience waits until it is let go',
    async (table, query) => {
      const [hasty, client] = [await production.current.signIn(), await patient.current.signIn()];
      const letGo = [await lock(production.current, table), await lock(patient.current, table)];
      const waiter = send(patient.current.url, { name: '', query }, client);
      const refused = await send(production.current.url, { name: '', query }, hasty);
      for (const one of letGo) await one();
      expect(refused.status).toBe(503);
      expect((await waiter).status).toBe(200);
    },
  );

  test('does not take what is asked from memory', async () => {
    const letGo = await lock(production.current, 'customers');
    const statuses = await Promise.all(
      Array.from(
        { length: 20 },
        async () => (await postText(production.current.url, JSON.stringify({ query: fromMemory }))).status,
      ),
    );
    await letGo();
    expect(statuses).toEqual(Array(20).fill(200));
  });
});
