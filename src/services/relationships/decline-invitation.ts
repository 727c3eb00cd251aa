import { finding } from '../../onboarding/finding.ts';
import { nextRequestState, requestStateAt } from '../../onboarding/relationship-states.ts';
import { record } from '../audit/record.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import { answer } from './accept-invitation.ts';
import { requestChanges } from './audited.ts';
import type { RelationshipDeps } from './deps.ts';
import { type AdministratorCaller, holdInvitation, type InvitationResult, show } from './invitations.ts';

/** Says no, for good. Who it was is told to nobody: a customer that declines is not the partner's to know. */
export const declineInvitation = async (
  { database, catalogue: source, clock }: RelationshipDeps,
  { administrator: { customer }, requestId }: AdministratorCaller,
  token: string,
): Promise<InvitationResult> => {
  const catalogue = await source.current();
  return untilSettled(database, async (manager) => {
    const now = clock();
    const found = await holdInvitation(manager, token);
    if (!found) return { invitation: null, findings: [finding('NOT_FOUND', ['token'])] };
    const { request } = found;
    const shown = () => show(manager, catalogue, found, customer, now);
    if (request.state === 'DECLINED' && request.customerId === customer.id)
      return { invitation: await shown(), findings: [], isReplayed: true };
    const state = nextRequestState(requestStateAt(request, now), 'DECLINE');
    if (state === null) return { invitation: null, findings: [finding('INVITATION_EXPIRED', ['token'])] };
    await answer(manager, request, state, customer);
    const nobody = { requestId, viewer: { subject: somebody, partner: { id: request.partnerId } } };
    const changes = requestChanges(request, { ...request, state });
    await record(manager, nobody, now, [{ operation: 'ACCEPT_RELATIONSHIP', changes }]);
    return { invitation: await shown(), findings: [] };
  });
};

/** What the audit says instead of a name. */
const somebody = 'customer-administrator';
