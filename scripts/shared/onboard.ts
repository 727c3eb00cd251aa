import type { DemoPartner } from '../../src/commands/demo-walk.ts';
import {
  ConfirmAgreementDocument,
  CurrentAgreementDocument,
  FindOffersDocument,
  FindResellersDocument,
  ReviewCustomerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
  ViewerDocument,
} from '../../src/commands/operations.generated.ts';
import type { Ask } from './ask.ts';

/** A customer whose submission was acknowledged. */
export interface Acknowledged {
  readonly tenantId: string;
  /** What its caller calls it. */
  readonly name: string;
  /** When the answer came. */
  readonly at: number;
  /** From the first attempt to submit. */
  readonly tookMs: number;
}

/** What a partner chooses for every customer. */
export interface Choice {
  readonly demo: DemoPartner;
  readonly offerId: string;
  readonly agreementTemplateId: string | null;
  readonly resellerId: string | null;
}

/** A refusal of what should have been right. */
export class Refused extends Error {}

const settled = <P extends { readonly userErrors: ReadonlyArray<{ readonly code: string }> }>(
  payload: P,
): P => {
  if (payload.userErrors.length > 0) throw new Refused(payload.userErrors.map(({ code }) => code).join());
  return payload;
};

export const choose = async (ask: Ask, demo: DemoPartner): Promise<Choice> => {
  const { viewer } = await ask(ViewerDocument, {});
  const { cloud, type } = viewer.partner;
  const filter = { isAddOn: false, isTrial: false, eligibleFor: 'NONE' } as const;
  const search = 'office 365 enterprise e3';
  const { offers } = await ask(FindOffersDocument, { market: demo.market, cloud, search, filter, first: 1 });
  const offerId = offers.nodes[0]?.id;
  if (!offerId) throw new Error(`No offer is sold in ${demo.market}`);
  const { agreementTemplates } = await ask(CurrentAgreementDocument, {});
  const agreement = agreementTemplates.find(({ isLatest }) => isLatest);
  const resellers =
    type === 'INDIRECT_PROVIDER' ? (await ask(FindResellersDocument, {})).indirectResellers.nodes : [];
  const reseller = resellers.find(({ hasSignedPartnerAgreement }) => hasSignedPartnerAgreement);
  return {
    demo,
    offerId,
    agreementTemplateId: cloud === 'PUBLIC' && agreement ? agreement.id : null,
    resellerId: reseller?.id ?? null,
  };
};

/** How one customer is told from the others. */
export interface Newcomer {
  /** The same key gives the same draft. */
  readonly key: string;
  readonly domainPrefix: string;
  /** The demo partner's own example unless given. */
  readonly companyName?: string;
}

/** A draft that can be submitted. */
export interface Reviewed {
  readonly onboardingId: string;
  readonly expectedVersion: number;
}

/** From the empty draft to the review. */
export const prepare = async (
  ask: Ask,
  { demo, offerId, agreementTemplateId, resellerId }: Choice,
  { key, domainPrefix, companyName }: Newcomer,
): Promise<Reviewed> => {
  const start = { idempotencyKey: key, indirectResellerId: resellerId };
  const { startCustomerOnboarding } = await ask(StartCustomerOnboardingDocument, { input: start });
  const onboardingId = settled(startCustomerOnboarding).onboarding?.id ?? '';
  const company = { ...demo.company, domainPrefix, ...(companyName ? { name: companyName } : {}) };
  const account = { onboardingId, company, primaryContact: demo.contact };
  settled((await ask(UpdateAccountInfoDocument, { input: account })).updateAccountInfo);
  if (agreementTemplateId !== null) {
    const acceptedOn = new Date().toISOString().slice(0, 10);
    const agreement = { onboardingId, agreementTemplateId, acceptedOn };
    settled((await ask(ConfirmAgreementDocument, { input: agreement })).confirmAgreement);
  }
  const lines = [{ offerId, quantity: 25 }];
  settled((await ask(SelectOffersDocument, { input: { onboardingId, lines } })).selectOffers);
  const { reviewCustomer } = await ask(ReviewCustomerDocument, { input: { onboardingId } });
  return { onboardingId, expectedVersion: settled(reviewCustomer).onboarding?.quote?.version ?? 0 };
};

/** The tenant of the customer that it makes. */
export const submit = async (ask: Ask, reviewed: Reviewed): Promise<string> => {
  const { submitCustomer } = await ask(SubmitCustomerDocument, { input: reviewed });
  return settled(submitCustomer).customer?.tenantId ?? '';
};

/** One customer, from the empty draft to the acknowledged submission. */
export const onboard = async (ask: Ask, choice: Choice, domainPrefix: string): Promise<Acknowledged> => {
  const reviewed = await prepare(ask, choice, { key: domainPrefix, domainPrefix });
  const began = Date.now();
  const tenantId = await submit(ask, reviewed);
  return { tenantId, name: domainPrefix, at: Date.now(), tookMs: Date.now() - began };
};
