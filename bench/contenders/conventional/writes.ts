import { type EntityManager, In } from 'typeorm';
import { AdminAccount } from '../../../src/entities/admin-account.ts';
import { AgreementAcceptance } from '../../../src/entities/agreement-acceptance.ts';
import { AuditChain } from '../../../src/entities/audit-chain.ts';
import { AuditRecord } from '../../../src/entities/audit-record.ts';
import { Customer } from '../../../src/entities/customer.ts';
import { CustomerOnboarding } from '../../../src/entities/customer-onboarding.ts';
import { CustomerRelationship } from '../../../src/entities/customer-relationship.ts';
import { CustomerSearchWord } from '../../../src/entities/customer-search-word.ts';
import { Market } from '../../../src/entities/market.ts';
import { Offer } from '../../../src/entities/offer.ts';
import { Order } from '../../../src/entities/order.ts';
import { Partner } from '../../../src/entities/partner.ts';
import { Partnership } from '../../../src/entities/partnership.ts';
import { Subscription } from '../../../src/entities/subscription.ts';
import { changesBetween } from '../../../src/onboarding/changes.ts';
import { type AuditEntry, auditRows } from '../shared/audit.ts';
import { draftMs } from '../shared/drafts.ts';
import { toUuid } from '../shared/global-ids.ts';
import { planSubmission } from '../shared/plan-submission.ts';
import type { Caller } from '../shared/setup.ts';
import type { SubmitCustomerInput, UpdateAccountInfoInput } from './onboarding-types.ts';

const findDraft = (manager: EntityManager, { partnerId }: Caller, id: string) =>
  manager.getRepository(CustomerOnboarding).findOneByOrFail({ id: toUuid(id), partnerId });

const recordAudit = async (
  manager: EntityManager,
  caller: Caller,
  at: Date,
  entries: readonly AuditEntry[],
): Promise<void> => {
  const { partnerId } = caller;
  const chains = manager.getRepository(AuditChain);
  await chains.increment({ partnerId }, 'sequence', entries.length);
  const end = await chains.findOneByOrFail({ partnerId });
  const rows = auditRows(caller, at, entries, end);
  await manager.getRepository(AuditRecord).save(rows);
  await chains.update({ partnerId }, { hash: rows.at(-1)?.hash ?? '' });
};

/** The step as TypeORM's guide does it: load, change, save. */
export const saveAccountInfo = async (
  manager: EntityManager,
  caller: Caller,
  { onboardingId, company, primaryContact }: UpdateAccountInfoInput,
): Promise<CustomerOnboarding> => {
  const draft = await findDraft(manager, caller, onboardingId);
  const before = { company: draft.company, primaryContact: draft.primaryContact };
  const now = new Date();
  Object.assign(draft, {
    company: { ...draft.company, ...company },
    primaryContact: { ...draft.primaryContact, ...primaryContact },
    state: 'DRAFT',
    quote: null,
    version: draft.version + 1,
    updatedAt: now,
    updatedBy: caller.subject,
    expiresAt: new Date(now.getTime() + draftMs),
  });
  await manager.getRepository(CustomerOnboarding).save(draft);
  const after = { company: draft.company, primaryContact: draft.primaryContact };
  await recordAudit(manager, caller, now, [
    {
      operation: 'UPDATE_ACCOUNT_INFO',
      onboardingId: draft.id,
      customerId: null,
      changes: changesBetween(before, after),
    },
  ]);
  return draft;
};

const findMpnId = async (manager: EntityManager, resellerId: string | null): Promise<string | null> => {
  if (resellerId === null) return null;
  const partnership = await manager.getRepository(Partnership).findOneByOrFail({ id: resellerId });
  return (await manager.getRepository(Partner).findOneByOrFail({ id: partnership.resellerPartnerId })).mpnId;
};

/** The submission, its rows made one repository after the other. */
export const saveSubmission = async (
  manager: EntityManager,
  caller: Caller,
  { onboardingId, expectedVersion }: SubmitCustomerInput,
) => {
  const draft = await findDraft(manager, caller, onboardingId);
  if (draft.state !== 'REVIEWED' || draft.version !== expectedVersion)
    throw new Error('The onboarding was changed meanwhile');
  const country = draft.company.address.country ?? '';
  const { cultures, ...market } = await manager.getRepository(Market).findOneByOrFail({ country });
  const offerIds = draft.lines.map(({ offerId }) => offerId);
  const offers = await manager.getRepository(Offer).findBy({ id: In(offerIds) });
  const mpnId = await findMpnId(manager, draft.resellerId);
  const now = new Date();
  const rows = planSubmission(
    caller,
    draft,
    { ...market, culture: cultures[0] ?? '' },
    new Map(offers.map((offer) => [offer.id, offer])),
    mpnId,
    now,
  );
  const customer = await manager.getRepository(Customer).save(rows.customer);
  await manager.getRepository(CustomerSearchWord).save(rows.words);
  await manager.getRepository(CustomerRelationship).save(rows.relationship);
  await manager.getRepository(AgreementAcceptance).save(rows.acceptance);
  await manager.getRepository(AdminAccount).save(rows.account);
  await manager.getRepository(Order).save(rows.orders);
  await manager.getRepository(Subscription).save(rows.subscriptions);
  Object.assign(draft, {
    state: 'SUBMITTED',
    customerId: customer.id,
    version: draft.version + 1,
    updatedAt: now,
    updatedBy: caller.subject,
  });
  await manager.getRepository(CustomerOnboarding).save(draft);
  await recordAudit(manager, caller, now, rows.entries);
  return { customer, onboarding: draft };
};
