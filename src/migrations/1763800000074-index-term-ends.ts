import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'subscriptions';
const added = index('ix_subscriptions_status_end', 'status', 'commitment_end_date');

/** How it is found whose term is over. */
export class IndexTermEnds1763800000074 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (!found?.indices.some(({ name }) => name === added.name))
      await runner.createIndex(table, new TableIndex(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, added.name as string);
  }
}
