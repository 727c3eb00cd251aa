import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, unique } from './tables.ts';

export class CreateCustomers1763800000009 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'customers',
      columns: [
        column.id(),
        column.integer('version'),
        column.code('tenant_id'),
        column.text('company_name', 255),
        column.code('domain', 60),
        column.text('registration_number', 40, { isNullable: true }),
        column.key('registration_key', 40, { isNullable: true }),
        column.code('cloud', 30),
        column.code('country', 2),
        column.code('culture', 20),
        column.code('currency_code', 3),
        column.code('qualification', 30),
        column.json('address'),
        column.json('primary_contact'),
        column.instant('created_at'),
      ],
      indices: [
        unique('uq_customers_tenant_id', 'tenant_id'),
        unique('uq_customers_domain', 'domain'),
        unique('uq_customers_registration', 'country', 'registration_key'),
      ],
      checks: [
        ['chk_customers_cloud', 'cloud', ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET']],
        [
          'chk_customers_qualification',
          'qualification',
          ['NONE', 'EDUCATION', 'NONPROFIT', 'GOVERNMENT_COMMUNITY_CLOUD', 'STATE_OWNED_ENTITY'],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'customers');
  }
}
