import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, unique } from './tables.ts';

export class CreateAgreementTemplates1763800000006 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'agreement_templates',
      columns: [
        column.id(),
        column.code('microsoft_template_id', 50),
        column.code('type', 40),
        column.integer('version_rank'),
        column.day('effective_from'),
        column.day('superseded_on', { isNullable: true }),
        column.day('accepted_until', { isNullable: true }),
        column.json('clouds'),
      ],
      indices: [unique('uq_agreement_templates_microsoft_template_id', 'microsoft_template_id')],
      checks: [
        [
          'chk_agreement_templates_type',
          'type',
          ['MICROSOFT_CLOUD_AGREEMENT', 'MICROSOFT_CUSTOMER_AGREEMENT'],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'agreement_templates');
  }
}
