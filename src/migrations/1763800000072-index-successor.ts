import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'subscriptions';
const added = index('ix_subscriptions_successor', 'successor_id');

/** A foreign key needs it. */
export class IndexSuccessor1763800000072 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (!found?.indices.some(({ name }) => name === added.name))
      await runner.createIndex(table, new TableIndex(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, added.name as string);
  }
}
