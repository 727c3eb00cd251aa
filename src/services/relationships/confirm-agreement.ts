import type { EntityManager } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { AgreementAcceptance } from '../../entities/agreement-acceptance.ts';
import { Customer } from '../../entities/customer.ts';
import { mergeContact } from '../../onboarding/account-info-change.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import { type DraftAgreement, emptyContact } from '../../onboarding/draft.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { checkConfirmation } from '../../onboarding/rules/agreement.ts';
import { checkNewConfirmation } from '../../onboarding/rules/relationship-agreement.ts';
import { firstOf } from '../../onboarding/rules/text.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller, utcDay } from '../caller.ts';
import { recall, remember } from '../idempotency.ts';
import { untilSettled } from '../onboarding/drafts.ts';
import type { AgreementConfirmation } from '../onboarding/steps.ts';
import type { RelationshipDeps } from './deps.ts';
import { holdRelationship } from './hold.ts';

export interface ConfirmedAgreement {
  readonly customer: Customer | null;
  /** The new evidence; null where nothing was saved. */
  readonly agreement: AgreementAcceptance | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** The partner vouches for what its customer has accepted. What was confirmed before stays beside it. */
export const confirmCustomerAgreement = async (
  { database, catalogue: source, clock }: Pick<RelationshipDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  customerId: string,
  confirmation: AgreementConfirmation,
): Promise<ConfirmedAgreement> => {
  const { viewer } = caller;
  authorize(viewer, 'CONFIRM_AGREEMENTS');
  const partnerId = viewer.partner.id;
  const catalogue = await source.current();
  const input = { customerId, ...confirmation };
  const call = { operation: 'confirmCustomerAgreement', key: caller.idempotencyKey, input };
  return untilSettled(database, async (manager) => {
    if (!(await holdRelationship(manager, partnerId, customerId)))
      return { customer: null, agreement: null, findings: [finding('NOT_FOUND', ['customerId'])] };
    const customer = await manager.findOneByOrFail(Customer, { id: customerId });
    const now = clock();
    const madeId = await recall(manager, caller, now, call);
    const made = madeId && (await manager.findOneBy(AgreementAcceptance, { id: madeId, partnerId }));
    if (made) return { customer, agreement: made, findings: [], isReplayed: true };

    const given = toAgreement(confirmation, customer);
    const stored = await findNewest(manager, partnerId, customerId);
    const facts = { partner: viewer.partner, catalogue, today: utcDay(now) };
    const findings = firstOf(
      () => checkConfirmation(given, facts),
      () => checkNewConfirmation(given, stored, catalogue),
    );
    if (findings.length > 0) return { customer, agreement: null, findings };

    const agreement = Object.assign(new AgreementAcceptance(), {
      id: uuidv7(),
      customerId,
      partnerId,
      ...given,
      confirmedAt: now,
      confirmedBy: viewer.subject,
    } satisfies AgreementAcceptance);
    await manager.insert(AgreementAcceptance, agreement);
    await remember(manager, caller, now, call, agreement.id);
    const changes = changesBetween(stored ? { agreement: toAudited(stored) } : {}, { agreement: given });
    await record(manager, caller, now, [{ operation: 'CONFIRM_AGREEMENT', customerId, changes }]);
    return { customer, agreement, findings };
  });
};

const toAgreement = (
  { templateId, acceptedOn, signer }: AgreementConfirmation,
  { primaryContact }: Customer,
): DraftAgreement => ({
  templateId,
  acceptedOn,
  signer: signer ? mergeContact(emptyContact, signer) : primaryContact,
});

/** Ids come in the order of time. */
const findNewest = (
  manager: EntityManager,
  partnerId: string,
  customerId: string,
): Promise<AgreementAcceptance | null> =>
  manager.findOne(AgreementAcceptance, { where: { customerId, partnerId }, order: { id: 'DESC' } });

const toAudited = ({ templateId, acceptedOn, signer }: AgreementAcceptance): DraftAgreement => ({
  templateId,
  acceptedOn,
  signer,
});
