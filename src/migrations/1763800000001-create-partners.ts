import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, unique } from './tables.ts';

export class CreatePartners1763800000001 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'partners',
      columns: [
        column.id(),
        column.code('tenant_id'),
        column.code('mpn_id', 20),
        column.text('name', 255),
        column.code('type', 30),
        column.code('cloud', 30),
        column.code('country', 2),
        column.flag('has_signed_partner_agreement'),
      ],
      indices: [unique('uq_partners_tenant_id', 'tenant_id'), unique('uq_partners_mpn_id', 'mpn_id')],
      checks: [
        ['chk_partners_type', 'type', ['DIRECT_BILL', 'INDIRECT_PROVIDER', 'INDIRECT_RESELLER']],
        ['chk_partners_cloud', 'cloud', ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'partners');
  }
}
