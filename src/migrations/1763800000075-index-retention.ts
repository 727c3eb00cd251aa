import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'subscriptions';
const added = index('ix_subscriptions_retained', 'data_retained_until');

/** How it is found whose data need not be kept any longer. */
export class IndexRetention1763800000075 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (!found?.indices.some(({ name }) => name === added.name))
      await runner.createIndex(table, new TableIndex(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, added.name as string);
  }
}
