import { answered } from '../../scripts/shared/ask.ts';
import { type Entry, only } from '../client/log.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: 3, long: 20 } as const;
const perSecond = 200;
const longestMs = 10_000;

export const r8: Trial = {
  id: 'R8',
  title: 'SIGTERM under 200 requests/s (at most 64 at once), 20 times',
  mustHold: 'in-flight lost 0, exit 0 within 10 s',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the good end: SIGKILL instead of SIGTERM',
  run: (options) => {
    const times = sizes[options.form];
    const signal = options.withoutGuard ? 'SIGKILL' : 'SIGTERM';
    return play(
      options,
      {
        stage: { environment: { DRAIN_MS: '2000' } },
        nemesis: { plan: 'terminate', parameters: { times, signal, quietMs: 2_000 } },
        clients: [{ workload: 'steadyRequests', parameters: { perSecond, attempts: 1, comeAlways: false } }],
      },
      async ({ entries, report, versions }) => {
        const { otherExitCodes = times, slowestEndMs = longestMs } = report.counts;
        const sent = only(entries, 'sent');
        const lost = lostIn(entries);
        const inFlight = report.incidents.map(({ from }) => inFlightAt(entries, from));
        return {
          figures: {
            ...report.counts,
            requests: sent.length,
            inFlightAtSignal: inFlight.reduce((sum, count) => sum + count, 0),
            lost: lost.length,
            otherAnswers: others(entries),
          },
          verdicts: {
            'in-flight lost 0': lost.length === 0 && sent.length > 0,
            'exit 0': otherExitCodes === 0,
            'within 10 s': slowestEndMs <= longestMs,
          },
          versions,
        };
      },
    );
  },
};

/** Those without an answer. What was never connected was not in flight. */
const lostIn = (entries: readonly Entry[]): string[] =>
  only(entries, 'answered')
    .map(({ outcome }) => outcome)
    .filter((outcome) => outcome.startsWith('connection broken') && !outcome.endsWith('ECONNREFUSED'));

const inFlightAt = (entries: readonly Entry[], at: number): number =>
  only(entries, 'answered').filter((entry) => entry.at >= at && entry.at - entry.tookMs <= at).length;

const others = (entries: readonly Entry[]): number =>
  only(entries, 'answered').filter(({ outcome }) => outcome !== answered).length - lostIn(entries).length;
