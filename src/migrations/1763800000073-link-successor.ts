import { type MigrationInterface, type QueryRunner, TableForeignKey } from 'typeorm';
import { foreignKey } from './tables.ts';

const table = 'subscriptions';
const added = foreignKey('fk_subscriptions_successor', 'successor_id', table);

/** Where foreign keys are switched off, the entities have none. */
const wantsForeignKeys = (runner: QueryRunner) =>
  runner.dataSource.entityMetadatas.some(({ foreignKeys }) => foreignKeys.length > 0);

const hasIt = async (runner: QueryRunner): Promise<boolean> =>
  (await runner.getTable(table))?.foreignKeys.some(({ name }) => name === added.name) ?? false;

export class LinkSuccessor1763800000073 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    if (wantsForeignKeys(runner) && !(await hasIt(runner)))
      await runner.createForeignKey(table, new TableForeignKey(added));
  }

  async down(runner: QueryRunner): Promise<void> {
    if (await hasIt(runner)) await runner.dropForeignKey(table, added.name as string);
  }
}
