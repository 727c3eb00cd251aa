import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'orders';
const added = index('ix_orders_purchase', 'purchase_id');

/** How the orders of one call are found again. */
export class IndexPurchase1763800000077 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (!found?.indices.some(({ name }) => name === added.name))
      await runner.createIndex(table, new TableIndex(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, added.name as string);
  }
}
