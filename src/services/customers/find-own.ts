import { type EntityManager, IsNull } from 'typeorm';
import { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';

/** The customer, while the partner itself has a relationship with it; null for any other. */
export const findOwnCustomer = async (
  manager: EntityManager,
  partnerId: string,
  id: string,
): Promise<Customer | null> => {
  const own = { partnerId, customerId: id, endedAt: IsNull() };
  return (await manager.existsBy(CustomerRelationship, own)) ? manager.findOneBy(Customer, { id }) : null;
};
