import { type EntityTarget, IsNull, MoreThan, Not, type ObjectLiteral } from 'typeorm';
import type { Database } from '../database/database.ts';
import { AdminAccount } from '../entities/admin-account.ts';
import { PartnershipInvitation } from '../entities/partnership-invitation.ts';
import { RelationshipRequest } from '../entities/relationship-request.ts';
import { WebhookEndpoint } from '../entities/webhook-endpoint.ts';
import type { SecretBox } from './secret-box.ts';

/** Where something sealed is kept, and which id it is bound to. */
interface SealedColumn {
  readonly entity: EntityTarget<ObjectLiteral>;
  readonly table: string;
  readonly column: string;
  readonly boundTo: string;
}

/** All of them; a test compares it with the entities. */
export const sealedColumns: readonly SealedColumn[] = [
  { entity: AdminAccount, table: 'admin_accounts', column: 'sealedPassword', boundTo: 'customerId' },
  { entity: RelationshipRequest, table: 'relationship_requests', column: 'sealedToken', boundTo: 'id' },
  { entity: PartnershipInvitation, table: 'partnership_invitations', column: 'sealedToken', boundTo: 'id' },
  { entity: WebhookEndpoint, table: 'webhook_endpoints', column: 'sealedSecret', boundTo: 'id' },
  { entity: WebhookEndpoint, table: 'webhook_endpoints', column: 'sealedPreviousSecret', boundTo: 'id' },
];

/** What was found sealed. */
export interface ResealReport {
  /** Sealed with the previous key, and with the key from now on. */
  readonly resealed: number;
  /** Sealed with the key already. */
  readonly current: number;
  /** Opened by neither key: left as it was. */
  readonly unreadable: ReadonlyArray<{
    readonly table: string;
    readonly column: string;
    readonly id: string;
  }>;
}

export interface ResealOptions {
  /** Tells what would be done, and does nothing. */
  readonly isDryRun: boolean;
  /** Hears how many of all have been looked at. */
  readonly onProgress: (done: number, all: number) => void;
}

const batch = 200;

/**
 * Seals with the key what the previous key has sealed, while servers that know both go on working. A server may
 * write back at the same time what it has read before, so it is gone through until nothing more is found.
 */
export const resealSecrets = async (
  database: Database,
  secrets: SecretBox,
  options: ResealOptions,
): Promise<ResealReport> => {
  let resealed = 0;
  for (;;) {
    const pass = await passThrough(database, secrets, options);
    resealed += pass.resealed;
    if (options.isDryRun) return pass;
    if (pass.resealed === 0) return { ...pass, resealed, current: pass.current - resealed };
  }
};

const passThrough = async (
  database: Database,
  secrets: SecretBox,
  { isDryRun, onProgress }: ResealOptions,
): Promise<ResealReport> => {
  const all = await countSealed(database);
  let resealed = 0;
  let current = 0;
  const unreadable: Array<ResealReport['unreadable'][number]> = [];
  for (const place of sealedColumns) {
    for await (const row of rowsOf(database, place)) {
      const verdict = judge(secrets, row[place.column], row[place.boundTo]);
      if (verdict === 'current') current++;
      else if (verdict === 'unreadable')
        unreadable.push({ table: place.table, column: place.column, id: row.id });
      else {
        resealed += isDryRun ? 1 : await reseal(database, secrets, place, row);
      }
      onProgress(resealed + current + unreadable.length, all);
    }
  }
  return { resealed, current, unreadable };
};

const countSealed = async (database: Database): Promise<number> => {
  const counts = await Promise.all(
    sealedColumns.map(({ entity, column }) =>
      database.read((manager) => manager.countBy(entity, { [column]: Not(IsNull()) })),
    ),
  );
  return counts.reduce((sum, count) => sum + count, 0);
};

async function* rowsOf(database: Database, { entity, column }: SealedColumn): AsyncGenerator<ObjectLiteral> {
  let after = '';
  for (;;) {
    const rows = await database.read((manager) =>
      manager.find(entity, {
        where: { id: MoreThan(after), [column]: Not(IsNull()) },
        order: { id: 'ASC' },
        take: batch,
      }),
    );
    yield* rows;
    if (rows.length < batch) return;
    after = rows.at(-1)?.id;
  }
}

const judge = (secrets: SecretBox, sealed: string, recordId: string) => {
  if (secrets.isCurrent(sealed, recordId)) return 'current';
  try {
    secrets.open(sealed, recordId);
    return 'previous';
  } catch {
    return 'unreadable';
  }
};

/** Unless somebody has written something else meanwhile; how many were written, 1 or 0. */
const reseal = async (
  database: Database,
  secrets: SecretBox,
  place: SealedColumn,
  row: ObjectLiteral,
): Promise<number> => {
  const { entity, column, boundTo } = place;
  const sealed = row[column] as string;
  const fresh = secrets.seal(secrets.open(sealed, row[boundTo]), row[boundTo]);
  const { affected } = await database.transaction((manager) =>
    manager.update(entity, { id: row.id, [column]: sealed }, { [column]: fresh }),
  );
  return affected ?? 0;
};
