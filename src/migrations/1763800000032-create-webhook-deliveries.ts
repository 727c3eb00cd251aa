import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateWebhookDeliveries1763800000032 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'webhook_deliveries',
      columns: [
        column.id(),
        column.code('endpoint_id'),
        column.code('event_id'),
        column.code('event', 30),
        column.code('customer_id', 36, { isNullable: true }),
        column.integer('sequence'),
        column.code('state', 10),
        column.integer('attempts'),
        column.integer('last_status', { isNullable: true }),
        column.instant('due_at', { isNullable: true }),
        column.code('claim', 36, { isNullable: true }),
        column.instant('first_attempt_at', { isNullable: true }),
        column.instant('created_at'),
        column.instant('delivered_at', { isNullable: true }),
      ],
      indices: [
        unique('uq_webhook_deliveries_sequence', 'endpoint_id', 'sequence'),
        index('ix_webhook_deliveries_event', 'event_id'),
        index('ix_webhook_deliveries_due', 'state', 'due_at'),
        index('ix_webhook_deliveries_line', 'endpoint_id', 'customer_id', 'state', 'sequence'),
        index('ix_webhook_deliveries_created_at', 'created_at'),
      ],
      foreignKeys: [
        foreignKey('fk_webhook_deliveries_endpoint', 'endpoint_id', 'webhook_endpoints'),
        foreignKey('fk_webhook_deliveries_event', 'event_id', 'outbox_events'),
      ],
      checks: [
        [
          'chk_webhook_deliveries_event',
          'event',
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
        ['chk_webhook_deliveries_state', 'state', ['PENDING', 'DELIVERED', 'FAILED']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'webhook_deliveries');
  }
}
