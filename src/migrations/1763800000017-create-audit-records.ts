import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateAuditRecords1763800000017 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'audit_records',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('operation', 40),
        column.instant('at'),
        column.text('by', 255),
        column.code('request_id', 64),
        column.code('customer_id', 36, { isNullable: true }),
        column.code('onboarding_id', 36, { isNullable: true }),
        column.json('changes'),
        column.integer('sequence'),
        column.code('hash', 64),
      ],
      indices: [
        index('ix_audit_records_partner', 'partner_id', 'id'),
        unique('uq_audit_records_sequence', 'partner_id', 'sequence'),
        index('ix_audit_records_customer', 'customer_id', 'id'),
        index('ix_audit_records_onboarding', 'onboarding_id', 'id'),
      ],
      foreignKeys: [foreignKey('fk_audit_records_partner', 'partner_id', 'partners')],
      checks: [
        [
          'chk_audit_records_operation',
          'operation',
          [
            'START_ONBOARDING',
            'UPDATE_ACCOUNT_INFO',
            'CONFIRM_AGREEMENT',
            'SELECT_INDIRECT_RESELLER',
            'SELECT_OFFERS',
            'REVIEW_CUSTOMER',
            'ADD_CUSTOMER',
            'COMPLETE_ONBOARDING',
            'CANCEL_ONBOARDING',
            'CREATE_ORDER',
            'UPDATE_CUSTOMER',
            'UPDATE_SUBSCRIPTION',
            'REQUEST_RELATIONSHIP',
            'ACCEPT_RELATIONSHIP',
            'END_RELATIONSHIP',
            'IMPORT_PRICES',
            'UPDATE_WEBHOOK',
          ],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'audit_records');
  }
}
