import Libsql from 'libsql';

type Bindable = string | number | bigint | null | Uint8Array;

/**
 * The native engine ends the process when it is given a value of a type it does not know, so every bound
 * value passes here first.
 */
export const toBindable = (value: unknown): Bindable => {
  if (value === undefined || value === null) return null;
  switch (typeof value) {
    case 'boolean':
      return value ? 1 : 0;
    case 'bigint':
      return value;
    case 'string':
      if (!value.includes('\0')) return value;
      throw new TypeError('A text with a NUL in it cannot be bound: the engine would cut it off there');
    case 'number':
      if (Number.isFinite(value)) return value;
      break;
    case 'object':
      if (value instanceof Uint8Array) return Buffer.from(value);
      break;
  }
  throw new TypeError(`A value of type ${describe(value)} cannot be bound to an SQL statement`);
};

const describe = (value: unknown): string => {
  if (typeof value === 'number') return 'NaN or infinity';
  return typeof value === 'object' ? (value?.constructor?.name ?? 'object') : typeof value;
};

type Row = Record<string, unknown>;

const toBuffers = (row: Row): Row => {
  for (const [key, value] of Object.entries(row)) {
    if (value instanceof ArrayBuffer) row[key] = Buffer.from(value);
  }
  return row;
};

class EmbeddedStatement {
  readonly #statement: Libsql.Statement;
  constructor(statement: Libsql.Statement) {
    this.#statement = statement;
  }
  get reader(): boolean {
    return this.#statement.reader;
  }
  run(...values: unknown[]) {
    return this.#statement.run(values.map(toBindable));
  }
  get(...values: unknown[]): Row | undefined {
    const row = this.#statement.get(values.map(toBindable)) as Row | undefined;
    return row && toBuffers(row);
  }
  all(...values: unknown[]): Row[] {
    return (this.#statement.all(values.map(toBindable)) as Row[]).map(toBuffers);
  }
}

/**
 * A statement that finds the database locked by another process is left open by the engine, which then
 * commits nothing any more. So a transaction takes the lock when it begins, in the one way that leaves
 * nothing open, and a change outside of any gets a transaction of its own.
 */
const takeLock = (database: Libsql.Database): void => {
  database.exec('BEGIN IMMEDIATE');
};

class BeginStatement extends EmbeddedStatement {
  readonly #database: Libsql.Database;
  constructor(database: Libsql.Database) {
    super(database.prepare('BEGIN IMMEDIATE'));
    this.#database = database;
  }
  override run() {
    takeLock(this.#database);
    return { changes: 0, lastInsertRowid: 0 };
  }
}

class ChangeStatement extends EmbeddedStatement {
  readonly #database: Libsql.Database;
  constructor(database: Libsql.Database, sql: string) {
    super(database.prepare(sql));
    this.#database = database;
  }
  override run(...values: unknown[]) {
    if (this.#database.inTransaction) return super.run(...values);
    takeLock(this.#database);
    try {
      const done = super.run(...values);
      this.#database.exec('COMMIT');
      return done;
    } catch (error) {
      if (this.#database.inTransaction) this.#database.exec('ROLLBACK');
      throw error;
    }
  }
}

const isChange = (sql: string): boolean =>
  /^\s*(insert|update|delete|replace|create|drop|alter)\b/i.test(sql);

/** How long a lock is waited for: nothing else runs meanwhile. Transactions are tried again. */
const lockTimeoutMs = 50;

/** The part of better-sqlite3's interface that TypeORM's driver of that name calls, on libsql. */
export class EmbeddedConnection {
  readonly #database: Libsql.Database;
  constructor(path: string) {
    this.#database = new Libsql(path, { timeout: lockTimeoutMs });
  }
  prepare(sql: string): EmbeddedStatement {
    if (sql === 'BEGIN TRANSACTION') return new BeginStatement(this.#database);
    if (isChange(sql)) return new ChangeStatement(this.#database, sql);
    return new EmbeddedStatement(this.#database.prepare(sql));
  }
  exec(sql: string): void {
    this.#database.exec(sql);
  }
  pragma(source: string): unknown {
    return this.#database.pragma(source);
  }
  close(): void {
    this.#database.close();
  }
}
