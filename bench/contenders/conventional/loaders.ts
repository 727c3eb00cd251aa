import DataLoader from 'dataloader';
import {
  type DataSource,
  type FindOptionsWhere,
  In,
  IsNull,
  type ObjectLiteral,
  type Repository,
} from 'typeorm';
import { Customer } from '../../../src/entities/customer.ts';
import { CustomerRelationship } from '../../../src/entities/customer-relationship.ts';
import { Offer } from '../../../src/entities/offer.ts';
import { OfferCategory } from '../../../src/entities/offer-category.ts';
import { Partner } from '../../../src/entities/partner.ts';
import { Partnership } from '../../../src/entities/partnership.ts';
import { Subscription } from '../../../src/entities/subscription.ts';
import { groupBy } from '../shared/database.ts';

type Loader<T> = DataLoader<string, T | null>;

const byColumn = <T extends ObjectLiteral>(
  repository: Repository<T>,
  column: string & keyof T,
  more: FindOptionsWhere<T> = {},
): Loader<T> =>
  new DataLoader(async (keys) => {
    const rows = await repository.find({ where: { ...more, [column]: In([...keys]) } });
    const found = new Map(rows.map((row) => [row[column] as string, row]));
    return keys.map((key) => found.get(key) ?? null);
  });

/** One request's. */
export const createLoaders = (dataSource: DataSource, partnerId: string) => {
  const own = { partnerId, endedAt: IsNull() };
  const relationship = byColumn(dataSource.getRepository(CustomerRelationship), 'customerId', own);
  return {
    relationship,
    customer: byColumn(dataSource.getRepository(Customer), 'id'),
    partnership: byColumn(dataSource.getRepository(Partnership), 'id', { providerId: partnerId }),
    partner: byColumn(dataSource.getRepository(Partner), 'id'),
    offer: byColumn(dataSource.getRepository(Offer), 'id'),
    offerByMicrosoftId: byColumn(dataSource.getRepository(Offer), 'microsoftOfferId'),
    category: byColumn(dataSource.getRepository(OfferCategory), 'id'),
    subscriptions: new DataLoader<string, Subscription[]>(async (customerIds) => {
      const rows = await dataSource
        .getRepository(Subscription)
        .find({ where: { customerId: In([...customerIds]), partnerId }, order: { id: 'ASC' } });
      const found = groupBy(rows, ({ customerId }) => customerId);
      return customerIds.map((id) => found.get(id) ?? []);
    }),
  };
};

export type Loaders = ReturnType<typeof createLoaders>;

export interface Context {
  readonly dataSource: DataSource;
  readonly partnerId: string;
  readonly subject: string;
  readonly loaders: Loaders;
}
