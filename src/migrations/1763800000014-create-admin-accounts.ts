import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, unique } from './tables.ts';

export class CreateAdminAccounts1763800000014 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'admin_accounts',
      columns: [
        column.id(),
        column.code('customer_id'),
        column.code('user_name', 100),
        column.longText('sealed_password', { isNullable: true }),
        column.instant('created_at'),
      ],
      indices: [unique('uq_admin_accounts_customer', 'customer_id')],
      foreignKeys: [foreignKey('fk_admin_accounts_customer', 'customer_id', 'customers')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'admin_accounts');
  }
}
