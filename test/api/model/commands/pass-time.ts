import fc from 'fast-check';
import type { Kind } from '../command.ts';
import { plus } from '../days.ts';
import { settleAll } from '../life.ts';
import { type PartnerName, sellerNames } from '../world.ts';

interface Drawn {
  readonly days: number;
  readonly lookedAt: PartnerName;
}

/** Requests run out after 30 days, trials after a month, what is suspended after 90 to 120 days, terms after a year. */
export const passTime: Kind<Drawn> = {
  name: 'pass time',
  drawn: fc.record({
    days: fc.constantFrom(1, 20, 31, 95, 130, 366),
    lookedAt: fc.constantFrom(...sellerNames),
  }),
  aim: (world, { days, lookedAt }) => {
    const day = plus(world.today, { days });
    return {
      who: lookedAt,
      refusals: [],
      send: async (product) => {
        product.setDay(day);
        await product.settle();
        return { codes: [], payload: {} };
      },
      done: () => {
        world.today = day;
        settleAll(world);
      },
    };
  },
};
