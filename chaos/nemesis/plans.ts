import { killAgainAndAgain } from './kill-again-and-again.ts';
import { killAtPoints } from './kill-at-points.ts';
import type { Plan } from './plan.ts';
import { roll } from './roll.ts';
import { terminate } from './terminate.ts';
import { tormentDatabase } from './torment-database.ts';
import { watchMemory } from './watch-memory.ts';

const leaveAlone: Plan<unknown> = async () => ({ incidents: [], counts: {} });

/** By the names that trials know them by. */
export const plans: Readonly<Record<string, Plan<never>>> = {
  leaveAlone,
  killAgainAndAgain,
  killAtPoints,
  roll,
  terminate,
  tormentDatabase,
  watchMemory,
};
