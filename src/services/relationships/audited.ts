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
