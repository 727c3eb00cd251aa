import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateCustomerOnboardings1763800000013 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'customer_onboardings',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.integer('version'),
        column.code('state', 10),
        column.json('company'),
        column.json('primary_contact'),
        column.json('agreement', { isNullable: true }),
        column.flag('is_reseller_chosen'),
        column.code('reseller_id', 36, { isNullable: true }),
        column.json('lines'),
        column.json('quote', { isNullable: true }),
        column.code('customer_id', 36, { isNullable: true }),
        column.key('start_key', 255, { isNullable: true }),
        column.instant('created_at'),
        column.text('created_by', 255),
        column.instant('updated_at'),
        column.text('updated_by', 255),
        column.instant('expires_at'),
      ],
      indices: [
        index('ix_customer_onboardings_partner', 'partner_id', 'id'),
        index('ix_customer_onboardings_state', 'partner_id', 'state', 'id'),
        unique('uq_customer_onboardings_start_key', 'partner_id', 'start_key'),
        index('ix_customer_onboardings_reseller', 'reseller_id'),
        unique('uq_customer_onboardings_customer', 'customer_id'),
      ],
      foreignKeys: [
        foreignKey('fk_customer_onboardings_partner', 'partner_id', 'partners'),
        foreignKey('fk_customer_onboardings_reseller', 'reseller_id', 'partnerships'),
        foreignKey('fk_customer_onboardings_customer', 'customer_id', 'customers'),
      ],
      checks: [
        [
          'chk_customer_onboardings_state',
          'state',
          ['DRAFT', 'REVIEWED', 'SUBMITTED', 'COMPLETED', 'CANCELLED', 'EXPIRED'],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'customer_onboardings');
  }
}
