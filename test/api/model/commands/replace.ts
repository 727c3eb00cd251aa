import fc from 'fast-check';
import { anyOf, type Kind, someone } from '../command.ts';
import { change, expire, keptUntil } from '../life.ts';
import { cycleOf, type OfferName, offers } from '../offers.ts';
import { faultsOf, type Line, place } from '../sell.ts';
import {
  isLive,
  lasting,
  type ModelCustomer,
  type ModelSubscription,
  type PartnerName,
  partnerNames,
} from '../world.ts';
import { findSubscription, refusalsFor } from './change-subscription.ts';

interface DrawnReplacement {
  readonly subscription: number;
  readonly who: PartnerName | null;
  readonly target: OfferName;
}

/** Another subscription takes the place of one: what `name` asks for beside what any order is judged by. */
const kindOf = (
  name: 'convertTrial' | 'upgradeSubscription',
  faults: (customer: ModelCustomer, one: ModelSubscription, target: OfferName) => readonly string[],
): Kind<DrawnReplacement> => ({
  name,
  drawn: fc.record({
    subscription: anyOf,
    who: someone(partnerNames),
    target: fc.constantFrom('e3' as const, 'e1' as const, 'premium' as const),
  }),
  aim: (world, drawn) => {
    const found = findSubscription(world, drawn.subscription);
    if (!found) return null;
    const { customer, one } = found;
    const { target } = drawn;
    const who = drawn.who ?? one.seller;
    const line: Line = {
      offer: target,
      quantity: one.quantity,
      cycle: offers[target].cycles.includes(one.order.cycle) ? one.order.cycle : cycleOf(target),
      addOn: null,
      onto: null,
    };
    return {
      who,
      refusals: refusalsFor(who, customer, one, () => [
        ...faults(customer, one, target),
        ...faultsOf([line], customer.subscriptions),
      ]),
      send: (product) =>
        product.send(who, [
          name,
          { subscriptionId: one.id, targetOfferId: product.shelf.offerIds[target] },
          'subscription { id order { id } }',
        ]),
      done: ({ subscription }) => {
        const { id, order } = subscription as { id: string; order: { id: string } };
        const [successor] = place(world, customer, who, [line], [{ id: order.id, subscriptions: [{ id }] }]);
        const movable = customer.subscriptions.filter(
          ({ parent, offer }) => parent === one && offers[offer].standsOn.includes(target),
        );
        for (const addOn of movable) change(addOn, { parent: successor ?? null });
        const until = keptUntil(world, customer, who);
        const own = { endsOn: world.today, successor: successor ?? null };
        world.audit[who] += movable.length + expire(customer, one, own, until);
      },
    };
  },
});

const activeAddOns = ({ subscriptions }: ModelCustomer, one: ModelSubscription): ModelSubscription[] =>
  subscriptions.filter(({ parent, status }) => parent === one && status === 'ACTIVE');

const notActive = ({ status }: ModelSubscription): string[] =>
  status === 'ACTIVE' ? [] : ['SUBSCRIPTION_NOT_ACTIVE'];

export const convertTrial = kindOf('convertTrial', (customer, one, target) => {
  const { isTrial, convertsTo } = offers[one.offer];
  const isStranded = activeAddOns(customer, one).some(
    ({ offer }) => !offers[offer].standsOn.includes(target),
  );
  return [
    ...notActive(one),
    ...(isTrial ? [] : ['CHANGE_NOT_ALLOWED']),
    ...(convertsTo.includes(target) ? [] : ['OFFER_NOT_ELIGIBLE']),
    ...(isStranded ? ['CHANGE_NOT_ALLOWED'] : []),
  ];
});

export const upgradeSubscription = kindOf('upgradeSubscription', (customer, one, target) => [
  ...notActive(one),
  ...(lasting(customer, one.seller)?.hasDelegatedAdmin ? [] : ['CHANGE_NOT_ALLOWED']),
  ...(activeAddOns(customer, one).length > 0 ? ['CHANGE_NOT_ALLOWED'] : []),
  ...(offers[one.offer].upgradesTo.includes(target) ? [] : ['OFFER_NOT_ELIGIBLE']),
  ...(customer.subscriptions.some((other) => other.offer === target && isLive(other))
    ? ['OFFER_NOT_ELIGIBLE']
    : []),
]);
