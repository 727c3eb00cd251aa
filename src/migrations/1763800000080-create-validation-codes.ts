import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, unique } from './tables.ts';

export class CreateValidationCodes1763800000080 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'validation_codes',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.text('organization_name', 255),
        column.code('code', 40),
        column.integer('maximum'),
        column.integer('remaining'),
      ],
      indices: [unique('uq_validation_codes', 'partner_id', 'code')],
      foreignKeys: [foreignKey('fk_validation_codes_partner', 'partner_id', 'partners')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'validation_codes');
  }
}
