import { answered } from '../../scripts/shared/ask.ts';
import { examineCustomers } from '../checker/examine-customers.ts';
import { type Entry, only } from '../client/log.ts';
import type { Incident } from '../nemesis/plan.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

/** The short form freezes for as long, because less would never reach the deadline. */
const sizes = {
  short: { stoppedMs: 3_000, frozenMs: 15_000, quietMs: 4_000 },
  long: { stoppedMs: 10_000, frozenMs: 15_000, quietMs: 8_000 },
} as const;
const deadlineMs = 10_000;
/** What the clock of a busy machine adds. */
const marginMs = 500;
const recoveryMs = 5_000;

const writtenLater = ['--innodb-flush-log-at-trx-commit=0', '--innodb-flush-log-at-timeout=60'];

export const r9: Trial = {
  id: 'R9',
  title: 'database stopped for 10 s, killed -9, frozen for 15 s',
  mustHold: '503 within the deadline (10 s), recovery within 5 s, as R1',
  engines: ['mariadb'],
  isInShortForm: true,
  guard:
    'the log on the disk: MariaDB acknowledges commits before they are written (innodb_flush_log_at_trx_commit=0)',
  run: (options) =>
    play(
      options,
      {
        stage: { isDatabaseOnDisk: true, databaseOptions: options.withoutGuard ? writtenLater : [] },
        nemesis: { plan: 'tormentDatabase', parameters: sizes[options.form] },
        clients: [{ workload: 'submitUntilCalm', parameters: { workers: 8 } }],
      },
      async (played) => {
        const { entries, report, versions } = played;
        const { figures, verdicts } = await examineCustomers(played);
        const all = only(entries, 'answered');
        const slowestMs = Math.max(...all.map(({ tookMs }) => tookMs));
        const refused = all.filter(({ outcome }) => outcome === 'SERVICE_UNAVAILABLE').length;
        const other = all.filter(({ outcome }) => outcome !== answered && outcome !== 'SERVICE_UNAVAILABLE');
        const recoveries = report.incidents.map((incident) => recoveryAfter(entries, incident));
        return {
          figures: {
            refusedWith503: refused,
            otherwiseUnanswered: other.length,
            slowestAnswerMs: slowestMs,
            ...Object.fromEntries(
              report.incidents.map(({ name }, index) => [`recoveryMs (${name})`, recoveries[index] ?? 0]),
            ),
            ...figures,
          },
          verdicts: {
            '503 within the deadline':
              refused > 0 && other.length === 0 && slowestMs <= deadlineMs + marginMs,
            'recovery within 5 s': recoveries.every((milliseconds) => milliseconds <= recoveryMs),
            ...verdicts,
          },
          versions,
        };
      },
    ),
};

/** From when the database was there again to the next good answer. */
const recoveryAfter = (entries: readonly Entry[], { until }: Incident): number => {
  const next = only(entries, 'answered').find(({ at, outcome }) => at >= until && outcome === answered);
  return next ? next.at - until : Number.POSITIVE_INFINITY;
};
