import type { MigrationInterface, QueryRunner } from 'typeorm';
import { columnsFor, createTable, dropTable, foreignKey, index, unique } from './tables.ts';

export class CreateRelationshipRequests1763800000060 implements MigrationInterface {
  async up(runner: QueryRunner): Promise<void> {
    const column = columnsFor(runner);
    await createTable(runner, {
      name: 'relationship_requests',
      columns: [
        column.id(),
        column.code('partner_id'),
        column.code('seller_id'),
        column.code('reseller_id', 36, { isNullable: true }),
        column.code('state', 10),
        column.flag('with_delegated_admin'),
        column.code('language', 20),
        column.code('token_hash', 64),
        column.code('sealed_token', 200),
        column.code('customer_id', 36, { isNullable: true }),
        column.instant('created_at'),
        column.text('created_by', 255),
        column.instant('expires_at'),
      ],
      indices: [
        index('ix_relationship_requests_partner', 'partner_id', 'id'),
        index('ix_relationship_requests_seller', 'seller_id'),
        index('ix_relationship_requests_reseller', 'reseller_id'),
        index('ix_relationship_requests_customer', 'customer_id'),
        unique('uq_relationship_requests_token_hash', 'token_hash'),
      ],
      foreignKeys: [
        foreignKey('fk_relationship_requests_partner', 'partner_id', 'partners'),
        foreignKey('fk_relationship_requests_seller', 'seller_id', 'partners'),
        foreignKey('fk_relationship_requests_reseller', 'reseller_id', 'partnerships'),
        foreignKey('fk_relationship_requests_customer', 'customer_id', 'customers'),
      ],
      checks: [
        [
          'chk_relationship_requests_state',
          'state',
          ['PENDING', 'ACCEPTED', 'DECLINED', 'CANCELLED', 'EXPIRED'],
        ],
      ],
    });
  }

  async down(runner: QueryRunner): Promise<void> {
    await dropTable(runner, 'relationship_requests');
  }
}
