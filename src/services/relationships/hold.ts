import { type EntityManager, IsNull } from 'typeorm';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';

/**
 * The partner's own relationship with the customer while it lasts; null where there is none, or it has ended.
 * The row is this transaction's until it is over: whoever adds or wakes a subscription and whoever ends the
 * relationship take turns, so that neither misses what the other has done.
 */
export const holdRelationship = async (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
): Promise<CustomerRelationship | null> => {
  const lasting = { partnerId, customerId, endedAt: IsNull() };
  const { affected } = await manager.update(CustomerRelationship, lasting, { endedAt: null });
  return affected === 1 ? manager.findOneBy(CustomerRelationship, lasting) : null;
};
