import { hashTables } from '../checker/tables.ts';
import { only } from '../client/log.ts';
import { loseKeys } from '../guards.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: 50, long: 500 } as const;
const keys = 10;

export const r3: Trial = {
  id: 'R3',
  title: 'the same key with another input, 500 times',
  mustHold: 'all refused, nothing changed',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the kept keys',
  run: (options) => {
    const times = sizes[options.form];
    let before: Record<string, string> = {};
    return play(
      options,
      {
        clients: [{ workload: 'otherInput', parameters: { keys, times, workers: 10 } }],
        ...(options.withoutGuard ? { tamper: loseKeys } : {}),
        beforeStorm: async (database) => {
          before = await hashTables(database);
        },
      },
      async ({ entries, database, versions }) => {
        const others = only(entries, 'observed').filter(({ subject }) => subject === 'other');
        const refused = others.filter(({ value }) => value === 'IDEMPOTENCY_KEY_REUSED').length;
        const after = await hashTables(database);
        const changed = Object.keys(after).filter((table) => after[table] !== before[table]);
        return {
          figures: { calls: others.length, refused, changedTables: changed.join(' ') || 'none' },
          verdicts: { 'all refused': refused === times, 'nothing changed': changed.length === 0 },
          versions,
        };
      },
    );
  },
};
