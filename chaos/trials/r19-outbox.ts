import { freePort } from '../../scripts/shared/engines.ts';
import { until } from '../../scripts/shared/patience.ts';
import type { Database } from '../../src/database/database.ts';
import { checkDeliveries, type StoredDelivery } from '../checker/deliveries.ts';
import { examineCustomers } from '../checker/examine-customers.ts';
import { type Entry, only } from '../client/log.ts';
import { play } from '../play.ts';
import type { Point } from '../stage/failpoint.ts';
import type { Trial } from '../trial.ts';

/** Of these each customer has two: it was added, and its order was placed. */
const perCustomer = 2;
const sizes = {
  short: { customers: 12, times: 1, submissionToKill: 3 },
  long: { customers: 250, times: 8, submissionToKill: 9 },
} as const;
const points: readonly Point[] = ['before event', 'after commit', 'soon after'];

export const r19: Trial = {
  id: 'R19',
  title: 'killed between commit and delivery, 500 events',
  mustHold: 'each delivered at least once, in order, one effect by event id',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the outbox within the transaction: it is committed before the events are written',
  run: async (options) => {
    const { customers, times, submissionToKill } = sizes[options.form];
    const port = await freePort();
    return play(
      options,
      {
        stage: {
          servers: options.engine === 'embedded' ? 1 : 2,
          environment: { WORKER: 'on', WEBHOOK_TIMEOUT_SECONDS: '1' },
          links: 'one',
          hasFailpoints: true,
          commitBefore: options.withoutGuard ? '^INSERT INTO [`"]outbox_events' : null,
        },
        nemesis: { plan: 'killAtPoints', parameters: { points, times, submissionToKill } },
        clients: [{ workload: 'receiveWebhooks', parameters: { workers: 2, customers, port } }],
        beforeCalm: (database, readEntries) => untilDelivered(database, readEntries, customers),
      },
      async (played) => {
        const { entries, database, report, versions } = played;
        const { figures, verdicts } = await examineCustomers(played);
        const fate = checkDeliveries(
          entries,
          await readDeliveries(database),
          await readIds(database),
          perCustomer,
        );
        return {
          figures: { ...report.counts, ...fate, ...figures },
          verdicts: {
            'each delivered at least once':
              fate.notWritten === 0 && fate.notDelivered === 0 && fate.events > 0,
            'in order': fate.outOfOrder === 0,
            'one effect by event id': fate.effects === fate.events && fate.differing === 0,
            ...verdicts,
          },
          versions,
        };
      },
    );
  },
};

/** A claim that a dead process has left runs out after half a minute. */
const deadlineMs = 180_000;

const untilDelivered = async (
  database: Database,
  readEntries: () => readonly Entry[],
  customers: number,
): Promise<void> => {
  await until('all is submitted and delivered', {
    deadlineMs,
    ask: async () => {
      const entries = readEntries();
      const ended = only(entries, 'acknowledged').length + only(entries, 'refused').length;
      const [row]: Array<{ pending: number | string }> = await database.read((manager) =>
        manager.query("SELECT COUNT(*) AS pending FROM webhook_deliveries WHERE state = 'PENDING'"),
      );
      return ended >= customers && Number(row?.pending) === 0;
    },
  });
};

const readDeliveries = async (database: Database): Promise<StoredDelivery[]> => {
  const rows: StoredDelivery[] = await database.read((manager) =>
    manager.query(
      'SELECT event_id AS eventId, customer_id AS customerId, sequence AS sequence FROM webhook_deliveries',
    ),
  );
  return rows.map((row) => ({ ...row, sequence: Number(row.sequence) }));
};

const readIds = async (database: Database): Promise<string[]> => {
  const rows: Array<{ id: string }> = await database.read((manager) =>
    manager.query('SELECT id FROM customers'),
  );
  return rows.map(({ id }) => id);
};
