import { type MigrationInterface, type QueryRunner, TableColumn } from 'typeorm';
import { columnsFor } from './tables.ts';

const table = 'outbox_events';
const name = 'traceparent';

/** In which trace an event has come about. */
export class AddEventTrace1763800000096 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    if (!(await runner.hasColumn(table, name)))
      await runner.addColumn(table, new TableColumn(column.code(name, 55, { isNullable: true })));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await runner.hasColumn(table, name)) await runner.dropColumn(table, name);
  }
}
