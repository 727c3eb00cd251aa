import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, unique } from './tables.ts';

export class CreateOfferCategories1763800000004 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'offer_categories',
      columns: [column.id(), column.code('key', 50), column.text('name', 100), column.integer('rank')],
      indices: [unique('uq_offer_categories_key', 'key')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'offer_categories');
  }
}
