import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { unique } from './tables.ts';

const table = 'customer_onboardings';
const startKeys = unique('uq_customer_onboardings_start_key', 'partner_id', 'start_key');

/** The keys of all mutations are in `idempotency_keys`. */
export class DropStartKeyIndex1763800000042 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (found?.indices.some(({ name }) => name === startKeys.name))
      await runner.dropIndex(table, startKeys.name as string);
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.createIndex(table, new TableIndex(startKeys));
  }
}
