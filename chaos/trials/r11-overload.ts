import { only } from '../client/log.ts';
import type { Load } from '../client/workloads/overload.ts';
import { median } from '../median.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: { rounds: 5, spanMs: 4_000 }, long: { rounds: 3, spanMs: 6_000 } } as const;
const multiples = [1, 2, 4, 8] as const;
const patienceMs = 2_000;
const boundMib = 400;

/** As anybody runs it, but that one caller may ask for all of it. */
const asItComes = { MAX_EVENT_LOOP_DELAY_MS: '250', MAX_REQUESTS_AT_ONCE: '32', MAX_WAIT_MS: '1000' };
const withoutGate = {
  MAX_EVENT_LOOP_DELAY_MS: '0',
  MAX_REQUESTS_AT_ONCE: '10000',
  MAX_WAIT_MS: '600000',
};

export const r11: Trial = {
  id: 'R11',
  title: 'open-loop load at 1, 2, 4, 8 times capacity; whoever waits longer than 2 s has gone',
  mustHold:
    'goodput at 4x at least 80 % of the peak (medians of the rounds); refused ones 429 or 503 with Retry-After; memory bounded; back to normal',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the gate',
  run: (options) => {
    const { rounds, spanMs } = sizes[options.form];
    const spans = 1 + rounds * (multiples.length + 2);
    const pausesMs = rounds * multiples.length * 500;
    return play(
      options,
      {
        stage: { environment: options.withoutGuard ? withoutGate : asItComes },
        nemesis: { plan: 'watchMemory', parameters: { spanMs: spans * spanMs + pausesMs } },
        isPinned: true,
        clients: [{ workload: 'overload', parameters: { rounds, spanMs, multiples, patienceMs } }],
      },
      async ({ entries, report, versions }) => {
        const loads = only(entries, 'observed').map(({ subject, value }) => ({
          ...(JSON.parse(value) as Load),
          name: subject,
        }));
        const goodput = (name: string) =>
          median(
            loads.filter((load) => load.name === name).map(({ goodPerCoreSecond }) => goodPerCoreSecond),
          );
        const peak = Math.max(...loads.map(({ name }) => goodput(name)));
        const sum = (of: (load: Load) => number) => loads.reduce((total, load) => total + of(load), 0);
        const shares = multiples.map((multiple) => [
          `goodputAt${multiple}x`,
          `${Math.round((100 * goodput(`${multiple}x`)) / peak)} %`,
        ]);
        const after = loads.filter(({ name }) => name === 'after');
        const refusedAfterwards = after.reduce((total, { refused, failed }) => total + refused + failed, 0);
        const { residentMibAtMost = Number.NaN } = report.counts;
        return {
          figures: {
            ...Object.fromEntries(shares),
            refused: sum(({ refused }) => refused),
            refusedWithoutRetryAfter: sum(({ unhelpful }) => unhelpful),
            neitherAnsweredInTimeNorRefused: sum(({ failed }) => failed),
            refusedAfterwards,
            ...report.counts,
          },
          verdicts: {
            'goodput at 4x at least 80 % of the peak': goodput('4x') >= 0.8 * peak,
            'all refusals tell when to come back': sum(({ unhelpful }) => unhelpful) === 0,
            [`memory at most ${boundMib} MiB`]: residentMibAtMost <= boundMib,
            'back to normal at once': after.length === rounds && refusedAfterwards === 0,
          },
          versions,
        };
      },
    );
  },
};
