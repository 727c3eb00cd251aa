import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'outbox_events';
const name = 'request_id';

/** Which request an event comes from. */
export class AddEventRequest1763800000095 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    if (!(await runner.hasColumn(table, name)))
      await runner.addColumn(table, new TableColumn(column.code(name, 64, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, name)) await runner.dropColumn(table, name);
  }
}
