import { only } from '../client/log.ts';
import { firstQuantity } from '../client/workloads/save-one-draft.ts';
import { play } from '../play.ts';
import type { Trial } from '../trial.ts';

const sizes = { short: 40, long: 500 } as const;
const clients = 2;

export const r7: Trial = {
  id: 'R7',
  title: 'two clients save one draft 500 times each with versions',
  mustHold: 'lost updates 0',
  engines: ['embedded', 'mariadb'],
  isInShortForm: true,
  guard: 'the version: saves do not say which one they have read',
  run: (options) => {
    const times = sizes[options.form];
    const save = { workload: 'saveOneDraft', parameters: { times, sendsVersion: !options.withoutGuard } };
    return play(options, { clients: Array(clients).fill(save) }, async ({ entries, database, versions }) => {
      const observed = only(entries, 'observed');
      const saved = observed.filter(({ value }) => value === 'saved').length;
      const conflicts = observed.filter(({ value }) => value === 'VERSION_CONFLICT').length;
      const rows: Array<{ lines: string | Array<{ quantity: number }> }> = await database.read((manager) =>
        manager.query('SELECT `lines` FROM customer_onboardings'),
      );
      const lines = rows[0]?.lines ?? '[]';
      const [line] = (typeof lines === 'string' ? JSON.parse(lines) : lines) as Array<{ quantity: number }>;
      const lostUpdates = firstQuantity + saved - (line?.quantity ?? 0);
      return {
        figures: { saved, conflicts, lostUpdates },
        verdicts: {
          'lost updates 0': lostUpdates === 0 && rows.length === 1,
          'every save was acknowledged': saved === clients * times && observed.length === saved + conflicts,
        },
        versions,
      };
    });
  },
};
