import type { EntityManager, QueryRunner } from 'typeorm';
import type { RequestRecord } from '../telemetry/request-record.ts';

/** A statement that is over. The times are those of `performance.now()`. */
export interface EndedStatement {
  /** With placeholders where its values were. */
  readonly sql: string;
  readonly startedAt: number;
  readonly endedAt: number;
  readonly hasFailed: boolean;
}

/** Hears how the database is used. */
export interface DatabaseObserver {
  statement(ended: EndedStatement): void;
  /** Work has waited for a connection, or for its turn. */
  waited(milliseconds: number): void;
  /** Has what the work asks for told of under a name, as one piece. */
  within<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/** Has every statement of the runner counted for the request that asks it, and heard by the observer. */
export const watch = (
  runner: QueryRunner,
  observer: DatabaseObserver | null,
  record: RequestRecord | null,
): QueryRunner => {
  if (!observer && !record) return runner;
  runner.data = { record };
  const query = runner.query;
  runner.query = async (sql: string, ...rest: unknown[]) => {
    const startedAt = performance.now();
    let hasFailed = true;
    try {
      const result = await (query as (...all: unknown[]) => Promise<never>).call(runner, sql, ...rest);
      hasFailed = false;
      return result;
    } finally {
      const endedAt = performance.now();
      if (record) {
        record.sqlCount++;
        record.sqlMs += endedAt - startedAt;
      }
      observer?.statement({ sql, startedAt, endedAt, hasFailed });
    }
  };
  return runner;
};

/** The request on whose behalf the manager was asked for; null where it is none. */
export const requestOf = ({ queryRunner }: EntityManager): RequestRecord | null =>
  (queryRunner?.data as { readonly record?: RequestRecord | null } | undefined)?.record ?? null;
