import { killAgainAndAgain } from './kill-again-and-again.ts';
import type { Plan } from './plan.ts';
import { watchMemory } from './watch-memory.ts';

const leaveAlone: Plan<unknown> = async () => ({ incidents: [], counts: {} });

/** By the names that trials know them by. */
export const plans: Readonly<Record<string, Plan<never>>> = { leaveAlone, killAgainAndAgain, watchMemory };
