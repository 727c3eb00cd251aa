import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2/promise';
import type { OfferFacts } from '../../../src/onboarding/facts.ts';
import { recordAudit } from './audit.ts';
import { json, marks, padded, select } from './database.ts';
import { expectOne, findDraft, type StoredDraft } from './drafts.ts';
import { toGlobalId } from './global-ids.ts';
import { type Market, planSubmission } from './plan-submission.ts';
import type { Caller } from './setup.ts';
import { insert, inTransaction } from './transaction.ts';

export interface Submission {
  readonly onboardingId: string;
  readonly expectedVersion: number;
}

const findMarket = async (connection: PoolConnection, country: string): Promise<Market> => {
  const sql = 'SELECT country, currency_code AS currencyCode, cultures FROM markets WHERE country = ?';
  const [row] = await select<Market & { readonly cultures: unknown }>(connection, sql, [country]);
  if (!row) throw new Error('There is no such market');
  return { ...row, culture: json<string[]>(row.cultures)[0] ?? '' };
};

type Flags = 'isTrial' | 'isAutoRenewable';
type OfferRow = Omit<OfferFacts, Flags> & Readonly<Record<Flags, number>>;

const findOffers = async (
  connection: PoolConnection,
  { lines }: StoredDraft,
): Promise<Map<string, OfferFacts>> => {
  const ids = padded([...new Set(lines.map(({ offerId }) => offerId))]);
  const sql = `SELECT id, name, unit_type AS unitType, sales_group_id AS salesGroupId, term,
      is_trial AS isTrial, is_auto_renewable AS isAutoRenewable
    FROM offers WHERE id IN (${marks(ids)})`;
  const rows = await select<OfferRow>(connection, sql, ids);
  return new Map(
    rows.map((row) => [
      row.id,
      { ...row, isTrial: row.isTrial === 1, isAutoRenewable: row.isAutoRenewable === 1 },
    ]),
  );
};

const findMpnId = async (connection: PoolConnection, resellerId: string | null): Promise<string | null> => {
  if (resellerId === null) return null;
  const sql = `SELECT p.mpn_id AS mpnId FROM partnerships s JOIN partners p ON p.id = s.reseller_partner_id
    WHERE s.id = ?`;
  const [row] = await select<{ readonly mpnId: string }>(connection, sql, [resellerId]);
  return row?.mpnId ?? null;
};

const submitSql = `UPDATE customer_onboardings
  SET state = 'SUBMITTED', customer_id = ?, version = version + 1, updated_at = ?, updated_by = ?
  WHERE id = ? AND version = ? AND state = 'REVIEWED'`;

/** The submission without its rules: whatever the draft holds becomes a customer, which is answered as stored. */
export const submitCustomer = (pool: Pool, caller: Caller, { onboardingId, expectedVersion }: Submission) =>
  inTransaction(pool, async (connection) => {
    const draft = await findDraft(connection, caller, onboardingId);
    const market = await findMarket(connection, draft.company.address.country ?? '');
    const offers = await findOffers(connection, draft);
    const mpnId = await findMpnId(connection, draft.resellerId);
    const now = new Date();
    const rows = planSubmission(caller, draft, market, offers, mpnId, now);
    const { customer } = rows;
    await insert(connection, 'customers', [customer]);
    expectOne(
      await connection.execute<ResultSetHeader>(submitSql, [
        customer.id,
        now,
        caller.subject,
        draft.id,
        expectedVersion,
      ]),
    );
    await insert(connection, 'customer_search_words', rows.words);
    await insert(connection, 'customer_relationships', [rows.relationship]);
    await insert(connection, 'agreement_acceptances', [rows.acceptance]);
    await insert(connection, 'admin_accounts', [rows.account]);
    await insert(connection, 'orders', rows.orders);
    await insert(connection, 'subscriptions', rows.subscriptions);
    await recordAudit(connection, caller, now, rows.entries);
    return {
      customer: { ...customer, createdAt: now.toISOString().replace('T', ' ').replace('Z', '') },
      onboarding: { id: toGlobalId('onb', draft.id), version: draft.version + 1, state: 'SUBMITTED' },
      userErrors: [],
    };
  });
