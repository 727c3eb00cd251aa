import { only } from '../client/log.ts';
import { forgetKeys } from '../guards.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: 20, long: 200 } as const;
const parallel = 50;

export const r2: Trial = {
  id: 'R2',
  title: '50 parallel calls for each of 200 idempotency keys',
  mustHold: 'one row per key; others the same answer or CONFLICT',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the kept keys: the unique index (MariaDB), the rows themselves (embedded)',
  run: (options) => {
    const keys = sizes[options.form];
    return play(
      options,
      {
        stage: { servers: options.engine === 'embedded' ? 1 : 2 },
        clients: [{ workload: 'sameKey', parameters: { keys, parallel } }],
        ...(options.withoutGuard ? { tamper: forgetKeys } : {}),
      },
      async ({ entries, database, versions }) => {
        const observed = only(entries, 'observed');
        const rows: unknown[] = await database.read((manager) =>
          manager.query('SELECT id FROM customer_onboardings'),
        );
        const answers = new Map<string, string[]>();
        for (const { subject, value } of observed)
          answers.set(subject, [...(answers.get(subject) ?? []), value]);
        const figures = {
          keys,
          calls: observed.length,
          rows: rows.length,
          conflicts: observed.filter(({ value }) => value === 'CONFLICT').length,
          keysWithOtherAnswers: [...answers.values()].filter((all) => !isOneAnswer(all)).length,
        };
        const verdicts = {
          'one row per key': figures.rows === keys && observed.length === keys * parallel,
          'others the same answer or CONFLICT': figures.keysWithOtherAnswers === 0,
        };
        return { figures, verdicts, versions };
      },
    );
  },
};

const isOneAnswer = (answers: readonly string[]): boolean => {
  const ids = new Set(answers.filter((value) => value !== 'CONFLICT'));
  return ids.size === 1 && [...ids].every((id) => /^[A-Za-z0-9_=-]{20,}$/.test(id));
};
