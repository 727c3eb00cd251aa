import fc from 'fast-check';
import { anyOf, type Kind, pick, pickLikely, someone } from '../command.ts';
import { faultsOf, type PlacedOrder, place } from '../sell.ts';
import { isReseller, lasting, type PartnerName, partnerNames } from '../world.ts';
import { type DrawnLine, lineInputs, moreLines, toLines } from './lines.ts';

interface DrawnOrder {
  readonly customer: number;
  readonly relationship: number;
  readonly who: PartnerName | null;
  readonly lines: readonly DrawnLine[];
}

/** More for a customer that is there already. */
export const order: Kind<DrawnOrder> = {
  name: 'order',
  drawn: fc.record({
    customer: anyOf,
    relationship: anyOf,
    who: someone(partnerNames),
    lines: moreLines,
  }),
  aim: (world, drawn) => {
    const customer = pick(world.customers, drawn.customer);
    if (!customer) return null;
    const who =
      drawn.who ??
      pickLikely(customer.relationships, drawn.relationship, ({ isLasting }) => isLasting)?.seller ??
      'direct';
    const lines = toLines(world, { customer, seller: who }, drawn.lines);
    const refusals = lasting(customer, who) ? faultsOf(lines, customer.subscriptions) : ['NOT_FOUND'];
    return {
      who,
      refusals: isReseller(who) ? ['FORBIDDEN'] : refusals,
      send: (product) =>
        product.send(who, [
          'orderSubscriptions',
          { customerId: customer.id, lines: lineInputs(product, lines) },
          'orders { id subscriptions { id } }',
        ]),
      done: ({ orders }) => {
        place(world, customer, who, lines, orders as PlacedOrder[]);
      },
    };
  },
};
