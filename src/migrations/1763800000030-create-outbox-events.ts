import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateOutboxEvents1763800000030 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'outbox_events',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('customer_id', 36, { isNullable: true }),
        column.code('type', 30),
        column.json('payload'),
        column.instant('occurred_at'),
      ],
      indices: [
        index('ix_outbox_events_partner', 'partner_id'),
        index('ix_outbox_events_occurred_at', 'occurred_at'),
      ],
      foreignKeys: [foreignKey('fk_outbox_events_partner', 'partner_id', 'partners')],
      checks: [
        [
          'chk_outbox_events_type',
          'type',
          [
            'CUSTOMER_ONBOARDED',
            'ONBOARDING_CANCELLED',
            'ORDER_CREATED',
            'SUBSCRIPTION_CHANGED',
            'RELATIONSHIP_ACCEPTED',
            'RELATIONSHIP_ENDED',
            'TEST',
          ],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'outbox_events');
  }
}
