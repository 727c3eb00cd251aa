import type { Database } from '../../database/database.ts';
import { authorize, type Caller, type Clock, utcDay } from '../caller.ts';
import { type Row, toCsv, toHead } from './csv.ts';
import { customerColumns, customerRows, type ExportQuery } from './customer-rows.ts';
import { subscriptionColumns, subscriptionRows } from './subscription-rows.ts';

/** A file on its way, read piece by piece. */
export interface OpenedExport {
  readonly fileName: string;
  /** Reads on; null when all is told. Between two calls nothing is held but a position. */
  readonly next: () => Promise<string | null>;
}

const kinds = {
  customers: { columns: customerColumns, rows: customerRows },
  subscriptions: { columns: subscriptionColumns, rows: subscriptionRows },
} as const;

export type ExportKind = keyof typeof kinds;

/** The list as a file of comma-separated values: what the list shows, and to whom. */
export const openExport = (
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  caller: Caller,
  kind: ExportKind,
  query: ExportQuery,
): OpenedExport => {
  authorize(caller.viewer, 'READ_CUSTOMERS');
  const { columns, rows } = kinds[kind];
  const batches = rows(database, caller, query);
  return { fileName: `${kind}-${utcDay(clock())}.csv`, next: piecesOf(columns, batches) };
};

/** The head stands before the first batch, which may be empty. */
const piecesOf = (columns: readonly string[], batches: AsyncIterator<readonly Row[]>) => {
  let head = toHead(columns);
  return async (): Promise<string | null> => {
    const { done, value } = await batches.next();
    const before = head;
    head = '';
    return done ? before || null : before + toCsv(value);
  };
};
