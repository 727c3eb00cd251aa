import type { Claims } from '../auth/verify-token.ts';
import type { Database } from '../database/database.ts';
import { Customer } from '../entities/customer.ts';

/** A global administrator of a customer's own tenant: nobody of any partner. */
export interface CustomerAdministrator {
  /** The token's `sub`. */
  readonly subject: string;
  readonly customer: Customer;
}

/** Finds the customer that a verified token administers; null where it administers none that is known here. */
export const findCustomerAdministrator = async (
  database: Database,
  { subject, tenantId, isGlobalAdministrator }: Claims,
): Promise<CustomerAdministrator | null> => {
  if (!isGlobalAdministrator) return null;
  const customer = await database.read((manager) => manager.findOneBy(Customer, { tenantId }));
  return customer && { subject, customer };
};
