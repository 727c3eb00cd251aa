import type { Contact, DraftAgreement } from '../draft.ts';
import type { CatalogueFacts } from '../facts.ts';
import { type Finding, finding } from '../finding.ts';

type Confirmed = Pick<DraftAgreement, 'templateId' | 'signer'>;

/** A confirmation must say more than the one before it: another person, or a newer agreement. */
export const checkNewConfirmation = (
  fresh: Confirmed,
  stored: Confirmed | null,
  catalogue: Pick<CatalogueFacts, 'agreementTemplate'>,
): Finding[] => {
  const since = ({ templateId }: Confirmed) => catalogue.agreementTemplate(templateId)?.effectiveFrom ?? '';
  return stored && isSamePerson(fresh.signer, stored.signer) && since(fresh) <= since(stored)
    ? [finding('AGREEMENT_ALREADY_CONFIRMED', ['signer'])]
    : [];
};

const isSamePerson = (one: Contact, other: Contact): boolean =>
  one.firstName === other.firstName &&
  one.lastName === other.lastName &&
  one.phoneNumber === other.phoneNumber &&
  one.email?.toLowerCase() === other.email?.toLowerCase();
