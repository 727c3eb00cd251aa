import { examineCustomers } from '../checker/examine-customers.ts';
import { play } from '../play.ts';
import type { Point } from '../stage/failpoint.ts';
import type { Trial } from '../trial.ts';

const points: readonly Point[] = ['before insert', 'before commit', 'after commit', 'during the answer'];
const sizes = { short: 2, long: 100 } as const;

export const r15: Trial = {
  id: 'R15',
  title:
    'process killed at each failpoint (before insert, before commit, after commit, during the answer), 100 times each',
  mustHold: 'as R1',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard:
    'the one transaction: it is committed once more before its last statement, which tells the draft of its customer',
  run: (options) => {
    const times = sizes[options.form];
    const commitBefore = options.withoutGuard
      ? '^UPDATE [`"]customer_onboardings[`"] SET [`"]customer_id'
      : null;
    return play(
      options,
      {
        stage: {
          servers: options.engine === 'embedded' ? 1 : 2,
          links: 'one',
          hasFailpoints: true,
          commitBefore,
        },
        nemesis: { plan: 'killAtPoints', parameters: { points, times, submissionToKill: 2 } },
        clients: [{ workload: 'submitUntilCalm', parameters: { workers: 2 } }],
      },
      async (played) => {
        const { figures, verdicts } = await examineCustomers(played);
        const { counts } = played.report;
        return {
          figures: { ...counts, ...figures },
          verdicts: {
            ...verdicts,
            'killed at every point': points.every((point) => counts[point] === times),
          },
          versions: played.versions,
        };
      },
    );
  },
};
