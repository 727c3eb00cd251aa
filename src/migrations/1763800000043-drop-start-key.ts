import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'customer_onboardings';

export class DropStartKey1763800000043 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, 'start_key')) await runner.dropColumn(table, 'start_key');
  }

  async down(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await runner.addColumn(table, new TableColumn(column.key('start_key', 255, { isNullable: true })));
  }
}
