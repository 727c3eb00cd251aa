import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, index } from './tables.ts';

export class CreateCommittedOperations1763800000040 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'committed_operations',
      columns: [column.id(), column.instant('at')],
      indices: [index('ix_committed_operations_at', 'at')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'committed_operations');
  }
}
