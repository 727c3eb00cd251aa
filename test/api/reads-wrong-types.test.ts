import { beforeAll, describe, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { strangerId } from './refusal.ts';
import { expectRefusedQuery, secret } from './refused-query.ts';

const app = useApp();

let client: Client;

beforeAll(async () => {
  client = await app.current.signIn(demo.indirectProvider);
});

const expectRefused = (query: string, variables?: Record<string, unknown>) =>
  expectRefusedQuery(client, query, variables);

/** The same wrong value in the document and in a variable of the right type. */
const literalAndVariable = async (
  type: string,
  value: unknown,
  query: (place: string) => string,
  literal = JSON.stringify(value),
) => {
  await expectRefused(`{ ${query(literal)} }`);
  await expectRefused(`query ($value: ${type}) { ${query('$value')} }`, { value });
};

describe('a value of the wrong type is refused, in the document and in a variable', () => {
  test.each([
    ['an enum that does not have it', secret],
    ['an enum in small letters', 'public'],
    ['an enum of another type', 'ASC'],
  ])('%s', async (_title, value) => {
    const query = (place: string) => `offerCategories(market: "US", cloud: ${place}) { id }`;
    await literalAndVariable('Cloud', value, query, value);
    await literalAndVariable('Cloud', value, query);
  });

  test('an enum inside an input, and inside a list', async () => {
    await literalAndVariable(
      'OfferOrderField!',
      secret,
      (place) => `offers(market: "US", orderBy: { field: ${place}, direction: ASC }) { totalCount }`,
      secret,
    );
    await literalAndVariable(
      '[OnboardingState!]',
      ['DRAFT', secret],
      (place) => `customerOnboardings(filter: { state: ${place} }) { totalCount }`,
      `[DRAFT, ${secret}]`,
    );
    await expectRefused('query ($order: CustomerOrder) { customers(orderBy: $order) { totalCount } }', {
      order: { field: secret, direction: 'ASC' },
    });
    await expectRefused(
      'query ($filter: OfferFilter) { offers(market: "US", filter: $filter) { totalCount } }',
      {
        filter: { eligibleFor: secret },
      },
    );
  });

  test.each([
    secret,
    '2026-02-30',
    '2026-13-01',
    '2026-1-1',
    '20260101',
    '',
    '2026-01-01T00:00:00Z',
    '0000-00-00',
    20260101,
    true,
    null,
  ])('a date: %j', async (acceptedOn) => {
    const document =
      'mutation ($input: ConfirmAgreementInput!) { confirmAgreement(input: $input) { userErrors { code } } }';
    const input = { onboardingId: strangerId('onb'), agreementTemplateId: strangerId('agt') };
    await expectRefused(document, { input: { ...input, acceptedOn } });
    if (acceptedOn === null) return;
    await expectRefused(
      `mutation { confirmAgreement(input: {
          onboardingId: "${input.onboardingId}", agreementTemplateId: "${input.agreementTemplateId}",
          acceptedOn: ${JSON.stringify(acceptedOn)}
        }) { userErrors { code } } }`,
    );
  });

  test.each([
    secret,
    '2026-02-30T00:00:00Z',
    '2026-01-01',
    '2026-01-01T25:00:00Z',
    'yesterday',
    '',
    1.5,
    true,
  ])('an instant: %j', async (value) => {
    await literalAndVariable(
      'DateTime',
      value,
      (place) => `customers(filter: { createdAt: { gte: ${place} } }) { totalCount }`,
    );
  });

  test.each([secret, 'us', 'USA', 'U', '', 'ÜS', 1, ['US', 'DE']])('a country code: %j', async (value) => {
    await literalAndVariable('CountryCode!', value, (place) => `market(country: ${place}) { id }`);
    await literalAndVariable(
      'CountryCode',
      value,
      (place) => `customers(filter: { country: ${place} }) { totalCount }`,
    );
  });

  test.each([`${secret}!`, '', 'e', 'en_US_', 12])('a locale: %j', async (value) => {
    await literalAndVariable(
      'Locale!',
      value,
      (place) => `agreementTemplates { documentUrl(country: "US", language: ${place}) }`,
    );
  });

  test.each([secret, '5', 1.5, 2_147_483_648, -2_147_483_649, true, [1, 2]])(
    'a whole number: %j',
    async (value) => {
      await literalAndVariable('Int', value, (place) => `customers(first: ${place}) { totalCount }`);
    },
  );

  test.each([secret, 'true', 1, 0])('true or false: %j', async (value) => {
    await literalAndVariable(
      'Boolean',
      value,
      (place) => `offers(market: "US", filter: { isAddOn: ${place} }) { totalCount }`,
    );
  });

  test.each([1, true, [secret, secret]])('a text: %j', async (value) => {
    await literalAndVariable('String', value, (place) => `customers(search: ${place}) { totalCount }`);
  });

  test('an object where a text belongs, and the reverse', async () => {
    await expectRefused('query ($value: String) { customers(search: $value) { totalCount } }', {
      value: { secret },
    });
    await expectRefused('query ($value: CustomerFilter) { customers(filter: $value) { totalCount } }', {
      value: secret,
    });
    await expectRefused(
      'query ($value: StringFilter) { customers(filter: { domain: $value }) { totalCount } }',
      {
        value: { eq: { secret } },
      },
    );
  });

  test('null, and nothing at all, where a value must be', async () => {
    const query = 'query ($id: ID!) { customer(id: $id) { id } }';
    await expectRefused(query, { id: null });
    await expectRefused(query, {});
    await expectRefused(
      'query ($value: IDFilter) { customers(filter: { indirectResellerId: $value }) { totalCount } }',
      {
        value: { in: [null] },
      },
    );
  });

  test.each([6, 60, 2_000])('%i wrong values at once', async (count) => {
    const selectOffers =
      'mutation ($input: SelectOffersInput!) { selectOffers(input: $input) { userErrors { code } } }';
    for (const wrong of [null, secret, { quantity: secret }])
      await expectRefused(selectOffers, {
        input: { onboardingId: strangerId('onb'), lines: Array.from({ length: count }, () => wrong) },
      });
  });
});
