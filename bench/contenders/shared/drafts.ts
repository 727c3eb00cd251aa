import type { Pool, PoolConnection, ResultSetHeader } from 'mysql2/promise';
import { changesBetween } from '../../../src/onboarding/changes.ts';
import type {
  Contact,
  Draft,
  DraftAgreement,
  DraftCompany,
  DraftLine,
} from '../../../src/onboarding/draft.ts';
import type { Quote } from '../../../src/onboarding/quote.ts';
import { recordAudit } from './audit.ts';
import { json, select } from './database.ts';
import { toGlobalId, toUuid } from './global-ids.ts';
import type { Caller } from './setup.ts';
import { inTransaction } from './transaction.ts';

/** An onboarding as the writes need it. */
export interface StoredDraft extends Draft {
  readonly id: string;
  readonly version: number;
  readonly quote: Quote | null;
}

interface DraftRow {
  readonly id: string;
  readonly version: number;
  readonly company: unknown;
  readonly primaryContact: unknown;
  readonly agreement: unknown;
  readonly isResellerChosen: number;
  readonly resellerId: string | null;
  readonly lines: unknown;
  readonly quote: unknown;
}

const draftSql = `SELECT id, version, company, primary_contact AS primaryContact, agreement,
    is_reseller_chosen AS isResellerChosen, reseller_id AS resellerId, \`lines\`, quote
  FROM customer_onboardings WHERE id = ? AND partner_id = ?`;

export const findDraft = async (
  connection: PoolConnection,
  { partnerId }: Caller,
  onboardingId: string,
): Promise<StoredDraft> => {
  const [row] = await select<DraftRow>(connection, draftSql, [toUuid(onboardingId), partnerId]);
  if (!row) throw new Error('There is no such onboarding');
  return {
    id: row.id,
    version: row.version,
    company: json<DraftCompany>(row.company),
    primaryContact: json<Contact>(row.primaryContact),
    agreement: json<DraftAgreement | null>(row.agreement),
    isResellerChosen: row.isResellerChosen === 1,
    resellerId: row.resellerId,
    lines: json<DraftLine[]>(row.lines),
    quote: json<Quote | null>(row.quote),
  };
};

/** Somebody else was first. */
export const expectOne = ([{ affectedRows }]: [ResultSetHeader, unknown]): void => {
  if (affectedRows !== 1) throw new Error('The onboarding was changed meanwhile');
};

export interface AccountInfo {
  readonly onboardingId: string;
  readonly company: Partial<DraftCompany>;
  readonly primaryContact: Partial<Contact>;
}

export const draftMs = 30 * 86_400_000;

const updateSql = `UPDATE customer_onboardings
  SET state = 'DRAFT', company = ?, primary_contact = ?, quote = NULL, version = version + 1,
      updated_at = ?, updated_by = ?, expires_at = ?
  WHERE id = ? AND version = ?`;

/** The step without its rules: what is given is taken. */
export const updateAccountInfo = (pool: Pool, caller: Caller, input: AccountInfo) =>
  inTransaction(pool, async (connection) => {
    const before = await findDraft(connection, caller, input.onboardingId);
    const company = { ...before.company, ...input.company };
    const primaryContact = { ...before.primaryContact, ...input.primaryContact };
    const now = new Date();
    expectOne(
      await connection.execute<ResultSetHeader>(updateSql, [
        JSON.stringify(company),
        JSON.stringify(primaryContact),
        now,
        caller.subject,
        new Date(now.getTime() + draftMs),
        before.id,
        before.version,
      ]),
    );
    const changes = changesBetween(
      { company: before.company, primaryContact: before.primaryContact },
      { company, primaryContact },
    );
    await recordAudit(connection, caller, now, [
      { operation: 'UPDATE_ACCOUNT_INFO', onboardingId: before.id, customerId: null, changes },
    ]);
    const onboarding = {
      id: toGlobalId('onb', before.id),
      version: before.version + 1,
      state: 'DRAFT',
      company: { name: company.name },
      primaryContact: {
        firstName: primaryContact.firstName,
        lastName: primaryContact.lastName,
        email: primaryContact.email,
      },
    };
    return { onboarding, userErrors: [] };
  });
