import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index } from './tables.ts';

export class CreateCustomerSearchWords1763800000011 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'customer_search_words',
      columns: [
        column.code('customer_id', 36, { isPrimary: true }),
        column.key('word', 64, { isPrimary: true }),
      ],
      indices: [index('ix_customer_search_words_word', 'word', 'customer_id')],
      foreignKeys: [foreignKey('fk_customer_search_words_customer', 'customer_id', 'customers')],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'customer_search_words');
  }
}
