import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import { IndirectResellerFilter } from '../schema/inputs/filters.ts';
import { ChildArgs, PageArgs } from '../schema/inputs/paging.ts';
import {
  CustomerConnectionType,
  IndirectResellerConnectionType,
  IndirectResellerType,
} from '../schema/types/customer.ts';
import { authorize } from '../services/caller.ts';
import { listIndirectResellers, type SeenReseller } from '../services/indirect-resellers.ts';
import { readChildPage, toChildPage } from './child-pages.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readId } from './ids.ts';

/** The resellers of an indirect provider. */
@Resolver(() => IndirectResellerType)
export class ResellersResolver {
  @Query(() => IndirectResellerConnectionType, {
    description: 'The provider’s resellers by name; partners of other types have none. Needs READ_CUSTOMERS.',
  })
  async indirectResellers(
    @Arg('filter', () => IndirectResellerFilter, {
      nullable: true,
      description: 'Which ones; all unless given.',
    })
    filter: IndirectResellerFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words that each begin a word of the name; case and accents ignored.',
    })
    search: string | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const query = { ...page, search, ...(filter ? { filter } : {}) };
    return listIndirectResellers(context.deps.database, callerOf(context), query);
  }

  @Query(() => IndirectResellerType, {
    nullable: true,
    description: 'One reseller; null where the provider has none of this id. Needs READ_CUSTOMERS.',
  })
  async indirectReseller(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Ctx() context: Context,
  ) {
    const { viewer, loaders } = signedInOf(context);
    authorize(viewer, 'READ_CUSTOMERS');
    return loaders.reseller.load(readId('IndirectReseller', id));
  }

  @FieldResolver()
  tenantId(@Root() { reseller }: SeenReseller) {
    return reseller.tenantId;
  }

  @FieldResolver()
  name(@Root() { reseller }: SeenReseller) {
    return reseller.name;
  }

  @FieldResolver()
  mpnId(@Root() { reseller }: SeenReseller) {
    return reseller.mpnId;
  }

  @FieldResolver()
  country(@Root() { reseller }: SeenReseller) {
    return reseller.country;
  }

  @FieldResolver()
  hasSignedPartnerAgreement(@Root() { reseller }: SeenReseller) {
    return reseller.hasSignedPartnerAgreement;
  }

  @FieldResolver(() => CustomerConnectionType, {
    description: 'The customers that it looks after, longest standing first.',
  })
  async customers(
    @Root() { id }: SeenReseller,
    @Args(() => ChildArgs) args: ChildArgs,
    @Ctx() context: Context,
  ) {
    const { loaders } = signedInOf(context);
    const key = readChildPage(id, args, 'reseller-customers');
    const page = toChildPage(key, await loaders.relationshipPageByReseller.load(key), 'reseller-customers');
    for (const { node } of page.edges) loaders.relationshipByCustomer.prime(node.customerId, node);
    const edges = page.edges.map(async ({ cursor, node }) => ({
      cursor,
      node: await loaders.customer.load(node.customerId),
    }));
    return { ...page, edges: await Promise.all(edges) };
  }
}
