import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'orders';
const name = 'purchase_id';

/** Which orders were placed by one call. */
export class AddPurchase1763800000076 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    if (!(await runner.hasColumn(table, name)))
      await runner.addColumn(table, new TableColumn(column.code(name, 36, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, name)) await runner.dropColumn(table, name);
  }
}
