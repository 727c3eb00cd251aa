import { Arg, Ctx, FieldResolver, ID, Int, Query, Resolver, Root } from 'type-graphql';
import { IsNull, MoreThan } from 'typeorm';
import type { Customer } from '../../../src/entities/customer.ts';
import { CustomerRelationship } from '../../../src/entities/customer-relationship.ts';
import { CustomerSearchWord } from '../../../src/entities/customer-search-word.ts';
import { toGlobalId, toUuid } from '../shared/global-ids.ts';
import { pageInfo, readCursor, writeCursor } from '../shared/paging.ts';
import type { Context } from './loaders.ts';
import { CustomerConnectionType, CustomerType, SubscriptionConnectionType } from './types.ts';

@Resolver(() => CustomerType)
export class CustomersResolver {
  @Query(() => CustomerConnectionType)
  async customers(
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Arg('after', () => String, { nullable: true }) after: string | null,
    @Arg('search', () => String, { nullable: true }) search: string | null,
    @Ctx() context: Context,
  ) {
    const rows = search ? await searched(context, search, first) : await page(context, after, first);
    const shown = rows.slice(0, first);
    return {
      nodes: await context.loaders.customer.loadMany(shown.map(({ customerId }) => customerId)),
      pageInfo: pageInfo(rows, first, writeCursor),
    };
  }

  @Query(() => CustomerType, { nullable: true })
  async customer(@Arg('id', () => ID) id: string, @Ctx() { loaders }: Context) {
    const relationship = await loaders.relationship.load(toUuid(id));
    return relationship && loaders.customer.load(relationship.customerId);
  }

  @FieldResolver()
  id(@Root() { id }: Customer) {
    return toGlobalId('cus', id);
  }

  @FieldResolver()
  relationship(@Root() { id }: Customer, @Ctx() { loaders }: Context) {
    return loaders.relationship.load(id);
  }

  @FieldResolver()
  async indirectReseller(@Root() { id }: Customer, @Ctx() { loaders }: Context) {
    const relationship = await loaders.relationship.load(id);
    const partnership = relationship?.resellerId && (await loaders.partnership.load(relationship.resellerId));
    if (!partnership) return null;
    const partner = await loaders.partner.load(partnership.resellerPartnerId);
    return partner && { ...partner, id: toGlobalId('irs', partnership.id) };
  }

  @FieldResolver(() => SubscriptionConnectionType)
  async subscriptions(
    @Root() { id }: Customer,
    @Arg('first', () => Int, { defaultValue: 20 }) first: number,
    @Ctx() { loaders }: Context,
  ) {
    return { nodes: (await loaders.subscriptions.load(id)).slice(0, first) };
  }
}

const page = ({ dataSource, partnerId }: Context, after: string | null, first: number) => {
  const own = { partnerId, endedAt: IsNull() };
  const at = after ? readCursor(after) : null;
  return dataSource.getRepository(CustomerRelationship).find({
    where: at
      ? [
          { ...own, nameKey: MoreThan(at.nameKey) },
          { ...own, nameKey: at.nameKey, customerId: MoreThan(at.customerId) },
        ]
      : own,
    order: { nameKey: 'ASC', customerId: 'ASC' },
    take: first + 1,
  });
};

/** Repositories know no EXISTS: the builder does. */
const searched = ({ dataSource, partnerId }: Context, search: string, first: number) => {
  const query = dataSource
    .getRepository(CustomerRelationship)
    .createQueryBuilder('r')
    .where('r.partnerId = :partnerId AND r.endedAt IS NULL', { partnerId });
  for (const [index, term] of search.toLowerCase().split(' ').entries()) {
    const word = query
      .subQuery()
      .select('1')
      .from(CustomerSearchWord, `w${index}`)
      .where(
        `w${index}.customerId = r.customerId AND w${index}.word >= :from${index} AND w${index}.word < :until${index}`,
      );
    query.andWhere(`EXISTS ${word.getQuery()}`, {
      [`from${index}`]: term,
      [`until${index}`]: `${term}\u{10ffff}`,
    });
  }
  return query
    .orderBy('r.nameKey')
    .addOrderBy('r.customerId')
    .limit(first + 1)
    .getMany();
};
