import { RelationshipRequest } from '../../entities/relationship-request.ts';
import { finding } from '../../onboarding/finding.ts';
import { nextRequestState, requestStateAt } from '../../onboarding/relationship-states.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { requestChanges } from './audited.ts';
import type { RelationshipDeps } from './deps.ts';
import { findOwnRequest, type RequestResult } from './request-relationship.ts';

const field = ['relationshipRequestId'];

/** From now on nobody can accept it. Repeating it changes nothing. */
export const cancelRequest = async (
  { database, clock }: Pick<RelationshipDeps, 'database' | 'clock'>,
  caller: Caller,
  id: string,
): Promise<RequestResult> => {
  const { viewer } = caller;
  authorize(viewer, 'REQUEST_RELATIONSHIPS');
  return untilSettled(database, async (manager) => {
    const row = await findOwnRequest(manager, viewer.partner.id, id);
    if (!row) return { relationshipRequest: null, findings: [finding('NOT_FOUND', field)] };
    if (row.state === 'CANCELLED') return { relationshipRequest: row, findings: [] };
    const now = clock();
    const present = requestStateAt(row, now);
    const state = nextRequestState(present, 'CANCEL');
    if (state === null)
      return {
        relationshipRequest: row,
        findings: [finding('INVALID_STATE', field, { detail: `REQUEST_${present}` })],
      };
    const { affected } = await manager.update(RelationshipRequest, { id, state: row.state }, { state });
    if (affected !== 1) throw new RaceLost();
    const cancelled = Object.assign(new RelationshipRequest(), row, { state });
    const changes = requestChanges(row, cancelled);
    await record(manager, caller, now, [{ operation: 'REQUEST_RELATIONSHIP', changes }]);
    return { relationshipRequest: cancelled, findings: [] };
  });
};
