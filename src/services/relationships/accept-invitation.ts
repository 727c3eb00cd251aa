import { type EntityManager, IsNull, Not } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { AgreementAcceptance } from '../../entities/agreement-acceptance.ts';
import type { Customer } from '../../entities/customer.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { RelationshipRequest } from '../../entities/relationship-request.ts';
import { mergeContact } from '../../onboarding/account-info-change.ts';
import { type Contact, type DraftAgreement, emptyContact } from '../../onboarding/draft.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { nextRequestState, requestStateAt } from '../../onboarding/relationship-states.ts';
import { checkConfirmation } from '../../onboarding/rules/agreement.ts';
import { checkInvitation } from '../../onboarding/rules/relationship-invitation.ts';
import { utcDay } from '../caller.ts';
import { nameKeyOf } from '../customers/name-keys.ts';
import { RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { holdTenant } from '../subscriptions/hold.ts';
import { hasCurrentAgreement } from './agreements.ts';
import type { RelationshipDeps } from './deps.ts';
import {
  type AdministratorCaller,
  holdInvitation,
  type Invitation,
  type InvitationResult,
  show,
} from './invitations.ts';
import { tellAccepted } from './tell-accepted.ts';

export interface Acceptance {
  readonly token: string;
  /** Null where no agreement is confirmed with it. */
  readonly templateId: string | null;
  /** Null: the primary contact as it is known here. */
  readonly signer: { readonly [K in keyof Contact]?: Contact[K] | undefined } | null;
}

/**
 * Links the customer to the partner, and to the reseller beside it. A relationship that had ended begins
 * anew; what others have sold, and what this partner sold before, stays as it is. The customer is held, so that
 * the name that it is listed by is not one that somebody is just changing.
 */
export const acceptInvitation = async (
  { database, catalogue: source, clock }: RelationshipDeps,
  caller: AdministratorCaller,
  acceptance: Acceptance,
): Promise<InvitationResult> => {
  const { administrator } = caller;
  const catalogue = await source.current();
  return untilSettled(database, async (manager) => {
    const now = clock();
    const customer = await holdTenant(manager, administrator.customer.id);
    const agreement = agreementOf(acceptance, customer, now);
    const facts = { partner: customer, catalogue, today: utcDay(now) };
    const mistakes = agreement ? checkConfirmation(agreement, facts) : [];
    const found = await holdInvitation(manager, acceptance.token);
    if (!found) return { invitation: null, findings: [finding('NOT_FOUND', ['token']), ...mistakes] };

    const { request, seller } = found;
    const before = await findRelationship(manager, seller.id, customer.id);
    const present = requestStateAt(request, now);
    const isLasting = before !== null && before.endedAt === null;
    if (present === 'ACCEPTED' && request.customerId === customer.id && isLasting)
      return {
        invitation: await show(manager, catalogue, found, customer, now),
        findings: [],
        isReplayed: true,
      };
    const state = nextRequestState(present, 'ACCEPT');
    if (state === null)
      return { invitation: null, findings: [finding('INVITATION_EXPIRED', ['token']), ...mistakes] };

    const faults = checkInvitation({ ...factsOf(found, catalogue), customer, isRelated: isLasting });
    const isAgreed =
      agreement !== null ||
      (await hasCurrentAgreement(manager, seller.id, customer.id, customer.cloud, facts));
    const missing: Finding[] =
      isAgreed || faults.length > 0 ? [] : [finding('AGREEMENT_REQUIRED', ['agreementTemplateId'])];
    const findings = [...faults, ...mistakes, ...missing];
    if (findings.length > 0)
      return { invitation: await show(manager, catalogue, found, customer, now), findings };

    await answer(manager, request, state, customer);
    const after = await startRelationship(manager, before, request, customer, now);
    if (agreement)
      await manager.insert(AgreementAcceptance, {
        id: uuidv7(),
        customerId: customer.id,
        partnerId: seller.id,
        ...agreement,
        confirmedAt: now,
        confirmedBy: administrator.subject,
      });
    await tellAccepted(manager, caller, now, { request, state, before, after, agreement });
    return { invitation: await show(manager, catalogue, found, customer, now), findings };
  });
};

/** Accepted here and now. */
const agreementOf = (
  { templateId, signer }: Acceptance,
  { primaryContact }: Customer,
  now: Date,
): DraftAgreement | null =>
  templateId === null
    ? null
    : {
        templateId,
        acceptedOn: utcDay(now),
        signer: signer ? mergeContact(emptyContact, signer) : primaryContact,
      };

const factsOf = ({ seller, reseller }: Invitation, catalogue: Catalogue) => ({
  seller,
  catalogue,
  reseller: reseller && { ...reseller.reseller, id: reseller.id, state: reseller.state },
});

const findRelationship = (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
): Promise<CustomerRelationship | null> => manager.findOneBy(CustomerRelationship, { partnerId, customerId });

/** Whoever answers first: the others find it answered. */
export const answer = async (
  manager: EntityManager,
  { id }: RelationshipRequest,
  state: RelationshipRequest['state'],
  customer: Customer,
): Promise<void> => {
  const changes = { state, customerId: customer.id };
  const { affected } = await manager.update(RelationshipRequest, { id, state: 'PENDING' }, changes);
  if (affected !== 1) throw new RaceLost();
};

/** The same row for the same two, so that all that hangs on it is theirs again. */
const startRelationship = async (
  manager: EntityManager,
  before: CustomerRelationship | null,
  { sellerId, resellerId, withDelegatedAdmin }: RelationshipRequest,
  customer: Customer,
  now: Date,
): Promise<CustomerRelationship> => {
  const fresh = {
    resellerId,
    hasDelegatedAdmin: withDelegatedAdmin,
    nameKey: nameKeyOf(customer.companyName),
    startedAt: now,
    endedAt: null,
  };
  if (!before) {
    const made = { id: uuidv7(), partnerId: sellerId, customerId: customer.id, ...fresh };
    await manager.insert(CustomerRelationship, made);
    return Object.assign(new CustomerRelationship(), made);
  }
  const ended = { id: before.id, endedAt: Not(IsNull()) };
  const { affected } = await manager.update(CustomerRelationship, ended, fresh);
  if (affected !== 1) throw new RaceLost();
  return Object.assign(new CustomerRelationship(), before, fresh);
};
