import { only } from '../client/log.ts';
import type { Load } from '../client/workloads/overload.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: { spanMs: 3_000 }, long: { spanMs: 10_000 } } as const;
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
    'goodput at 4x at least 80 % of the peak; refused ones 429 or 503 with Retry-After; memory bounded; back to normal',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the gate',
  run: (options) => {
    const { spanMs } = sizes[options.form];
    const loads = multiples.length + 2.5;
    return play(
      options,
      {
        stage: { environment: options.withoutGuard ? withoutGate : asItComes },
        nemesis: { plan: 'watchMemory', parameters: { spanMs: loads * spanMs + multiples.length * 500 } },
        clients: [{ workload: 'overload', parameters: { spanMs, multiples, patienceMs } }],
      },
      async ({ entries, report, versions }) => {
        const loadOf = new Map(
          only(entries, 'observed').map(({ subject, value }) => [subject, JSON.parse(value) as Load]),
        );
        const all = [...loadOf.values()];
        const goodput = (name: string) => loadOf.get(name)?.goodPerSecond ?? 0;
        const peak = Math.max(...all.map(({ goodPerSecond }) => goodPerSecond));
        const sum = (of: (load: Load) => number) => all.reduce((total, load) => total + of(load), 0);
        const shares = multiples.map((multiple) => [
          `goodputAt${multiple}x`,
          `${Math.round((100 * goodput(`${multiple}x`)) / peak)} %`,
        ]);
        const after = loadOf.get('after');
        const { residentMibAtMost = Number.NaN } = report.counts;
        return {
          figures: {
            ...Object.fromEntries(shares),
            refused: sum(({ refused }) => refused),
            refusedWithoutRetryAfter: sum(({ unhelpful }) => unhelpful),
            neitherAnsweredInTimeNorRefused: sum(({ failed }) => failed),
            refusedAfterwards: after?.refused ?? 'not measured',
            ...report.counts,
          },
          verdicts: {
            'goodput at 4x at least 80 % of the peak': goodput('4x') >= 0.8 * peak,
            'all refusals tell when to come back': sum(({ unhelpful }) => unhelpful) === 0,
            [`memory at most ${boundMib} MiB`]: residentMibAtMost <= boundMib,
            'back to normal at once': after !== undefined && after.refused + after.failed === 0,
          },
          versions,
        };
      },
    );
  },
};
