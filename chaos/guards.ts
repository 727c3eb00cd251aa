import type { Database } from '../src/database/database.ts';

/** Guards that are the database's, taken away behind the product's back. */
type Tamper = (database: Database) => Promise<void>;

const run = async (database: Database, statements: readonly string[]): Promise<void> => {
  for (const sql of statements) await database.read((manager) => manager.query(sql));
};

/**
 * Two calls at once may write the same key. The embedded engine lets nobody write at once, so that there every
 * key is forgotten as soon as it is written.
 */
export const forgetKeys: Tamper = (database) =>
  run(
    database,
    database.engine === 'embedded'
      ? [forgetAtOnce]
      : [
          'CREATE INDEX ix_idempotency_keys_partner ON idempotency_keys (partner_id)',
          'DROP INDEX uq_idempotency_keys_key ON idempotency_keys',
        ],
  );

/** No key is ever found again. */
export const loseKeys: Tamper = (database) =>
  run(database, [
    database.engine === 'embedded'
      ? forgetAtOnce
      : 'CREATE TRIGGER lose_keys BEFORE INSERT ON idempotency_keys FOR EACH ROW SET NEW.`key` = NEW.id',
  ]);

const forgetAtOnce =
  'CREATE TRIGGER forget_keys AFTER INSERT ON idempotency_keys BEGIN DELETE FROM idempotency_keys WHERE id = NEW.id; END';
