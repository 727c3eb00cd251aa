import type { EntityManager } from 'typeorm';
import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { RelationshipRequest } from '../../entities/relationship-request.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import type { DraftAgreement } from '../../onboarding/draft.ts';
import type { RelationshipRequestState } from '../../onboarding/enums.ts';
import { type AuditEntry, type Doer, record } from '../audit/record.ts';
import { toGlobalId } from '../global-ids.ts';
import { publish } from '../webhooks/publish.ts';
import { relationshipChanges, requestChanges } from './audited.ts';
import type { AdministratorCaller } from './invitations.ts';

interface Accepted {
  /** As it was before. */
  readonly request: RelationshipRequest;
  readonly state: RelationshipRequestState;
  readonly before: CustomerRelationship | null;
  readonly after: CustomerRelationship;
  readonly agreement: DraftAgreement | null;
}

/**
 * Tells who sells and who has asked, each in its own audit and by its own webhooks. They come in one order,
 * whoever is told, so that two acceptances never wait for each other.
 */
export const tellAccepted = async (
  manager: EntityManager,
  caller: AdministratorCaller,
  now: Date,
  accepted: Accepted,
): Promise<void> => {
  const { partnerId, sellerId } = accepted.request;
  const told = [...new Set([partnerId, sellerId])].sort();
  for (const id of told)
    await publish(manager, asDoer(caller, id), now, [
      {
        type: 'RELATIONSHIP_ACCEPTED',
        customerId: accepted.after.customerId,
        data: id === partnerId ? { relationshipRequestId: requestIdOf(accepted) } : {},
      },
    ]);
  for (const id of told) await record(manager, asDoer(caller, id), now, entriesFor(id, accepted));
};

const requestIdOf = ({ request }: Accepted): string => toGlobalId('RelationshipRequest', request.id);

/** The customer's administrator acts; the record is the partner's. */
export const asDoer = ({ administrator, requestId }: AdministratorCaller, partnerId: string): Doer => ({
  requestId,
  viewer: { subject: administrator.subject, partner: { id: partnerId } },
});

const entriesFor = (
  partnerId: string,
  { request, state, before, after, agreement }: Accepted,
): AuditEntry[] => {
  const { customerId } = after;
  const isSellers = partnerId === request.sellerId;
  const accept: AuditEntry = {
    operation: 'ACCEPT_RELATIONSHIP',
    customerId,
    changes: [
      ...(partnerId === request.partnerId ? requestChanges(request, { ...request, state }) : []),
      ...relationshipChanges(before, after),
    ],
  };
  if (!agreement || !isSellers) return [accept];
  return [accept, { operation: 'CONFIRM_AGREEMENT', customerId, changes: changesBetween({}, { agreement }) }];
};
