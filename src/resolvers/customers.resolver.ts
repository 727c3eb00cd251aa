import { Arg, Args, Ctx, FieldResolver, ID, Query, Resolver, Root } from 'type-graphql';
import type { Customer } from '../entities/customer.ts';
import { CustomerFilter, CustomerOrder } from '../schema/inputs/filters.ts';
import { ChildArgs, PageArgs } from '../schema/inputs/paging.ts';
import {
  CustomerConnectionType,
  CustomerType,
  OrderConnectionType,
  SubscriptionConnectionType,
} from '../schema/types/customer.ts';
import { authorize } from '../services/caller.ts';
import { listCustomers } from '../services/customers.ts';
import { readChildPage, toChildPage } from './child-pages.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readId } from './ids.ts';

/** Customers as the calling partner sees them. */
@Resolver(() => CustomerType)
export class CustomersResolver {
  @Query(() => CustomerConnectionType, { description: 'The partner’s customers. Needs READ_CUSTOMERS.' })
  async customers(
    @Arg('filter', () => CustomerFilter, { nullable: true, description: 'Which ones; all unless given.' })
    filter: CustomerFilter | null,
    @Arg('search', () => String, {
      nullable: true,
      description: 'Words that each begin a word of the name, or the domain; case and accents ignored.',
    })
    search: string | null,
    @Arg('orderBy', () => CustomerOrder, {
      nullable: true,
      description: 'By COMPANY_NAME, ASC unless given.',
    })
    orderBy: CustomerOrder | null,
    @Args(() => PageArgs) page: PageArgs,
    @Ctx() context: Context,
  ) {
    const found = await listCustomers(context.deps.database, callerOf(context), {
      ...page,
      search,
      ...(orderBy ? { orderBy } : {}),
      filter: toCustomerConditions(filter ?? {}),
    });
    const { loaders } = signedInOf(context);
    for (const { node } of found.edges) {
      loaders.customer.prime(node.customer.id, node.customer);
      loaders.relationshipByCustomer.prime(node.customer.id, node.relationship);
    }
    return { ...found, edges: found.edges.map(({ cursor, node }) => ({ cursor, node: node.customer })) };
  }

  @Query(() => CustomerType, {
    nullable: true,
    description: 'One customer; null where the partner has none of this id. Needs READ_CUSTOMERS.',
  })
  async customer(
    @Arg('id', () => ID, { description: 'Its id; a malformed one is BAD_USER_INPUT.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Customer | null> {
    const { viewer, loaders } = signedInOf(context);
    authorize(viewer, 'READ_CUSTOMERS');
    return loaders.customer.load(readId('Customer', id));
  }

  @FieldResolver()
  async relationship(@Root() { id }: Customer, @Ctx() context: Context) {
    return signedInOf(context).loaders.relationshipByCustomer.load(id);
  }

  @FieldResolver()
  async indirectReseller(@Root() { id }: Customer, @Ctx() context: Context) {
    const { loaders } = signedInOf(context);
    const relationship = await loaders.relationshipByCustomer.load(id);
    return relationship?.resellerId ? loaders.reseller.load(relationship.resellerId) : null;
  }

  @FieldResolver()
  async agreements(@Root() { id }: Customer, @Ctx() context: Context) {
    const oldestFirst = await signedInOf(context).loaders.acceptancesByCustomer.load(id);
    return oldestFirst.toReversed();
  }

  @FieldResolver(() => SubscriptionConnectionType, {
    description: 'What this partner sold it, oldest first.',
  })
  async subscriptions(
    @Root() { id }: Customer,
    @Args(() => ChildArgs) args: ChildArgs,
    @Ctx() context: Context,
  ) {
    const key = readChildPage(id, args, 'subscriptions');
    return toChildPage(
      key,
      await signedInOf(context).loaders.subscriptionPageByCustomer.load(key),
      'subscriptions',
    );
  }

  @FieldResolver(() => OrderConnectionType, {
    description: 'What this partner ordered for it, oldest first.',
  })
  async orders(@Root() { id }: Customer, @Args(() => ChildArgs) args: ChildArgs, @Ctx() context: Context) {
    const key = readChildPage(id, args, 'orders');
    return toChildPage(key, await signedInOf(context).loaders.orderPageByCustomer.load(key), 'orders');
  }
}

export const toCustomerConditions = ({ indirectResellerId, ...conditions }: CustomerFilter) => ({
  ...conditions,
  indirectResellerIds: indirectResellerId?.in.map((id) => readId('IndirectReseller', id)),
});
