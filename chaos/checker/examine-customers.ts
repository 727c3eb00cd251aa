import { answered } from '../../scripts/shared/ask.ts';
import { customersSql } from '../../scripts/shared/stored-customers.ts';
import { isAuditWhole, type StoredCustomer } from '../../scripts/shared/verdict.ts';
import type { Database } from '../../src/database/database.ts';
import { createAsk } from '../client/ask.ts';
import { Log, only } from '../client/log.ts';
import { CustomersDocument, type CustomersPage } from '../documents.ts';
import type { Played } from '../play.ts';
import type { Outcome } from '../trial.ts';
import { checkCustomers } from './customers.ts';

/** R1's rule, which many trials end with: database, API and audit against what clients were told. */
export const examineCustomers = async (played: Played): Promise<Omit<Outcome, 'versions'>> => {
  const fate = checkCustomers(played.entries, await readStored(played.database));
  const shown = await readShown(played);
  const notShown = only(played.entries, 'acknowledged').filter(({ tenantId }) => shown.get(tenantId) !== 1);
  const sentInVain = only(played.entries, 'answered').filter(
    ({ operation, outcome }) => operation === 'SubmitCustomer' && outcome !== answered,
  );
  const audit = await played.audit();
  return {
    figures: { submitsSentInVain: sentInVain.length, ...fate, notShownByApi: notShown.length, audit },
    verdicts: {
      'every customer was acknowledged': fate.acknowledged === fate.submitted && fate.submitted > 0,
      'acknowledged lost 0': fate.lost === 0 && notShown.length === 0,
      'doubled 0': fate.doubled === 0 && fate.unforeseen === 0,
      'unknown settled by one more retry': fate.unsettled === 0 && fate.refused === 0,
      'the audit is whole': isAuditWhole(audit),
    },
  };
};

const readStored = async (database: Database): Promise<StoredCustomer[]> => {
  const sql = customersSql('c.company_name', "c.company_name LIKE 'Chaos Coffee %'");
  const rows: Array<Record<string, unknown>> = await database.read((manager) => manager.query(sql));
  return rows.map(({ tenantId, name, ...counts }) => ({
    tenantId,
    name,
    ...Object.fromEntries(Object.entries(counts).map(([key, count]) => [key, Number(count)])),
  })) as unknown as StoredCustomer[];
};

/** How often the API shows each tenant to its partner. */
const readShown = async ({ urls, people }: Played): Promise<Map<string, number>> => {
  const log = new Log('/dev/null');
  const shown = new Map<string, number>();
  for (const person of people) {
    const ask = createAsk(person, { urls, log });
    for (let after: string | null = null, hasMore = true; hasMore; ) {
      const { customers }: CustomersPage = await ask(CustomersDocument, { after });
      for (const { tenantId } of customers.nodes) shown.set(tenantId, (shown.get(tenantId) ?? 0) + 1);
      ({ endCursor: after, hasNextPage: hasMore } = customers.pageInfo);
    }
  }
  return shown;
};
