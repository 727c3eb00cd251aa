import type { EntityManager } from 'typeorm';
import { Customer } from '../../entities/customer.ts';
import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { holdRelationship } from '../relationships/hold.ts';

export interface HeldCustomer {
  readonly customer: Customer;
  readonly relationship: CustomerRelationship;
}

/** The partner's customer, held as below; null where the partner has no relationship with it, or none any more. */
export const holdCustomer = async (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
): Promise<HeldCustomer | null> => {
  const relationship = await holdRelationship(manager, partnerId, customerId);
  return relationship && { customer: await holdTenant(manager, customerId), relationship };
};

/**
 * Whoever changes what a customer has takes turns on the customer's row until the transaction is over: limits
 * count what all partners have sold, and an add-on must not miss that its base is being suspended.
 */
export const holdTenant = async (manager: EntityManager, customerId: string): Promise<Customer> => {
  await manager
    .createQueryBuilder()
    .update(Customer)
    .set({ version: () => 'version' })
    .where({ id: customerId })
    .execute();
  return manager.findOneByOrFail(Customer, { id: customerId });
};
