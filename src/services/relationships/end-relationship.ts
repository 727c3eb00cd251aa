import { type EntityManager, In, Not } from 'typeorm';
import { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { Subscription } from '../../entities/subscription.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { checkEnding, restingStatuses } from '../../onboarding/rules/relationship-ending.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { publish } from '../webhooks/publish.ts';
import { relationshipChanges } from './audited.ts';
import type { RelationshipDeps } from './deps.ts';
import { holdRelationship } from './hold.ts';

export interface CustomerRef {
  readonly customerId: string;
  /** Absent: whatever the version is. */
  readonly expectedVersion?: number | null | undefined;
}

/** Where a use case left the customer and the partner's relationship with it; null where there is none. */
export interface RelatedCustomer {
  readonly customer: Customer | null;
  readonly relationship: CustomerRelationship | null;
  readonly findings: readonly Finding[];
}

/**
 * The partner sells to the customer no more. The customer itself, and its version, are as they were: other
 * partners see nothing of it.
 */
export const endRelationship = async (
  { database, clock }: Pick<RelationshipDeps, 'database' | 'clock'>,
  caller: Caller,
  { customerId, expectedVersion }: CustomerRef,
): Promise<RelatedCustomer> => {
  const { viewer } = caller;
  authorize(viewer, 'REQUEST_RELATIONSHIPS', 'MANAGE_SUBSCRIPTIONS');
  const partnerId = viewer.partner.id;
  return untilSettled(database, async (manager) => {
    const before = await holdRelationship(manager, partnerId, customerId);
    if (!before)
      return { customer: null, relationship: null, findings: [finding('NOT_FOUND', ['customerId'])] };
    const customer = await manager.findOneByOrFail(Customer, { id: customerId });
    const findings =
      expectedVersion == null || expectedVersion === customer.version
        ? checkEnding(await countLive(manager, partnerId, customerId))
        : [finding('VERSION_CONFLICT', ['expectedVersion'], { currentVersion: customer.version })];
    if (findings.length > 0) return { customer, relationship: before, findings };

    const now = clock();
    await manager.update(CustomerRelationship, { id: before.id }, { endedAt: now });
    const relationship = Object.assign(new CustomerRelationship(), before, { endedAt: now });
    await publish(manager, caller, now, [{ type: 'RELATIONSHIP_ENDED', customerId }]);
    const changes = relationshipChanges(before, relationship);
    await record(manager, caller, now, [{ operation: 'END_RELATIONSHIP', customerId, changes }]);
    return { customer, relationship, findings };
  });
};

const countLive = (manager: EntityManager, partnerId: string, customerId: string): Promise<number> =>
  manager.countBy(Subscription, { customerId, partnerId, status: Not(In(restingStatuses)) });
