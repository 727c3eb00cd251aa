import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'subscriptions';
const name = 'data_retained_until';

/** The last day on which the data of what is suspended or expired is kept. */
export class AddRetention1763800000070 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    if (!(await runner.hasColumn(table, name)))
      await runner.addColumn(table, new TableColumn(column.day(name, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, name)) await runner.dropColumn(table, name);
  }
}
