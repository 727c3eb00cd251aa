import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateCustomerRelationships1763800000010 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'customer_relationships',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('customer_id'),
        column.code('reseller_id', 36, { isNullable: true }),
        column.flag('has_delegated_admin'),
        column.key('name_key', 255),
        column.instant('started_at'),
        column.instant('ended_at', { isNullable: true }),
      ],
      indices: [
        unique('uq_customer_relationships_partner_customer', 'partner_id', 'customer_id'),
        index('ix_customer_relationships_partner_name', 'partner_id', 'name_key', 'customer_id'),
        index('ix_customer_relationships_reseller_name', 'reseller_id', 'name_key', 'customer_id'),
        index('ix_customer_relationships_reseller_customer', 'reseller_id', 'customer_id'),
        index('ix_customer_relationships_customer', 'customer_id'),
      ],
      foreignKeys: [
        foreignKey('fk_customer_relationships_partner', 'partner_id', 'partners'),
        foreignKey('fk_customer_relationships_customer', 'customer_id', 'customers'),
        foreignKey('fk_customer_relationships_reseller', 'reseller_id', 'partnerships'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'customer_relationships');
  }
}
