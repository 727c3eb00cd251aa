import { rmSync, writeFileSync } from 'node:fs';
import { type FaultyLink, type Judge, sqlIn } from '../../scripts/shared/faulty-link.ts';
import type { ServerProcess } from '../../scripts/shared/server-process.ts';

/** Where a submission's process can be killed. `stage/embedded-engine.mjs` knows the first four too. */
export const points = [
  'before insert',
  'before event',
  'before commit',
  'after commit',
  'during the answer',
  /** Some moments after it was sent. */
  'soon after',
] as const;
export type Point = (typeof points)[number];

/** What kills one server process, once, at the point that is armed. */
export interface Failpoint {
  arm(point: Point): void;
  disarm(): void;
}

const insertsCustomer = /^INSERT INTO [`"]customers[`"]/;
const insertsEvent = /^INSERT INTO [`"]outbox_events[`"]/;

/** Told by a file, which the process reads itself: its engine is inside it. */
export const embeddedFailpoint = (file: string): Failpoint => ({
  arm: (point) => writeFileSync(file, point),
  disarm: () => rmSync(file, { force: true }),
});

/** On the way to the database. */
export const linkedFailpoint = (
  link: FaultyLink,
  server: ServerProcess,
  commitBefore: RegExp | null,
): Failpoint => {
  let armed: Point | null = null;
  const inserting = new WeakSet<object>();
  const isHit = (point: Point): boolean => {
    if (armed !== point) return false;
    armed = null;
    return true;
  };
  const judge: Judge = (data, connection) => {
    const sql = sqlIn(data);
    if (sql === null) return 'none';
    if (insertsCustomer.test(sql)) {
      if (isHit('before insert')) return 'lose the request';
      inserting.add(connection);
    }
    const dies = insertsEvent.test(sql) && isHit('before event') ? 'lose the request' : 'none';
    if (commitBefore?.test(sql)) return { statements: ['COMMIT', 'START TRANSACTION'], afterwards: dies };
    if (dies !== 'none') return dies;
    if (sql === 'COMMIT' && inserting.delete(connection)) {
      if (isHit('before commit')) return 'lose the request';
      if (isHit('after commit')) return 'lose the answer';
    }
    return 'none';
  };
  link.judge = judge;
  link.onFault = () => server.signal('SIGKILL');
  return {
    arm: (point) => {
      armed = point;
    },
    disarm: () => {
      armed = null;
    },
  };
};
