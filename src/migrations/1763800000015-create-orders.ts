import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateOrders1763800000015 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'orders',
      columns: [
        column.id(),
        column.code('customer_id'),
        column.code('partner_id'),
        column.code('onboarding_id', 36, { isNullable: true }),
        column.code('status', 10),
        column.code('billing_cycle', 10),
        column.code('sales_group_id', 80),
        column.code('currency_code', 3),
        column.instant('created_at'),
      ],
      indices: [
        index('ix_orders_customer', 'customer_id', 'partner_id', 'id'),
        index('ix_orders_partner', 'partner_id'),
        index('ix_orders_onboarding', 'onboarding_id'),
      ],
      foreignKeys: [
        foreignKey('fk_orders_customer', 'customer_id', 'customers'),
        foreignKey('fk_orders_partner', 'partner_id', 'partners'),
        foreignKey('fk_orders_onboarding', 'onboarding_id', 'customer_onboardings'),
      ],
      checks: [
        ['chk_orders_status', 'status', ['PENDING', 'COMPLETED', 'CANCELLED']],
        ['chk_orders_billing_cycle', 'billing_cycle', ['MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'orders');
  }
}
