import { Arg, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { Market } from '../entities/market.ts';
import type { Partner } from '../entities/partner.ts';
import { AddressInput } from '../schema/inputs/onboarding.ts';
import { AddressValidationType, DomainAvailabilityType } from '../schema/types/checks.ts';
import { CustomerAdministratorType } from '../schema/types/customer-administrator.ts';
import { PartnerType, ViewerType } from '../schema/types/partner.ts';
import { checkDomain, validateAddress } from '../services/checks.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

/** Who is calling, and what can be asked before anything is saved. */
@Resolver(() => PartnerType)
export class ViewerResolver {
  @Query(() => ViewerType, {
    description:
      'Who is signed in for a partner; UNAUTHENTICATED where nobody is, FORBIDDEN for a `customerAdministrator`.',
  })
  viewer(@Ctx() context: Context) {
    return signedInOf(context).viewer;
  }

  @Query(() => CustomerAdministratorType, {
    nullable: true,
    description: 'The customer’s own global administrator that is signed in; null where the caller is none.',
  })
  customerAdministrator(@Ctx() { customerAdministrator }: Context) {
    return (
      customerAdministrator && { ...customerAdministrator.customer, subject: customerAdministrator.subject }
    );
  }

  @Query(() => DomainAvailabilityType, {
    description: 'Whether a primary domain can be had in the partner’s cloud. Needs READ_CUSTOMERS.',
  })
  async domainAvailability(
    @Arg('prefix', () => String, {
      description: 'The part before the cloud’s suffix: 1 to 27 letters and digits.',
    })
    prefix: string,
    @Ctx() context: Context,
  ) {
    return checkDomain(context.deps.database, callerOf(context), prefix);
  }

  @Query(() => AddressValidationType, {
    description:
      'What the rules of its country say about an address; nothing is saved. Needs READ_CUSTOMERS.',
  })
  validateAddress(
    @Arg('address', () => AddressInput, { description: 'The address; absent fields count as not given.' })
    address: AddressInput,
    @Ctx() context: Context,
  ) {
    const findings = validateAddress(context.catalogue, callerOf(context), address);
    return { isValid: findings.length === 0, problems: toUserErrors(findings, context) };
  }

  @FieldResolver()
  markets(@Root() { country, cloud }: Partner, @Ctx() { catalogue }: Context): Market[] {
    const region = catalogue.market(country)?.region;
    return catalogue.markets.filter((market) => market.region === region && market.clouds.includes(cloud));
  }
}
