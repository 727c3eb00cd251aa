import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { CustomerOnboarding } from '../entities/customer-onboarding.ts';
import { domainOf } from '../onboarding/clouds.ts';
import { type Problem, problemsOf } from '../onboarding/problems.ts';
import { flattenLines, type PricedLine, priceLines } from '../onboarding/quote.ts';
import { choosesReseller } from '../onboarding/rules/indirect-reseller.ts';
import { type StepStatus, stepsOf } from '../onboarding/steps.ts';
import { stateAt } from '../onboarding/transitions.ts';
import { CustomerOnboardingFilter } from '../schema/inputs/filters.ts';
import { PageArgs } from '../schema/inputs/paging.ts';
import { messageOf } from '../schema/messages.ts';
import { CustomerOnboardingConnectionType, CustomerOnboardingType } from '../schema/types/onboarding.ts';
import { authorize } from '../services/caller.ts';
import { listOnboardings } from '../services/onboarding/reads.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readId } from './ids.ts';

/** Drafts and what became of them, as they are read. */
@Resolver(() => CustomerOnboardingType)
export class OnboardingResolver {
  @Query(() => CustomerOnboardingType, {
    nullable: true,
    description: 'One onboarding; null where the partner has none of this id. Needs READ_CUSTOMERS.',
  })
  async customerOnboarding(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Ctx() context: Context,
  ): Promise<CustomerOnboarding | null> {
    const { viewer, loaders } = signedInOf(context);
    authorize(viewer, 'READ_CUSTOMERS');
    return loaders.onboarding.load(readId('CustomerOnboarding', id));
  }

  @Query(() => CustomerOnboardingConnectionType, {
    description: 'The partner’s onboardings, newest first. Needs READ_CUSTOMERS.',
  })
  async customerOnboardings(
    @Arg('filter', () => CustomerOnboardingFilter, {
      nullable: true,
      description: 'Which ones; all unless given.',
    })
    filter: CustomerOnboardingFilter | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    return listOnboardings(context.deps, callerOf(context), { ...page, states: filter?.state });
  }

  @FieldResolver()
  state(@Root() row: CustomerOnboarding, @Ctx() { deps }: Context) {
    return stateAt(row, deps.clock());
  }

  @FieldResolver()
  async problems(@Root() row: CustomerOnboarding, @Ctx() context: Context) {
    const problems = await findProblems(row, context);
    return problems.map(({ step, finding }) => ({
      step,
      code: finding.code,
      field: finding.field,
      message: messageOf(finding, context.locale),
    }));
  }

  @FieldResolver()
  async steps(@Root() row: CustomerOnboarding, @Ctx() context: Context): Promise<StepStatus[]> {
    const now = context.deps.clock();
    return stepsOf({ ...row, state: stateAt(row, now) }, await signedInOf(context).facts.load(row), now);
  }

  @FieldResolver()
  company(@Root() { company }: CustomerOnboarding, @Ctx() context: Context) {
    const { cloud } = signedInOf(context).viewer.partner;
    return { ...company, domain: company.domainPrefix && domainOf(company.domainPrefix, cloud) };
  }

  @FieldResolver()
  agreement(@Root() { agreement }: CustomerOnboarding, @Ctx() { catalogue }: Context) {
    const template = agreement && catalogue.agreementTemplate(agreement.templateId);
    return template ? { ...agreement, template } : null;
  }

  @FieldResolver()
  needsResellerChoice(@Root() row: CustomerOnboarding, @Ctx() context: Context): boolean {
    return choosesReseller(signedInOf(context).viewer.partner) && !row.isResellerChosen;
  }

  @FieldResolver()
  async indirectReseller(@Root() { resellerId }: CustomerOnboarding, @Ctx() context: Context) {
    return resellerId && signedInOf(context).loaders.reseller.load(resellerId);
  }

  @FieldResolver()
  async lines(@Root() row: CustomerOnboarding, @Ctx() context: Context) {
    const currencyCode = row.quote?.currencyCode ?? marketOf(row, context)?.currencyCode ?? null;
    const priced = priceLines(row.lines, row.quote?.unitPrices ?? (await pricesToday(row, context)));
    return priced.map((line) => toLine(line, currencyCode, context));
  }

  @FieldResolver()
  quote(@Root() { quote }: CustomerOnboarding) {
    return (
      quote && {
        ...quote,
        expiresAt: new Date(quote.expiresAt),
        totals: quote.totals.map(({ billingCycle, total }) => ({
          billingCycle,
          total: { amount: total, currencyCode: quote.currencyCode },
        })),
      }
    );
  }

  @FieldResolver()
  async confirmation(@Root() { id, customerId }: CustomerOnboarding, @Ctx() context: Context) {
    if (customerId === null) return null;
    const { viewer, loaders } = signedInOf(context);
    const [customer, orders, account] = await Promise.all([
      loaders.customer.load(customerId),
      loaders.ordersByOnboarding.load(id),
      loaders.adminAccountByCustomer.load(customerId),
    ]);
    if (!customer || !account) return null;
    const mayRead = viewer.permissions.includes('ONBOARD_CUSTOMERS');
    return {
      customer,
      orders,
      adminUserName: account.userName,
      temporaryPassword:
        mayRead && account.sealedPassword
          ? context.deps.secrets.open(account.sealedPassword, customerId)
          : null,
    };
  }
}

const findProblems = async (row: CustomerOnboarding, context: Context): Promise<Problem[]> => {
  const now = context.deps.clock();
  const state = stateAt(row, now);
  if (state !== 'DRAFT' && state !== 'REVIEWED') return [];
  return problemsOf({ ...row, state }, await signedInOf(context).facts.load(row), now);
};

const marketOf = ({ company }: CustomerOnboarding, { catalogue }: Context) =>
  company.address.country === null ? undefined : catalogue.market(company.address.country);

/** What the lines would cost if they were reviewed now. */
const pricesToday = async (row: CustomerOnboarding, context: Context): Promise<Array<string | null>> => {
  const market = marketOf(row, context);
  if (!market) return [];
  const { prices } = signedInOf(context);
  return Promise.all(
    flattenLines(row.lines).map(({ offerId, billingCycle }) =>
      context.catalogue.offer(offerId)?.billing === 'USAGE'
        ? null
        : prices.load({ offerId, billingCycle, country: market.country }),
    ),
  );
};

/** An offer never leaves the catalogue, so that every line has one. */
const toLine = (line: PricedLine, currencyCode: string | null, context: Context): object => ({
  ...line,
  offer: context.catalogue.offer(line.offerId),
  unitPrice: toMoney(line.unitPrice, currencyCode),
  lineTotal: toMoney(line.lineTotal, currencyCode),
  addOns: line.addOns.map((addOn) => toLine(addOn, currencyCode, context)),
});

const toMoney = (amount: string | null, currencyCode: string | null) =>
  amount === null || currencyCode === null ? null : { amount, currencyCode };
