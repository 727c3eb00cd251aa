import { createConnection, type RowDataPacket } from 'mysql2/promise';
import { toUuid } from '../contenders/shared/global-ids.ts';
import type { ReadyDraft } from './drafts.ts';

/** Tables that a submission writes, and how their rows of one onboarding are found. */
const queries: Readonly<Record<string, string>> = {
  customer_onboardings: 'SELECT * FROM customer_onboardings WHERE id = ?',
  customers: 'SELECT t.* FROM customers t JOIN customer_onboardings o ON o.customer_id = t.id WHERE o.id = ?',
  ...Object.fromEntries(
    ['customer_relationships', 'agreement_acceptances', 'admin_accounts', 'orders', 'subscriptions'].map(
      (table) => [
        table,
        `SELECT t.* FROM ${table} t JOIN customer_onboardings o ON o.customer_id = t.customer_id
         WHERE o.id = ? ORDER BY t.id`,
      ],
    ),
  ),
  customer_search_words: `SELECT t.* FROM customer_search_words t
    JOIN customer_onboardings o ON o.customer_id = t.customer_id WHERE o.id = ? ORDER BY t.word`,
  audit_records: 'SELECT * FROM audit_records WHERE onboarding_id = ? ORDER BY sequence',
};

/** What differs from one call to the next, whoever makes it. */
const ofOneCall: ReadonlyArray<readonly [RegExp, string]> = [
  [/"(sequence|hash|request_id|sealed_password)":("[^"]*"|\d+)/g, '"$1":"set"'],
  [/\b(cus|onb|ord)_[0-9a-z]{26}\b/g, '$1'],
  [/\b[0-9a-f]{8}-[0-9a-f]{4}-[47][0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'uuid'],
  [/\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z/g, 'instant'],
];

/** The same for every call of the same kind. */
export const withoutChance = (value: unknown, { domainPrefix }: ReadyDraft): unknown =>
  JSON.parse(
    ofOneCall
      .reduce((text, [pattern, instead]) => text.replace(pattern, instead), JSON.stringify(value))
      .replaceAll(domainPrefix, 'prefix'),
  );

/** Every row that hangs on one onboarding. */
export const storedRows = async (databaseUrl: string, { onboardingId }: ReadyDraft): Promise<unknown> => {
  const connection = await createConnection({ uri: databaseUrl, timezone: 'Z' });
  try {
    const found: Record<string, unknown> = {};
    for (const [table, sql] of Object.entries(queries)) {
      const [rows] = await connection.query<RowDataPacket[]>(sql, [toUuid(onboardingId)]);
      found[table] = rows;
    }
    return found;
  } finally {
    await connection.end();
  }
};
