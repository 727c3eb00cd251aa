import { randomUUID } from 'node:crypto';
import { createAsk } from '../../scripts/shared/ask.ts';
import { type Choice, choose } from '../../scripts/shared/onboard.ts';
import { demoPartners } from '../../src/commands/demo-walk.ts';
import {
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  ReviewCustomerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
} from '../../src/commands/operations.generated.ts';
import { type Contender, portOf } from '../contenders/contender.ts';
import { wireOf } from '../graphql-race.ts';
import { expecting, type Script } from '../load.ts';
import { partners } from '../seed/population.ts';
import type { Workload } from '../workload.ts';
import { noMistake } from './write-race.ts';

interface Step {
  readonly document: unknown;
  readonly inputOf: (choice: Choice, onboardingId: string) => object;
}

let walks = 0;
const run = randomUUID().slice(0, 8);

/** Every step adds one to the version, from 1 on. */
const reviewedVersion = 5;

const steps: readonly Step[] = [
  {
    document: StartCustomerOnboardingDocument,
    inputOf: ({ resellerId }) => ({ indirectResellerId: resellerId }),
  },
  {
    document: UpdateAccountInfoDocument,
    inputOf: ({ demo }) => ({
      company: { ...demo.company, domainPrefix: `w${run}${(walks++).toString(36)}` },
      primaryContact: demo.contact,
    }),
  },
  {
    document: ConfirmAgreementDocument,
    inputOf: ({ agreementTemplateId }) => ({
      agreementTemplateId,
      acceptedOn: new Date().toISOString().slice(0, 10),
    }),
  },
  { document: SelectOffersDocument, inputOf: ({ offerId }) => ({ lines: [{ offerId, quantity: 25 }] }) },
  { document: ReviewCustomerDocument, inputOf: () => ({}) },
  { document: SubmitCustomerDocument, inputOf: () => ({ expectedVersion: reviewedVersion }) },
  { document: CompleteOnboardingDocument, inputOf: () => ({}) },
];

const nameOf = (document: unknown): string => /mutation (\w+)/.exec(String(document))?.[1] ?? '';

/** One customer after the other, each from the empty draft to Done. */
const walk = (choice: Choice, authorization: string): Script => {
  let place = 0;
  let onboardingId = '';
  return (answer) => {
    if (place === 1) onboardingId = /onb_[0-9a-z]{26}/.exec(String(answer))?.[0] ?? '';
    const { document, inputOf } = steps[place] as Step;
    const input = { ...(place === 0 ? {} : { onboardingId }), ...inputOf(choice, onboardingId) };
    place = (place + 1) % steps.length;
    const operation = { name: nameOf(document), document: String(document) };
    return wireOf({ operation, variables: { input }, authorization });
  };
};

const chooseFor = (product: Contender, authorization: string): Promise<Choice> => {
  const demo = demoPartners['direct-bill'];
  if (!demo) throw new Error('There is no demo partner');
  const token = authorization.replace('Bearer ', '');
  return choose(createAsk(`http://127.0.0.1:${portOf(product)}/graphql`, token, []), demo);
};

/** The product alone: what its steps do beside writing rows is what the others leave out. */
export const w7: Workload = {
  name: 'W7',
  races: {
    W7: `the walk of a new customer from the empty draft to Done, by each of its ${steps.length} requests`,
  },
  prepare: async (ground) => {
    const product = await ground.start('product');
    const { authorizations } = await ground.callers();
    const choices = await Promise.all(
      authorizations.map(async (authorization) => ({
        authorization,
        choice: await chooseFor(product, authorization),
      })),
    );
    let opened = 0;
    const open = expecting(noMistake, () => {
      const { choice, authorization } = choices[opened++ % partners] as (typeof choices)[number];
      return walk(choice, authorization);
    });
    return [{ name: 'W7', status: 200, entries: [{ contender: product, open }] }];
  },
};
