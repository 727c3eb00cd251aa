import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { onboardedCustomer } from '../api/walk.ts';
import { demo, TestApp } from '../support/app.ts';
import { testEngine } from '../support/database.ts';

const listing =
  testEngine === 'mysql'
    ? "SELECT CONSTRAINT_NAME FROM information_schema.TABLE_CONSTRAINTS WHERE CONSTRAINT_SCHEMA = DATABASE() AND CONSTRAINT_TYPE = 'FOREIGN KEY'"
    : "SELECT found.'from' FROM sqlite_master AS made JOIN pragma_foreign_key_list(made.name) AS found WHERE made.type = 'table'";

describe.each([
  ['on', true],
  ['off', false],
])('with foreign keys switched %s', (_, foreignKeys) => {
  let app: TestApp;
  beforeAll(async () => {
    app = await TestApp.start({}, { foreignKeys });
  });
  afterAll(async () => {
    await app.stop();
  });

  test(`the migrations make ${foreignKeys ? 'them' : 'none'}`, async () => {
    expect((await app.query(listing)).length > 0).toBe(foreignKeys);
  });

  test('the tables are exactly those that the entities describe', async () => {
    const { driver } = app.app.database.dataSource;
    const { upQueries } = await driver.createSchemaBuilder().log();
    expect(upQueries.map(({ query }) => query)).toEqual([]);
  });

  test('a customer is onboarded, with everything that belongs to it', async () => {
    const client = await app.signIn(demo.directBill);
    const { customer, confirmation } = await onboardedCustomer(client);
    expect(confirmation.orders).toHaveLength(1);
    expect(await app.query('SELECT customer_id FROM orders')).toHaveLength(1);
    const { customer: read } = await client.ask<{ customer: unknown }>(
      'query ($id: ID!) { customer(id: $id) { id subscriptions { totalCount } } }',
      { id: customer.id },
    );
    expect(read).toEqual({ id: customer.id, subscriptions: { totalCount: 1 } });
  });
});
