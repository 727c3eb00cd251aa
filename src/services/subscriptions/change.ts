import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import type { Offer } from '../../entities/offer.ts';
import { Subscription } from '../../entities/subscription.ts';
import type { SubscriptionStatus } from '../../onboarding/enums.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { checkAction } from '../../onboarding/rules/subscription.ts';
import type { SubscriptionAction } from '../../onboarding/subscription-states.ts';
import { authorize, type Caller, utcDay } from '../caller.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { checkCurrentAgreement } from '../relationships/agreements.ts';
import { refused, type SubscriptionDeps, type SubscriptionResult } from './deps.ts';
import { type HeldCustomer, holdCustomer } from './hold.ts';
import { type Saved, saveSubscription, tellChanges } from './save.ts';

/** Which subscription is to be changed, and in which version the caller has seen it. */
export interface SubscriptionRef {
  readonly subscriptionId: string;
  /** Absent: whatever the version is. */
  readonly expectedVersion?: number | null | undefined;
}

/** The subscription under the hands of one transaction: nobody else changes what its customer has. */
export interface Held extends HeldCustomer {
  readonly manager: EntityManager;
  readonly catalogue: Catalogue;
  readonly row: Subscription;
  readonly today: string;
}

/** A change, as far as it differs from the others. */
export interface SubscriptionChange {
  readonly action: SubscriptionAction;
  /** The status in which it is done already: a lost answer is no reason for an error. */
  readonly done?: SubscriptionStatus;
  /** Why it must not be so; nothing is saved when there is a finding. */
  readonly judge?: (held: Held) => readonly Finding[] | Promise<readonly Finding[]>;
  /** What is another now; nothing is saved where it all is so already. */
  readonly changes: (held: Held) => Partial<Subscription> | Promise<Partial<Subscription>>;
  /** What goes along with it. */
  readonly extra?: (held: Held, changes: Partial<Subscription>) => Promise<readonly Saved[]>;
}

/** Hold the customer, read, judge, write if nobody has written meanwhile, tell: all in one transaction. */
export const changeSubscription = async (
  deps: SubscriptionDeps,
  caller: Caller,
  ref: SubscriptionRef,
  change: SubscriptionChange,
): Promise<SubscriptionResult> => {
  authorize(caller.viewer, 'MANAGE_SUBSCRIPTIONS');
  const catalogue = await deps.catalogue.current();
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const found = await holdOwn(manager, caller, ref.subscriptionId);
    if (!found) return refused(null, finding('NOT_FOUND', ['subscriptionId']));
    const { row } = found;
    const held: Held = { ...found, manager, catalogue, today: utcDay(now) };
    const isDone = row.status === change.done;
    const refusals = checkAction(row, isDone ? null : change.action, ref.expectedVersion);
    const findings = refusals.length > 0 || isDone ? refusals : await change.judge?.(held);
    if (findings && findings.length > 0) return refused(row, ...findings);

    const changes = isDone ? {} : await change.changes(held);
    if (isSo(row, changes)) return { subscription: row, findings: [] };
    const saved = await saveSubscription(manager, row, changes);
    const others = (await change.extra?.(held, changes)) ?? [];
    await tellChanges(manager, caller, now, [saved, ...others]);
    return { subscription: saved.after, findings: [] };
  });
};

/** The partner's own subscription, read once its customer is held. */
export const holdOwn = async (
  manager: EntityManager,
  { viewer }: Caller,
  id: string,
): Promise<(HeldCustomer & { readonly row: Subscription }) | null> => {
  const own = { id, partnerId: viewer.partner.id };
  const seen = await manager.findOneBy(Subscription, own);
  const held = seen && (await holdCustomer(manager, own.partnerId, seen.customerId));
  return held && { ...held, row: await manager.findOneByOrFail(Subscription, own) };
};

/** AGREEMENT_REQUIRED where the customer has not accepted through this partner what is to be accepted today. */
export const checkAgreementOf = (
  { manager, customer, relationship: { partnerId }, ...facts }: Omit<Held, 'row'>,
  field: string,
): Promise<Finding[]> =>
  checkCurrentAgreement(manager, partnerId, customer.id, customer.cloud, facts, [field]);

/** The offer of a subscription: offers stay in the catalogue when they are retired. */
export const offerOf = ({ catalogue, row }: Pick<Held, 'catalogue' | 'row'>): Offer => {
  const offer = catalogue.offer(row.offerId);
  if (!offer) throw new Error(`The catalogue has lost the offer ${row.offerId}`);
  return offer;
};

const isSo = (row: Subscription, changes: Partial<Subscription>): boolean =>
  Object.entries(changes).every(([key, value]) => row[key as keyof Subscription] === value);
