import type { TestApp } from '../support/app.ts';
import type { Client } from '../support/client.ts';
import { type LineChoice, offers, submittedCustomer } from './walk.ts';

export interface SeededCustomer {
  readonly id: string;
  readonly onboardingId: string;
  readonly name: string;
  readonly domain: string;
  readonly country: string;
  /** MPN id; null where it is the provider's own. */
  readonly reseller: string | null;
  readonly createdAt: string;
  readonly lines: readonly LineChoice[];
}

/** Names that are hard to order and to find: cases, accents, signs, digits, twins, other scripts. */
const oddNames: readonly string[] = [
  'Zürich Älpler Käserei',
  'zurich alpler kaserei',
  'ZURICH Zeppelin',
  'Étoile Boulangerie',
  'etoile Patisserie',
  'Twin Towers Hotel',
  'Twin Towers Hotel',
  'Twin Towers Hotel',
  "O'Neill & Söhne",
  'O Neill Bakery',
  '3 Brothers Garage',
  '12 Monkeys Zoo',
  '上海康托索有限公司',
  '上海',
  'Ωmega Shipping',
  'Øresund Bridge',
  'Ångström Labs',
  'angstrom tools',
  '100% Organic Farm',
  'Under_score Studio',
  'Back\\slash Printing',
  '"Quoted" Company',
  'Fabrikam',
  'Fabrikam Residences',
  'Fabrikam-Residences North',
  'FABRIKAM RESIDENCES SOUTH',
  'Łódź Textil',
  'İstanbul Kebab',
  'ſilent Films',
  'ﬁnest Foods',
];

const plainNames = Array.from(
  { length: 30 },
  (_, index) => `Contoso Branch ${String((index * 7) % 30).padStart(2, '0')}`,
);

export const seededNames = [...oddNames, ...plainNames];

const countries = ['DE', 'FR', 'PT', 'GB', 'CH', 'HU'] as const;
const resellers = ['2000001', '2000002', '2000003', null] as const;

const selections: ReadonlyArray<readonly LineChoice[]> = [
  [{ offer: offers.businessPremium, quantity: 10 }],
  [{ offer: offers.enterpriseE3, quantity: 5, addOns: [{ offer: offers.audioConferencing, quantity: 5 }] }],
  [
    {
      offer: offers.enterpriseE3,
      quantity: 3,
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
  [
    { offer: offers.powerBiPro, quantity: 4, billingCycle: 'ANNUAL' },
    { offer: offers.enterpriseE3Trial, quantity: 25 },
  ],
];

/** One group of customers in parallel for each of these instants, oldest first. */
export const instants = [
  '2026-01-05T08:00:00.000Z',
  '2026-02-05T08:00:00.000Z',
  '2026-02-05T08:00:00.001Z',
  '2026-04-05T23:59:59.999Z',
  '2026-06-05T08:00:00.000Z',
] as const;

/** Sixty customers of the demo provider, over six countries and three resellers. The clock is put back. */
export const onboardSixty = async (app: TestApp, provider: Client): Promise<SeededCustomer[]> => {
  const seeded: SeededCustomer[] = [];
  const size = seededNames.length / instants.length;
  for (const [group, createdAt] of instants.entries()) {
    app.clock.now = () => new Date(createdAt);
    const names = seededNames.slice(group * size, (group + 1) * size);
    seeded.push(
      ...(await Promise.all(names.map((name, index) => onboard(provider, name, index, createdAt)))),
    );
  }
  app.clock.now = () => new Date();
  return seeded;
};

/** Every element of a list comes round, whatever the place in the group. */
const pick = <T>(values: readonly T[], index: number): T => values[index % values.length] as T;

const onboard = async (
  client: Client,
  name: string,
  index: number,
  createdAt: string,
): Promise<SeededCustomer> => {
  const country = pick(countries, index);
  const reseller = pick(resellers, index + Math.floor(index / resellers.length));
  const lines = pick(selections, index);
  const { customer, onboardingId } = await submittedCustomer(client, {
    country,
    company: { name },
    reseller,
    lines,
  });
  return {
    id: customer.id,
    onboardingId,
    name,
    domain: customer.domain,
    country,
    reseller,
    createdAt,
    lines,
  };
};
