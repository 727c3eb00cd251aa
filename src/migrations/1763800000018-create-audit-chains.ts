import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey } from './tables.ts';

export class CreateAuditChains1763800000018 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'audit_chains',
      columns: [
        column.code('partner_id', 36, { isPrimary: true }),
        column.integer('sequence'),
        column.code('hash', 64),
      ],
      foreignKeys: [foreignKey('fk_audit_chains_partner', 'partner_id', 'partners')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'audit_chains');
  }
}
