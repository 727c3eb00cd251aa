import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreatePartnerships1763800000002 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'partnerships',
      columns: [
        column.id(),
        column.code('provider_id'),
        column.code('reseller_partner_id'),
        column.code('state', 10),
        column.key('name_key', 255),
        column.key('search_key', 2700),
      ],
      indices: [
        unique('uq_partnerships_provider_reseller', 'provider_id', 'reseller_partner_id'),
        index('ix_partnerships_provider_name', 'provider_id', 'name_key', 'id'),
        index('ix_partnerships_reseller', 'reseller_partner_id'),
      ],
      foreignKeys: [
        foreignKey('fk_partnerships_provider', 'provider_id', 'partners'),
        foreignKey('fk_partnerships_reseller', 'reseller_partner_id', 'partners'),
      ],
      checks: [['chk_partnerships_state', 'state', ['ACTIVE', 'INACTIVE']]],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'partnerships');
  }
}
