import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'relationship_requests';
const added = index('ix_relationship_requests_expiry', 'state', 'expires_at');

/** How requests are found that nobody has answered in time. */
export class IndexRequestExpiry1763800000092 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const found = await runner.getTable(table);
    if (!found?.indices.some(({ name }) => name === added.name))
      await runner.createIndex(table, new TableIndex(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    await runner.dropIndex(table, added.name as string);
  }
}
