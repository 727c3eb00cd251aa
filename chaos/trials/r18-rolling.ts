import { answered } from '../../scripts/shared/ask.ts';
import { only } from '../client/log.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: 2, long: 10 } as const;
const perSecond = 50;

export const r18: Trial = {
  id: 'R18',
  title: 'rolling restart of two processes, ten times, under load',
  mustHold: 'with one retry no client sees an error',
  engines: ['mariadb'],
  isInShortForm: true,
  guard:
    'drain and readiness: processes end at once, and the next is replaced before the one before is ready',
  run: (options) => {
    const times = sizes[options.form];
    return play(
      options,
      {
        stage: { servers: 2, environment: { DRAIN_MS: options.withoutGuard ? '0' : '4000' } },
        nemesis: { plan: 'roll', parameters: { times, waitsForReady: !options.withoutGuard } },
        clients: [{ workload: 'steadyRequests', parameters: { perSecond, attempts: 2, comeAlways: true } }],
      },
      async ({ entries, report, versions }) => {
        const requests = only(entries, 'observed');
        const errors = requests.filter(({ value }) => value !== answered).length;
        return {
          figures: {
            ...report.counts,
            requests: requests.length,
            retries: only(entries, 'sent').length - requests.length,
            errors,
          },
          verdicts: { 'with one retry no client sees an error': errors === 0 && requests.length > 0 },
          versions,
        };
      },
    );
  },
};
