import type { MigrationInterface, QueryRunner } from 'typeorm';
import { replaceCheck } from './replace-check.ts';

const check = { table: 'audit_records', name: 'chk_audit_records_operation', column: 'operation' };

const before = [
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
];

export class AuditApiKeys1763800000020 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, { ...check, words: [...before, 'CREATE_API_KEY', 'REVOKE_API_KEY'] });
  }

  async down(runner: QueryRunner): Promise<void> {
    await replaceCheck(runner, { ...check, words: before });
  }
}
