import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateIdempotencyKeys1763800000041 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'idempotency_keys',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('operation', 60),
        column.key('key', 255),
        column.code('input_hash', 64),
        column.code('result_id'),
        column.instant('created_at'),
      ],
      indices: [
        unique('uq_idempotency_keys_key', 'partner_id', 'operation', 'key'),
        index('ix_idempotency_keys_created_at', 'created_at'),
      ],
      foreignKeys: [foreignKey('fk_idempotency_keys_partner', 'partner_id', 'partners')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'idempotency_keys');
  }
}
