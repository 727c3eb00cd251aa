import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable } from './tables.ts';

export class CreateCatalogueRevisions1763800000007 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'catalogue_revisions',
      columns: [column.id(), column.integer('revision'), column.instant('changed_at')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'catalogue_revisions');
  }
}
