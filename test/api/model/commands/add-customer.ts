import fc from 'fast-check';
import { companyIn, personIn } from '../../companies.ts';
import { anyOf, type Kind, pick } from '../command.ts';
import { type Call, country, type Outcome, type Product } from '../product.ts';
import { faultsOf, type PlacedOrder, place } from '../sell.ts';
import { type ModelCustomer, type PartnerName, sellerNames } from '../world.ts';
import { type DrawnLine, firstLines, lineInputs, toLines } from './lines.ts';

interface DrawnCustomer {
  readonly who: PartnerName;
  readonly name: string;
  /** Of the provider's partnerships; null for none. */
  readonly reseller: number | null;
  readonly lines: readonly DrawnLine[];
  /** Which customer's number or domain it is to have; null for its own. */
  readonly twin: { readonly of: number; readonly by: 'number' | 'domain' } | null;
}

export const names = ['Quince', 'Alder', 'Medlar', 'Birch', 'Sorrel'] as const;
export const drawnName = fc.constantFrom(...names).map((word) => `${word} Works`);

/** Whoever signs for a customer unless somebody else is named. */
export const contact = personIn(country);

/** The version that a draft has once its steps were taken, the start being the first. */
const reviewedVersion = (hasReseller: boolean) => (hasReseller ? 6 : 5);

let companies = 0;

/** The whole walk, from an empty draft to Done. */
export const addCustomer: Kind<DrawnCustomer> = {
  name: 'add customer',
  drawn: fc.record({
    who: fc.constantFrom(...sellerNames),
    name: drawnName,
    reseller: fc.option(anyOf),
    lines: firstLines,
    twin: fc.option(fc.record({ of: anyOf, by: fc.constantFrom('number' as const, 'domain' as const) }), {
      freq: 9,
    }),
  }),
  aim: (world, { who, name, reseller, lines: drawnOnes, twin }) => {
    const isProvider = who !== 'direct';
    const own = world.partnerships.filter(({ provider }) => provider === who);
    const partnership = isProvider && reseller !== null ? (pick(own, reseller) ?? null) : null;
    const known = twin && pick(world.customers, twin.of);
    const company = companyIn(country, {
      name,
      domainPrefix: known && twin.by === 'domain' ? known.domainPrefix : `model${++companies}`,
      ...(known && twin.by === 'number' ? { registrationNumber: known.registrationNumber } : {}),
    });
    const lines = toLines(world, null, drawnOnes);
    const refusals = {
      accountInfo: known ? [twin.by === 'number' ? 'CUSTOMER_ALREADY_EXISTS' : 'DOMAIN_NOT_AVAILABLE'] : [],
      reseller: partnership && !partnership.isActive ? ['RESELLER_NOT_ACTIVE'] : [],
      lines: faultsOf(lines, []),
    };
    const steps = [refusals.accountInfo, [], ...(isProvider ? [refusals.reseller] : []), refusals.lines];
    return {
      who,
      refusals: steps.flat(),
      send: async (product) => {
        const started = await product.send(who, ['startCustomerOnboarding', {}, 'onboarding { id }']);
        const onboardingId = (started.payload.onboarding as { id: string }).id;
        const { agreementTemplateId } = product.shelf;
        const choice: Call = [
          'selectIndirectReseller',
          { onboardingId, indirectResellerId: partnership?.id ?? null },
          '',
        ];
        const filled = await product.send(
          who,
          ['updateAccountInfo', { onboardingId, company, primaryContact: contact }, ''],
          ['confirmAgreement', { onboardingId, agreementTemplateId, acceptedOn, signer: contact }, ''],
          ...(isProvider ? [choice] : []),
          ['selectOffers', { onboardingId, lines: lineInputs(product, lines) }, ''],
        );
        return filled.codes.length > 0 ? filled : submit(product, who, onboardingId, isProvider);
      },
      done: (payload) => {
        const { customer, onboarding } = payload as unknown as Submitted;
        const added: ModelCustomer = {
          id: customer.id,
          registrationNumber: company.registrationNumber ?? '',
          domainPrefix: company.domainPrefix ?? '',
          name,
          version: 1,
          relationships: [
            {
              seller: who,
              reseller: partnership,
              hasDelegatedAdmin: true,
              startedOn: world.today,
              isLasting: true,
            },
          ],
          agreements: [{ seller: who, signer: contact.firstName ?? '', acceptedOn }],
          orders: [],
          subscriptions: [],
        };
        world.customers.push(added);
        // The start, each step, the review, ADD_CUSTOMER, CONFIRM_AGREEMENT and the end; each order by itself.
        world.audit[who] += 1 + steps.length + 1 + 2 + 1;
        place(world, added, who, lines, onboarding.confirmation.orders);
      },
      undone: () => {
        world.audit[who] += 1 + steps.filter((refused) => refused.length === 0).length;
      },
    };
  },
};

export const acceptedOn = '2025-01-15';

interface Submitted {
  readonly customer: { readonly id: string };
  readonly onboarding: { readonly confirmation: { readonly orders: readonly PlacedOrder[] } };
}

const submit = (
  product: Product,
  who: PartnerName,
  onboardingId: string,
  hasReseller: boolean,
): Promise<Outcome> =>
  product.send(
    who,
    ['reviewCustomer', { onboardingId }, ''],
    [
      'submitCustomer',
      { onboardingId, expectedVersion: reviewedVersion(hasReseller) },
      'customer { id } onboarding { confirmation { orders { id subscriptions { id } } } }',
    ],
    ['completeOnboarding', { onboardingId }, ''],
  );
