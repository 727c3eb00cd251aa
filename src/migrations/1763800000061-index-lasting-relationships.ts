import { type MigrationInterface, type QueryRunner, TableIndex } from 'typeorm';
import { index } from './tables.ts';

const table = 'customer_relationships';

const before = [
  index('ix_customer_relationships_partner_name', 'partner_id', 'name_key', 'customer_id'),
  index('ix_customer_relationships_reseller_name', 'reseller_id', 'name_key', 'customer_id'),
  index('ix_customer_relationships_reseller_customer', 'reseller_id', 'customer_id'),
];

/**
 * Every list leaves out what has ended. In the order of their customers, a partner's own are read by the unique
 * index.
 */
const after = [
  index('ix_customer_relationships_lasting_name', 'partner_id', 'ended_at', 'name_key', 'customer_id'),
  index('ix_customer_relationships_carried_name', 'reseller_id', 'ended_at', 'name_key', 'customer_id'),
  index('ix_customer_relationships_carried_customer', 'reseller_id', 'ended_at', 'customer_id'),
];

export class IndexLastingRelationships1763800000061 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await replace(runner, before, after);
  }

  async down(runner: QueryRunner): Promise<void> {
    await replace(runner, after, before);
  }
}

/** The new ones first, because a foreign key is never without an index. What is done already is left. */
const replace = async (runner: QueryRunner, old: typeof before, fresh: typeof before): Promise<void> => {
  const has = async (name: string | undefined) =>
    (await runner.getTable(table))?.indices.some((one) => one.name === name) ?? false;
  for (const one of fresh) if (!(await has(one.name))) await runner.createIndex(table, new TableIndex(one));
  for (const { name } of old) if (await has(name)) await runner.dropIndex(table, name as string);
};
