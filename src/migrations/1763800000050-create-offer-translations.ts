import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, unique } from './tables.ts';

export class CreateOfferTranslations1763800000050 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'offer_translations',
      columns: [
        column.id(),
        column.code('offer_id'),
        column.code('locale', 20),
        column.text('name', 255),
        column.longText('description', { isNullable: true }),
      ],
      indices: [unique('uq_offer_translations', 'offer_id', 'locale')],
      foreignKeys: [foreignKey('fk_offer_translations_offer', 'offer_id', 'offers')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'offer_translations');
  }
}
