/**
 * Customers with how many rows hang on each, as `StoredCustomer` of the verdict has them. `name` is what their
 * caller calls them, as SQL on `c`.
 */
export const customersSql = (name: string, condition: string, schema = ''): string => {
  const countOf = (table: string, more = '') =>
    `(SELECT COUNT(*) FROM ${schema}${table} t WHERE t.customer_id = c.id ${more})`;
  return `SELECT c.tenant_id AS tenantId, ${name} AS name,
            ${countOf('customer_relationships')} AS relationships, ${countOf('admin_accounts')} AS accounts,
            ${countOf('orders')} AS orders, ${countOf('subscriptions')} AS subscriptions,
            ${countOf('audit_records', "AND t.operation = 'ADD_CUSTOMER'")} AS records
          FROM ${schema}customers c WHERE ${condition}`;
};
