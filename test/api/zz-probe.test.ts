import { test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import { offers, onboardedCustomer } from './walk.ts';

const app = useApp();
test('probe', async () => {
  app.current.clock.now = () => new Date('2026-01-31T22:15:00.000Z');
  const client = await app.current.signIn(demo.indirectProvider);
  const c = await onboardedCustomer(client, {
    country: 'HU',
    reseller: demo.reseller,
    lines: [
      {
        offer: offers.enterpriseE3,
        quantity: 5,
        addOns: [
          {
            offer: offers.phoneSystem,
            quantity: 2,
            addOns: [{ offer: offers.domesticCallingPlan, quantity: 1 }],
          },
        ],
      },
      { offer: offers.azure, quantity: 1 },
    ],
  });
  console.log(JSON.stringify(c, null, 1));
  for (const t of [
    'customers',
    'customer_relationships',
    'agreement_acceptances',
    'admin_accounts',
    'orders',
    'subscriptions',
    'audit_records',
    'customer_onboardings',
    'customer_search_words',
  ])
    console.log(t, await app.current.query(`SELECT * FROM ${t}`));
});
