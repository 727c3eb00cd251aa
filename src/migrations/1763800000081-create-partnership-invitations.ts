import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreatePartnershipInvitations1763800000081 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'partnership_invitations',
      columns: [
        column.id(),
        column.code('provider_id'),
        column.code('token_hash', 64),
        column.code('sealed_token', 200),
        column.code('partnership_id', 36, { isNullable: true }),
        column.instant('created_at'),
        column.text('created_by', 255),
        column.instant('expires_at'),
      ],
      indices: [
        index('ix_partnership_invitations_provider', 'provider_id'),
        index('ix_partnership_invitations_partnership', 'partnership_id'),
        unique('uq_partnership_invitations_token_hash', 'token_hash'),
      ],
      foreignKeys: [
        foreignKey('fk_partnership_invitations_provider', 'provider_id', 'partners'),
        foreignKey('fk_partnership_invitations_partnership', 'partnership_id', 'partnerships'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'partnership_invitations');
  }
}
