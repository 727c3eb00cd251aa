import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateApiKeys1763800000019 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'api_keys',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.text('name', 100),
        column.json('roles'),
        column.code('hash', 64),
        column.code('hint', 4),
        column.instant('created_at'),
        column.text('created_by', 255),
        column.instant('expires_at'),
        column.instant('revoked_at', { isNullable: true }),
        column.instant('last_used_at', { isNullable: true }),
      ],
      indices: [index('ix_api_keys_partner', 'partner_id', 'id')],
      foreignKeys: [foreignKey('fk_api_keys_partner', 'partner_id', 'partners')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'api_keys');
  }
}
