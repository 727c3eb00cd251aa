import { examineCustomers } from '../checker/examine-customers.ts';
import { only } from '../client/log.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = {
  short: { customers: 60, kills: 3 },
  long: { customers: 2_000, kills: 20 },
} as const;
const everyMs = 3_000;

export const r1: Trial = {
  id: 'R1',
  title:
    '2,000 submits, clients retry, server killed -9 every 3 s, 20 times; 1 in 10 answers lost on the way',
  mustHold: 'acknowledged lost 0, doubled 0, unknown settled by one more retry',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the client’s memory: what was not answered is begun anew, as another draft',
  run: (options) => {
    const { customers, kills } = sizes[options.form];
    const submissions = {
      customers,
      workers: 8,
      spanMs: kills * everyMs,
      attempts: 3,
      beginsAnew: options.withoutGuard,
    };
    return play(
      options,
      {
        stage: { links: 'each' },
        nemesis: { plan: 'killAgainAndAgain', parameters: { times: kills, everyMs, lostAnswers: 0.1 } },
        clients: [{ workload: 'submitCustomers', parameters: submissions }],
      },
      async (played) => {
        const { figures, verdicts } = await examineCustomers(played);
        const { counts, incidents } = played.report;
        const lastKill = incidents.at(-1)?.from ?? 0;
        const acknowledgedBetweenKills = only(played.entries, 'acknowledged').filter(
          ({ at }) => at < lastKill,
        ).length;
        return {
          figures: { ...counts, acknowledgedBetweenKills, ...figures },
          verdicts,
          versions: played.versions,
        };
      },
    );
  },
};
