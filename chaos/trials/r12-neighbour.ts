import { only } from '../client/log.ts';
import type { Neighbourly } from '../client/workloads/neighbour.ts';
import { median } from '../median.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: { rounds: 9, spanMs: 2_000 }, long: { rounds: 10, spanMs: 4_000 } } as const;
/** 1,000 points in 10 seconds, as it comes: ten times that are 1,000 points a second, at 22 points a page. */
const budget = { RATE_LIMIT_POINTS: '1000', RATE_LIMIT_SECONDS: '10' };
const floodPerSecond = 46;
const calmPerSecond = 50;
const pointsAPage = 22;

export const r12: Trial = {
  id: 'R12',
  title: 'one partner floods at ten times its budget, by turns with silence',
  mustHold: 'another partner: none refused, p99 at most doubled (median of the rounds)',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the throttle',
  run: (options) =>
    play(
      options,
      {
        stage: { environment: options.withoutGuard ? {} : budget },
        isPinned: true,
        clients: [
          { workload: 'neighbour', parameters: { ...sizes[options.form], calmPerSecond, floodPerSecond } },
        ],
      },
      async ({ entries, versions }) => {
        const observed = Object.fromEntries(
          only(entries, 'observed').map(({ subject, value }) => [subject, JSON.parse(value) as Neighbourly]),
        );
        const { rounds, spanMs } = sizes[options.form];
        const windows = Math.ceil((2 * rounds * spanMs) / 10_000) + 1;
        const { alone, beside, flood } = observed as Record<'alone' | 'beside' | 'flood', Neighbourly>;
        const ratio = median(beside.p99s.map((p99, round) => p99 / (alone.p99s[round] ?? Number.NaN)));
        return {
          figures: {
            floodSent: flood.sent,
            floodServed: flood.good,
            otherSent: beside.sent,
            otherRefused: beside.sent - beside.good,
            otherP99Ratio: Number(ratio.toFixed(2)),
          },
          verdicts: {
            'the flood is held to its budget': flood.good * pointsAPage <= windows * 1_000,
            'none of the other partner is refused': beside.good === beside.sent && alone.good === alone.sent,
            'its p99 at most doubled': ratio <= 2,
          },
          versions,
        };
      },
    ),
};
