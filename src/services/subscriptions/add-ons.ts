import { type EntityManager, In } from 'typeorm';
import { Subscription } from '../../entities/subscription.ts';
import { nextStatus, type SubscriptionAction } from '../../onboarding/subscription-states.ts';
import { type Saved, saveSubscription } from './save.ts';

/** What stands on a subscription, at every level, bases first. */
export const addOnsBelow = async (manager: EntityManager, baseId: string): Promise<Subscription[]> => {
  const found: Subscription[] = [];
  for (let bases = [baseId]; bases.length > 0; ) {
    const addOns = await manager.find(Subscription, { where: { parentId: In(bases) }, order: { id: 'ASC' } });
    found.push(...addOns);
    bases = addOns.map(({ id }) => id);
  }
  return found;
};

/** Add-ons follow their base, wherever the action means something to them. */
export const takeAlong = async (
  manager: EntityManager,
  base: Subscription,
  action: SubscriptionAction,
  dataRetainedUntil: string | null,
): Promise<Saved[]> => {
  const saved: Saved[] = [];
  for (const addOn of await addOnsBelow(manager, base.id)) {
    const status = nextStatus(addOn.status, action, 'BASE');
    if (status) saved.push(await saveSubscription(manager, addOn, { status, dataRetainedUntil }));
  }
  return saved;
};
