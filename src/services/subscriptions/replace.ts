import { Subscription } from '../../entities/subscription.ts';
import type { DraftLine } from '../../onboarding/draft.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { limits } from '../../onboarding/limits.ts';
import type { Buyer } from '../../onboarding/rules/selection.ts';
import { checkAction } from '../../onboarding/rules/subscription.ts';
import {
  type Choice,
  checkConversion,
  findUpgradeFaults,
  lineOf,
  type Replaced,
} from '../../onboarding/rules/subscription-replacement.ts';
import { checkText, cleanText } from '../../onboarding/rules/text.ts';
import { authorize, type Caller, utcDay } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { buy, orderEvents, orderRecords } from '../orders/buy.ts';
import { addOnsBelow, takeAlong } from './add-ons.ts';
import { checkAgreementOf, type Held, holdOwn, offerOf, type SubscriptionRef } from './change.ts';
import type { SubscriptionDeps } from './deps.ts';
import { loadHoldings } from './holdings.ts';
import { retentionFrom } from './retention.ts';
import { type Saved, saveSubscription, tellChanges } from './save.ts';

export interface ReplacementChoice extends SubscriptionRef, Choice {
  /** The same key gives the same subscription. */
  readonly idempotencyKey?: string | null | undefined;
}

export interface ReplacementResult {
  /** The new one; null where nothing was done. */
  readonly subscription: Subscription | null;
  /** The old one as it stands; null where there is none that the caller may change. */
  readonly replaced: Subscription | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** The customer goes on with what it has tried: a paid term begins today. */
export const convertTrial = (
  deps: SubscriptionDeps,
  caller: Caller,
  choice: ReplacementChoice,
): Promise<ReplacementResult> =>
  replace(deps, caller, 'convertTrial', choice, (held, replaced, line, buyer) => [
    ...checkAction(held.row, 'REPLACE', choice.expectedVersion),
    ...checkConversion(replaced, line, buyer, { partner: caller.viewer.partner, catalogue: held.catalogue }),
  ]);

/** All licences move to a higher offer: its term begins today. */
export const upgradeSubscription = (
  deps: SubscriptionDeps,
  caller: Caller,
  choice: ReplacementChoice,
): Promise<ReplacementResult> =>
  replace(
    deps,
    caller,
    'upgradeSubscription',
    choice,
    ({ row, relationship, catalogue }, replaced, line, buyer) => {
      const facts = { partner: caller.viewer.partner, catalogue };
      const faults = findUpgradeFaults(replaced, line, relationship.hasDelegatedAdmin, buyer, facts);
      return [...checkAction(row, null, choice.expectedVersion), ...faults.map((fault) => fault.finding)];
    },
  );

type Judge = (held: Held, replaced: Replaced, line: DraftLine, buyer: Buyer) => readonly Finding[];

const replace = async (
  deps: SubscriptionDeps,
  caller: Caller,
  operation: string,
  choice: ReplacementChoice,
  judge: Judge,
): Promise<ReplacementResult> => {
  authorize(caller.viewer, 'MANAGE_SUBSCRIPTIONS');
  const catalogue = await deps.catalogue.current();
  const { idempotencyKey, expectedVersion: _, ...input } = choice;
  const key = cleanText(idempotencyKey ?? null) ?? caller.idempotencyKey;
  const call = { operation, key, input };
  const wrongKey = checkText(key, ['idempotencyKey'], limits.idempotencyKey);
  return untilSettled(deps.database, async (manager) => {
    const now = deps.clock();
    const own = await holdOwn(manager, caller, choice.subscriptionId);
    if (!own) return refused(null, [finding('NOT_FOUND', ['subscriptionId'])]);
    const madeId = wrongKey.length > 0 ? null : await recall(manager, caller, now, call);
    const made = madeId && (await manager.findOneBy(Subscription, { id: madeId }));
    if (made) return { subscription: made, replaced: own.row, findings: [], isReplayed: true };

    const held: Held = { ...own, manager, catalogue, today: utcDay(now) };
    const { row, customer } = held;
    const addOns = await addOnsBelow(manager, row.id);
    const replaced = toReplaced(held, addOns);
    const isNamed = row.friendlyName !== replaced.offer.name;
    const target = catalogue.offer(choice.targetOfferId);
    const line = lineOf(row, choice, target, isNamed ? row.friendlyName : null);
    const { qualification, country } = customer;
    const buyer = { qualification, country, holdings: await loadHoldings(manager, customer.id) };
    const findings = [
      ...wrongKey,
      ...(await checkAgreementOf(held, 'subscriptionId')),
      ...judge(held, replaced, line, buyer),
    ];
    if (findings.length > 0) return refused(row, findings);

    const { orders, subscriptions } = await buy(manager, catalogue, held, [line], new Map(), now);
    const [subscription] = subscriptions as [Subscription];
    const saved = await putInPlace(held, addOns, subscription);
    await remember(manager, caller, now, call, subscription.id);
    await tellChanges(manager, caller, now, saved, {
      events: orderEvents(orders),
      records: orderRecords(orders),
    });
    const [old] = saved as [Saved];
    return { subscription, replaced: old.after, findings: [] };
  });
};

/** The old one is over, its add-ons go over to the new one where they can, and end with the old one where not. */
const putInPlace = async (
  { manager, catalogue, row, relationship, today }: Held,
  addOns: readonly Subscription[],
  successor: Subscription,
): Promise<Saved[]> => {
  const target = catalogue.offer(successor.offerId)?.microsoftOfferId ?? '';
  const saved = [
    await saveSubscription(manager, row, {
      status: 'EXPIRED',
      commitmentEndDate: today,
      successorId: successor.id,
    }),
  ];
  for (const addOn of addOns.filter(({ parentId }) => parentId === row.id)) {
    const canMove = catalogue.offer(addOn.offerId)?.prerequisites.includes(target);
    if (canMove) saved.push(await saveSubscription(manager, addOn, { parentId: successor.id }));
  }
  return [
    ...saved,
    ...(await takeAlong(manager, row, 'EXPIRE', await retentionFrom(manager, relationship, today))),
  ];
};

const toReplaced = (held: Held, addOns: readonly Subscription[]): Replaced => {
  const { status, isTrial, quantity, billingCycle } = held.row;
  const active = addOns.filter((addOn) => addOn.status === 'ACTIVE' && addOn.parentId === held.row.id);
  return {
    status,
    isTrial,
    quantity,
    billingCycle,
    offer: offerOf(held),
    activeAddOns: active.map((addOn) => offerOf({ ...held, row: addOn })),
  };
};

const refused = (replaced: Subscription | null, findings: readonly Finding[]): ReplacementResult => ({
  subscription: null,
  replaced,
  findings,
});
