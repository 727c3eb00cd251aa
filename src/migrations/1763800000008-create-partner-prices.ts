import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreatePartnerPrices1763800000008 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'partner_prices',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('offer_id'),
        column.code('country', 2),
        column.code('billing_cycle', 10),
        column.money('unit_price'),
      ],
      indices: [
        unique('uq_partner_prices', 'partner_id', 'offer_id', 'country', 'billing_cycle'),
        index('ix_partner_prices_offer', 'offer_id'),
      ],
      foreignKeys: [
        foreignKey('fk_partner_prices_partner', 'partner_id', 'partners'),
        foreignKey('fk_partner_prices_offer', 'offer_id', 'offers'),
      ],
      checks: [
        ['chk_partner_prices_billing_cycle', 'billing_cycle', ['MONTHLY', 'ANNUAL', 'NONE', 'ONE_TIME']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'partner_prices');
  }
}
