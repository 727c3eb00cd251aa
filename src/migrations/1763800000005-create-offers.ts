import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateOffers1763800000005 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'offers',
      columns: [
        column.id(),
        column.code('microsoft_offer_id', 50),
        column.text('name', 255),
        column.longText('description', { isNullable: true }),
        column.code('product_id', 50),
        column.text('product_name', 255),
        column.code('category_id', 36, { isNullable: true }),
        column.integer('rank'),
        column.flag('is_add_on'),
        column.flag('has_add_ons'),
        column.flag('is_trial'),
        column.flag('is_available_for_purchase'),
        column.flag('is_auto_renewable'),
        column.integer('minimum_quantity'),
        column.integer('maximum_quantity'),
        column.code('limit_unit', 10),
        column.integer('limit_count', { isNullable: true }),
        column.text('unit_type', 50),
        column.code('billing', 10),
        column.json('supported_billing_cycles'),
        column.code('term', 20, { isNullable: true }),
        column.json('required_qualifications'),
        column.code('sales_group_id', 80),
        column.json('prerequisites'),
        column.json('upgrade_targets'),
        column.json('conversion_targets'),
        column.text('learn_more_url', 1000, { isNullable: true }),
        column.json('clouds'),
        column.json('markets', { isNullable: true }),
      ],
      indices: [
        unique('uq_offers_microsoft_offer_id', 'microsoft_offer_id'),
        index('ix_offers_category', 'category_id'),
      ],
      foreignKeys: [foreignKey('fk_offers_category', 'category_id', 'offer_categories')],
      checks: [
        ['chk_offers_limit_unit', 'limit_unit', ['NONE', 'CONCURRENT', 'LIFETIME']],
        ['chk_offers_billing', 'billing', ['LICENSE', 'USAGE', 'NONE']],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'offers');
  }
}
