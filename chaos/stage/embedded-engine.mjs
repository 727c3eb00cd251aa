// Loaded into a server process before the server itself: kills it at a point of a submission, and commits in
// the middle of a transaction, as its environment says. It knows the engine alone, nothing of the server.
import { readFileSync, rmSync } from 'node:fs';
import process from 'node:process';
import Libsql from 'libsql';

const { CHAOS_POINT_FILE: file = '', CHAOS_COMMIT_BEFORE: commitBefore = '' } = process.env;

const armed = () => {
  try {
    return readFileSync(file, 'utf8');
  } catch {
    return null;
  }
};

const dieAt = (point) => {
  if (armed() !== point) return;
  rmSync(file, { force: true });
  process.kill(process.pid, 'SIGKILL');
};

let isInserting = false;

// In the order in which they apply to one statement.
const rules = [
  {
    pattern: commitBefore ? new RegExp(commitBefore) : /^\b$/,
    before: (database) => {
      database.exec('COMMIT');
      database.exec('BEGIN IMMEDIATE');
    },
  },
  {
    pattern: /^INSERT INTO "customers"/,
    before: () => {
      dieAt('before insert');
      isInserting = true;
    },
  },
  { pattern: /^INSERT INTO "outbox_events"/, before: () => dieAt('before event') },
  {
    pattern: /^COMMIT/,
    before: () => isInserting && dieAt('before commit'),
    after: () => {
      if (isInserting) dieAt('after commit');
      isInserting = false;
    },
  },
];

const { prepare } = Libsql.prototype;

Libsql.prototype.prepare = function (sql) {
  const statement = prepare.call(this, sql);
  const matching = rules.filter(({ pattern }) => pattern.test(sql));
  if (matching.length === 0) return statement;
  for (const method of ['run', 'get', 'all']) {
    const original = statement[method];
    statement[method] = (...values) => {
      for (const { before } of matching) before(this);
      const result = original.apply(statement, values);
      for (const { after } of matching) after?.();
      return result;
    };
  }
  return statement;
};
