import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateSubscriptions1763800000016 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'subscriptions',
      columns: [
        column.id(),
        column.integer('version'),
        column.code('customer_id'),
        column.code('partner_id'),
        column.code('order_id'),
        column.code('offer_id'),
        column.code('parent_id', 36, { isNullable: true }),
        column.text('friendly_name', 255),
        column.integer('quantity'),
        column.text('unit_type', 50),
        column.code('status', 10),
        column.code('billing_cycle', 10),
        column.flag('is_trial'),
        column.flag('auto_renew_enabled'),
        column.day('effective_start_date'),
        column.day('commitment_end_date', { isNullable: true }),
        column.code('partner_id_on_record', 20, { isNullable: true }),
        column.money('unit_price', { isNullable: true }),
        column.code('currency_code', 3),
        column.instant('created_at'),
      ],
      indices: [
        index('ix_subscriptions_customer', 'customer_id', 'partner_id', 'id'),
        index('ix_subscriptions_partner', 'partner_id'),
        index('ix_subscriptions_order', 'order_id', 'id'),
        index('ix_subscriptions_offer', 'offer_id'),
        index('ix_subscriptions_parent', 'parent_id', 'id'),
      ],
      foreignKeys: [
        foreignKey('fk_subscriptions_customer', 'customer_id', 'customers'),
        foreignKey('fk_subscriptions_partner', 'partner_id', 'partners'),
        foreignKey('fk_subscriptions_order', 'order_id', 'orders'),
        foreignKey('fk_subscriptions_offer', 'offer_id', 'offers'),
        foreignKey('fk_subscriptions_parent', 'parent_id', 'subscriptions'),
      ],
      checks: [
        ['chk_subscriptions_status', 'status', ['PENDING', 'ACTIVE', 'SUSPENDED', 'EXPIRED', 'DELETED']],
        ['chk_subscriptions_billing_cycle', 'billing_cycle', ['MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'subscriptions');
  }
}
