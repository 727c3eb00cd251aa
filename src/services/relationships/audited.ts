import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { RelationshipRequest } from '../../entities/relationship-request.ts';
import { type Change, changesBetween } from '../../onboarding/changes.ts';
import { toGlobalId } from '../global-ids.ts';

type Audited = Pick<
  RelationshipRequest,
  'id' | 'state' | 'withDelegatedAdmin' | 'language' | 'resellerId' | 'expiresAt'
>;

/** What has changed of a request, under its id: never its token. */
export const requestChanges = (before: Audited | null, after: Audited): Change[] =>
  changesBetween(before ? auditedOf(before) : {}, auditedOf(after));

const auditedOf = ({ id, state, withDelegatedAdmin, language, resellerId, expiresAt }: Audited) => ({
  [toGlobalId('RelationshipRequest', id)]: {
    state,
    withDelegatedAdmin,
    language,
    indirectResellerId: resellerId && toGlobalId('IndirectReseller', resellerId),
    expiresAt: expiresAt.toISOString(),
  },
});

type AuditedRelationship = Pick<
  CustomerRelationship,
  'startedAt' | 'endedAt' | 'hasDelegatedAdmin' | 'resellerId'
>;

/** What has changed of a relationship: its earlier beginnings and ends stay readable here alone. */
export const relationshipChanges = (
  before: AuditedRelationship | null,
  after: AuditedRelationship,
): Change[] => changesBetween(before ? relationshipOf(before) : {}, relationshipOf(after));

const relationshipOf = ({ startedAt, endedAt, hasDelegatedAdmin, resellerId }: AuditedRelationship) => ({
  relationship: {
    startedAt: startedAt.toISOString(),
    endedAt: endedAt?.toISOString(),
    hasDelegatedAdmin,
    indirectResellerId: resellerId && toGlobalId('IndirectReseller', resellerId),
  },
});
