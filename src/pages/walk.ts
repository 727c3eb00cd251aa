/** What is known by now, by name: told by an answer, or from the start. */
export type Known = Readonly<Record<string, string | number>>;

/** An operation of the walk, ready to be sent. */
export interface WalkOperation {
  /** Its name in operations/onboarding.graphql. */
  readonly name: string;
  /** A text `{{name}}` stands for something known by that name. */
  readonly variables: Readonly<Record<string, unknown>>;
  /** Where its answer holds what later operations need; `list[flag]` is the first item that has the flag. */
  readonly tells: Readonly<Record<string, string>>;
}

export interface WalkStep {
  readonly title: string;
  readonly about: string;
  /** Whether the demo partner can do without it. */
  readonly isOptional: boolean;
  readonly operations: readonly WalkOperation[];
}

const onboardingId = '{{onboardingId}}';

/** The walk of a direct bill partner's first customer, from the sign-in to Done. */
export const walk: readonly WalkStep[] = [
  {
    title: 'Sign in',
    about: 'Tells who the token under Headers is, and what it may do.',
    isOptional: false,
    operations: [{ name: 'Viewer', variables: {}, tells: {} }],
  },
  {
    title: 'Open a draft',
    about: 'The answer’s problems say what the draft still needs, here and after every step.',
    isOptional: false,
    operations: [
      {
        name: 'StartCustomerOnboarding',
        variables: { input: {} },
        tells: { onboardingId: 'startCustomerOnboarding.onboarding.id' },
      },
    ],
  },
  {
    title: 'Account info',
    about: 'Break a value, such as the postal code: all mistakes are told at once, and nothing is saved.',
    isOptional: false,
    operations: [
      {
        name: 'UpdateAccountInfo',
        variables: {
          input: {
            onboardingId,
            company: {
              name: 'Contoso Coffee Roasters, Inc.',
              domainPrefix: '{{domainPrefix}}',
              address: {
                addressLine1: '100 Pike Street',
                city: 'Seattle',
                state: 'WA',
                postalCode: '98101',
                country: 'US',
              },
            },
            primaryContact: { firstName: 'Ada', lastName: 'Kowalski', email: 'ada@contosocoffee.example' },
          },
        },
        tells: {},
      },
    ],
  },
  {
    title: 'Agreement',
    about: 'Find the agreement in force, then attest that the customer has accepted it.',
    isOptional: false,
    operations: [
      {
        name: 'CurrentAgreement',
        variables: {},
        tells: { agreementTemplateId: 'agreementTemplates[isLatest].id' },
      },
      {
        name: 'ConfirmAgreement',
        variables: {
          input: {
            onboardingId,
            agreementTemplateId: '{{agreementTemplateId}}',
            acceptedOn: '{{today}}',
          },
        },
        tells: {},
      },
    ],
  },
  {
    title: 'Indirect reseller',
    about: 'For indirect providers alone: a direct bill partner has no resellers and goes on.',
    isOptional: true,
    operations: [
      {
        name: 'FindResellers',
        variables: {},
        tells: { indirectResellerId: 'indirectResellers.nodes[hasSignedPartnerAgreement].id' },
      },
      {
        name: 'SelectIndirectReseller',
        variables: { input: { onboardingId, indirectResellerId: '{{indirectResellerId}}' } },
        tells: {},
      },
    ],
  },
  {
    title: 'Subscriptions',
    about: 'Search the catalogue, then choose: the selection replaces the one before.',
    isOptional: false,
    operations: [
      {
        name: 'FindOffers',
        variables: {
          market: 'US',
          search: 'office 365 enterprise e3',
          filter: { isAddOn: false, isTrial: false, eligibleFor: 'NONE' },
          first: 5,
        },
        tells: { offerId: 'offers.nodes[id].id' },
      },
      {
        name: 'SelectOffers',
        variables: { input: { onboardingId, lines: [{ offerId: '{{offerId}}', quantity: 25 }] } },
        tells: {},
      },
    ],
  },
  {
    title: 'Review',
    about: 'Judges everything once more, and holds the prices for a while.',
    isOptional: false,
    operations: [
      {
        name: 'ReviewCustomer',
        variables: { input: { onboardingId } },
        tells: { reviewedVersion: 'reviewCustomer.onboarding.quote.version' },
      },
    ],
  },
  {
    title: 'Submit',
    about:
      'Makes customer, orders and subscriptions in one transaction. Send it twice: nothing is made twice.',
    isOptional: false,
    operations: [
      {
        name: 'SubmitCustomer',
        variables: { input: { onboardingId, expectedVersion: '{{reviewedVersion}}' } },
        tells: {},
      },
    ],
  },
  {
    title: 'Done',
    about: 'Closes the onboarding and erases the temporary password.',
    isOptional: false,
    operations: [{ name: 'CompleteOnboarding', variables: { input: { onboardingId } }, tells: {} }],
  },
];

/** Known before the first answer: a day, and a domain that is likely to be free. */
export const knownAtFirst = (now: Date, chance: number): Known => ({
  today: now.toISOString().slice(0, 10),
  domainPrefix: `contoso${String(Math.floor(chance * 1_000_000)).padStart(6, '0')}`,
});

const placeholder = /"\{\{(\w+)\}\}"/g;

/** Variables as text, with what is known in its place. */
export const fillIn = (variables: string, known: Known): string =>
  variables.replace(placeholder, (text, name: string) =>
    known[name] === undefined ? text : JSON.stringify(known[name]),
  );

/** What has to be known before these variables can be sent. */
export const unknownIn = (variables: string): string[] =>
  [...variables.matchAll(placeholder)].map(([, name]) => name as string);

/** What the answer to an operation tells. */
export const toldBy = ({ tells }: WalkOperation, data: unknown): Known =>
  Object.fromEntries(
    Object.entries(tells)
      .map(([name, path]) => [name, valueAt(data, path)] as const)
      .filter(([, value]) => value !== undefined && value !== null),
  ) as Known;

const valueAt = (data: unknown, path: string): unknown =>
  path.split('.').reduce<unknown>((value, part) => {
    const [, key = '', flag] = /^(\w+)(?:\[(\w+)\])?$/.exec(part) ?? [];
    const found = propertyOf(value, key);
    return flag === undefined || !Array.isArray(found) ? found : found.find((item) => propertyOf(item, flag));
  }, data);

const propertyOf = (value: unknown, key: string): unknown =>
  (value as Readonly<Record<string, unknown>> | null | undefined)?.[key];

/** Whether an answer means that its step was done: no errors, and no user errors. */
export const isDone = (answer: {
  readonly data?: Readonly<Record<string, unknown>> | null;
  readonly errors?: unknown;
}): boolean =>
  !answer.errors &&
  Object.values(answer.data ?? {}).every((payload) => {
    const mistakes = propertyOf(payload, 'userErrors');
    return !Array.isArray(mistakes) || mistakes.length === 0;
  });
