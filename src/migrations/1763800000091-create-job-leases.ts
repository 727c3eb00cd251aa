import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable } from './tables.ts';

export class CreateJobLeases1763800000091 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'job_leases',
      columns: [
        column.code('name', 40, { isPrimary: true }),
        column.code('owner', 36, { isNullable: true }),
        column.instant('leased_until', { isNullable: true }),
        column.instant('due_at'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'job_leases');
  }
}
