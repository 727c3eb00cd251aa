import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateAgreementAcceptances1763800000012 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'agreement_acceptances',
      columns: [
        column.id(),
        column.code('customer_id'),
        column.code('partner_id'),
        column.code('template_id'),
        column.json('signer'),
        column.day('accepted_on'),
        column.instant('confirmed_at'),
        column.text('confirmed_by', 255),
      ],
      indices: [
        index('ix_agreement_acceptances_customer', 'customer_id', 'partner_id'),
        index('ix_agreement_acceptances_partner', 'partner_id'),
        index('ix_agreement_acceptances_template', 'template_id'),
      ],
      foreignKeys: [
        foreignKey('fk_agreement_acceptances_customer', 'customer_id', 'customers'),
        foreignKey('fk_agreement_acceptances_partner', 'partner_id', 'partners'),
        foreignKey('fk_agreement_acceptances_template', 'template_id', 'agreement_templates'),
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'agreement_acceptances');
  }
}
