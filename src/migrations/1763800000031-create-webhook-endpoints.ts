import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateWebhookEndpoints1763800000031 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'webhook_endpoints',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.integer('version'),
        column.code('url', 2_000),
        column.json('events'),
        column.flag('is_enabled'),
        column.integer('sequence'),
        column.instant('failing_since', { isNullable: true }),
        column.longText('sealed_secret'),
        column.longText('sealed_previous_secret', { isNullable: true }),
        column.instant('previous_secret_until', { isNullable: true }),
        column.instant('created_at'),
      ],
      indices: [index('ix_webhook_endpoints_partner', 'partner_id', 'id')],
      foreignKeys: [foreignKey('fk_webhook_endpoints_partner', 'partner_id', 'partners')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'webhook_endpoints');
  }
}
