import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, unique } from './tables.ts';

export class CreateMarkets1763800000003 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'markets',
      columns: [
        column.id(),
        column.code('country', 2),
        column.code('iso3', 3),
        column.text('region', 100),
        column.code('currency_code', 3),
        column.json('cultures'),
        column.json('clouds'),
        column.json('rules'),
      ],
      indices: [unique('uq_markets_country', 'country')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'markets');
  }
}
