import fc from 'fast-check';
import { type Attempt, anyOf, type Kind, pickLikely, someone } from '../command.ts';
import { change, isOwn, suspend } from '../life.ts';
import { offers } from '../offers.ts';
import {
  isReseller,
  type ModelCustomer,
  type ModelSubscription,
  type PartnerName,
  partnerNames,
  type World,
} from '../world.ts';

interface DrawnChange<T> {
  readonly subscription: number;
  readonly who: PartnerName | null;
  readonly to: T;
}

interface Target {
  readonly world: World;
  readonly customer: ModelCustomer;
  readonly one: ModelSubscription;
}

/** A change of one subscription, as far as it differs from the others. */
interface Change<T> {
  readonly name: string;
  readonly to: fc.Arbitrary<T>;
  readonly input: (to: T) => object;
  readonly refusals: (target: Target, to: T) => readonly string[];
  /** @returns how many subscriptions were changed; none where all is so already */
  readonly done: (target: Target, to: T) => number;
}

const kindOf = <T>({ name, to, input, refusals, done }: Change<T>): Kind<DrawnChange<T>> => ({
  name,
  drawn: fc.record({ subscription: anyOf, who: someone(partnerNames), to }),
  aim: (world, drawn) => {
    const found = findSubscription(world, drawn.subscription);
    if (!found) return null;
    const { customer, one } = found;
    const who = drawn.who ?? one.seller;
    return {
      who,
      refusals: refusalsFor(who, customer, one, () => refusals({ world, ...found }, drawn.to)),
      send: (product) =>
        product.send(who, [name, { subscriptionId: one.id, ...input(drawn.to) }, 'subscription { id }']),
      done: () => {
        world.audit[who] += done({ world, ...found }, drawn.to);
      },
    } satisfies Attempt;
  },
});

export const findSubscription = (
  { customers }: World,
  number: number,
): { readonly customer: ModelCustomer; readonly one: ModelSubscription } | undefined =>
  pickLikely(
    customers.flatMap((customer) => customer.subscriptions.map((one) => ({ customer, one }))),
    number,
    ({ customer, one }) =>
      one.status !== 'EXPIRED' && one.status !== 'DELETED' && isOwn(customer, one, one.seller),
  );

/** Resellers change nothing, and nobody what another one sold, or what it sold before the relationship ended. */
export const refusalsFor = (
  who: PartnerName,
  customer: ModelCustomer,
  one: ModelSubscription,
  own: () => readonly string[],
): readonly string[] => {
  if (isReseller(who)) return ['FORBIDDEN'];
  return isOwn(customer, one, who) ? own() : ['NOT_FOUND'];
};

const notActive = ['SUBSCRIPTION_NOT_ACTIVE'];

export const changeQuantity = kindOf<number>({
  name: 'changeSubscriptionQuantity',
  to: fc.constantFrom(24, 25, 26, 301),
  input: (quantity) => ({ quantity }),
  refusals: ({ one }, quantity) => {
    const { isTrial, minimum, maximum } = offers[one.offer];
    if (one.status !== 'ACTIVE') return notActive;
    if (isTrial) return ['CHANGE_NOT_ALLOWED'];
    return quantity < minimum || quantity > maximum ? ['QUANTITY_OUT_OF_RANGE'] : [];
  },
  done: ({ one }, quantity) => {
    if (one.quantity === quantity) return 0;
    change(one, { quantity });
    return 1;
  },
});

export const setAutoRenew = kindOf<boolean>({
  name: 'setAutoRenew',
  to: fc.boolean(),
  input: (autoRenewEnabled) => ({ autoRenewEnabled }),
  refusals: ({ one }, isWanted) => {
    if (one.status !== 'ACTIVE') return notActive;
    return isWanted && !offers[one.offer].renews ? ['CHANGE_NOT_ALLOWED'] : [];
  },
  done: ({ one }, renews) => {
    if (one.renews === renews) return 0;
    change(one, { renews });
    return 1;
  },
});

export const suspendSubscription = kindOf<null>({
  name: 'suspendSubscription',
  to: fc.constant(null),
  input: () => ({}),
  refusals: ({ one }) => (one.status === 'ACTIVE' || one.status === 'SUSPENDED' ? [] : notActive),
  done: ({ world, customer, one }) => (one.status === 'SUSPENDED' ? 0 : suspend(world, customer, one)),
});

export const reactivateSubscription = kindOf<null>({
  name: 'reactivateSubscription',
  to: fc.constant(null),
  input: () => ({}),
  refusals: ({ one }) => {
    if (one.status === 'ACTIVE') return [];
    if (one.status !== 'SUSPENDED') return notActive;
    return one.parent && one.parent.status !== 'ACTIVE' ? ['PARENT_NOT_ACTIVE'] : [];
  },
  done: ({ one }) => {
    if (one.status === 'ACTIVE') return 0;
    change(one, { status: 'ACTIVE', keptUntil: null });
    return 1;
  },
});
