import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'subscriptions';
const name = 'successor_id';

/** What has taken the place of a subscription. */
export class AddSuccessor1763800000071 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    if (!(await runner.hasColumn(table, name)))
      await runner.addColumn(table, new TableColumn(column.code(name, 36, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, name)) await runner.dropColumn(table, name);
  }
}
