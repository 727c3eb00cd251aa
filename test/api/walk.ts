import {
  type BillingCycle,
  type CompanyInput,
  CompleteOnboardingDocument,
  ConfirmAgreementDocument,
  type ContactInput,
  CurrentAgreementDocument,
  FindOffersDocument,
  FindResellersDocument,
  type MistakeFragment,
  type OfferLineInput,
  ReviewCustomerDocument,
  SelectIndirectResellerDocument,
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
  type StartCustomerOnboardingInput,
  SubmitCustomerDocument,
  UpdateAccountInfoDocument,
  ViewerDocument,
} from '../../src/commands/operations.generated.ts';
import type { Client } from '../support/client.ts';
import { companyIn, personIn } from './companies.ts';

/** Published ids of offers in the recorded catalogue. */
export const offers = {
  businessPremium: '031C9E47-4802-4248-838E-778FB1D2CC05',
  enterpriseE1: '91FD106F-4B2C-4938-95AC-F54F74E9A239',
  enterpriseE3: '796B6B5F-613C-4E24-A17C-EBA730D49C02',
  enterpriseE3Trial: '32B23C88-949F-4E5B-B500-A87EEC676B80',
  powerBiPro: '800F4F3B-CFE1-42C1-9CEA-675512810488',
  azure: 'MS-AZR-0145P',
  /** Add-on of the Enterprise plans. */
  audioConferencing: 'C94271D8-B431-4A25-A3C5-A57737A1C909',
  /** Add-on of E1 and E3. */
  phoneSystem: '4260988E-990D-479C-AE7B-F01CE8E1BB4D',
  /** Add-on of Phone System. */
  domesticCallingPlan: '0F598EFE-F330-4D79-B79F-C9480BB7CE3E',
} as const;

export interface LineChoice {
  /** Microsoft's published id. */
  readonly offer: string;
  readonly quantity: number;
  readonly billingCycle?: BillingCycle;
  readonly friendlyName?: string;
  readonly addOns?: readonly LineChoice[];
}

/** What differs from a plain direct sale in the US. */
export interface Choices {
  readonly country?: string;
  /** On top of the sample company of the country. */
  readonly company?: CompanyInput;
  /** On top of the sample person of the country. */
  readonly primaryContact?: ContactInput;
  readonly acceptedOn?: string;
  readonly signer?: ContactInput;
  /** MPN id; null says that there is none. Used only where the partner has to say. */
  readonly reseller?: string | null;
  readonly lines?: readonly LineChoice[];
}

/** Where one step has left the draft. */
export interface DraftAt {
  readonly onboardingId: string;
  readonly version: number;
}

export const startDraft = async (
  client: Client,
  input: StartCustomerOnboardingInput = {},
): Promise<DraftAt> => {
  const { startCustomerOnboarding } = await client.ask(StartCustomerOnboardingDocument, { input });
  return draftAt(startCustomerOnboarding);
};

export const fillAccountInfo = async (
  client: Client,
  onboardingId: string,
  { country = 'US', company, primaryContact }: Choices = {},
): Promise<DraftAt> => {
  const { updateAccountInfo } = await client.ask(UpdateAccountInfoDocument, {
    input: {
      onboardingId,
      company: companyIn(country, company),
      primaryContact: personIn(country, primaryContact),
    },
  });
  return draftAt(updateAccountInfo);
};

/** Attests the latest agreement of the partner's cloud. */
export const acceptAgreement = async (
  client: Client,
  onboardingId: string,
  { acceptedOn = '2025-01-15', signer }: Choices = {},
): Promise<DraftAt> => {
  const input = {
    onboardingId,
    agreementTemplateId: await latestAgreement(client),
    acceptedOn,
    ...(signer ? { signer } : {}),
  };
  const { confirmAgreement } = await client.ask(ConfirmAgreementDocument, { input });
  return draftAt(confirmAgreement);
};

export const latestAgreement = async (client: Client): Promise<string> => {
  const { agreementTemplates } = await client.ask(CurrentAgreementDocument, {});
  const latest = agreementTemplates.find(({ isLatest }) => isLatest);
  if (!latest) throw new Error('No agreement is in force');
  return latest.id;
};

export const chooseReseller = async (
  client: Client,
  onboardingId: string,
  { reseller = null }: Choices = {},
): Promise<DraftAt> => {
  const indirectResellerId = reseller === null ? null : await resellerId(client, reseller);
  const { selectIndirectReseller } = await client.ask(SelectIndirectResellerDocument, {
    input: { onboardingId, indirectResellerId },
  });
  return draftAt(selectIndirectReseller);
};

export const resellerId = async (client: Client, mpnId: string): Promise<string> => {
  const { indirectResellers } = await client.ask(FindResellersDocument, {});
  const found = indirectResellers.nodes.find((reseller) => reseller.mpnId === mpnId);
  if (!found) throw new Error(`The partner has no reseller ${mpnId}`);
  return found.id;
};

export const chooseOffers = async (
  client: Client,
  onboardingId: string,
  { country = 'US', lines = [{ offer: offers.businessPremium, quantity: 10 }] }: Choices = {},
): Promise<DraftAt> => {
  const { selectOffers } = await client.ask(SelectOffersDocument, {
    input: { onboardingId, lines: await linesFor(client, country, lines) },
  });
  return draftAt(selectOffers);
};

/** Lines by Microsoft's published ids, as the mutation takes them. */
export const linesFor = async (
  client: Client,
  country: string,
  lines: readonly LineChoice[],
): Promise<OfferLineInput[]> => {
  const { viewer } = await client.ask(ViewerDocument, {});
  const found = await client.ask(FindOffersDocument, {
    market: country,
    cloud: viewer.partner.cloud,
    filter: { microsoftOfferId: { in: publishedIds(lines) } },
    first: 100,
  });
  const ids = new Map(found.offers.nodes.map(({ microsoftOfferId, id }) => [microsoftOfferId, id]));
  const toInput = ({ offer, addOns, ...line }: LineChoice): OfferLineInput => {
    const offerId = ids.get(offer);
    if (offerId === undefined) throw new Error(`The offer ${offer} is not sold in ${country}`);
    return { ...line, offerId, ...(addOns ? { addOns: addOns.map(toInput) } : {}) };
  };
  return lines.map(toInput);
};

const publishedIds = (lines: readonly LineChoice[]): string[] =>
  lines.flatMap(({ offer, addOns = [] }) => [offer, ...publishedIds(addOns)]);

/** A draft with every step done that this partner, in this cloud, has to take before Review. */
export const readyDraft = async (
  client: Client,
  choices: Choices = {},
  start: StartCustomerOnboardingInput = {},
): Promise<DraftAt> => {
  const { viewer } = await client.ask(ViewerDocument, {});
  const { onboardingId } = await startDraft(client, start);
  await fillAccountInfo(client, onboardingId, choices);
  if (viewer.partner.cloud === 'PUBLIC') await acceptAgreement(client, onboardingId, choices);
  const hasToSay = viewer.partner.type === 'INDIRECT_PROVIDER' && start.indirectResellerId == null;
  if (hasToSay) await chooseReseller(client, onboardingId, choices);
  return chooseOffers(client, onboardingId, choices);
};

/** The version that comes back is the one to submit. */
export const reviewDraft = async (client: Client, onboardingId: string) => {
  const { reviewCustomer } = await client.ask(ReviewCustomerDocument, { input: { onboardingId } });
  const { quote } = done(reviewCustomer);
  if (!quote) throw new Error('A review gave no quote');
  return { ...draftAt(reviewCustomer), quote };
};

export const reviewedDraft = async (
  client: Client,
  choices: Choices = {},
  start: StartCustomerOnboardingInput = {},
) => reviewDraft(client, (await readyDraft(client, choices, start)).onboardingId);

export const submitDraft = async (client: Client, { onboardingId, version }: DraftAt) => {
  const { submitCustomer } = await client.ask(SubmitCustomerDocument, {
    input: { onboardingId, expectedVersion: version },
  });
  const { confirmation } = done(submitCustomer);
  const { customer } = submitCustomer;
  if (!customer || !confirmation) throw new Error('A submission gave no customer');
  return { ...draftAt(submitCustomer), customer, confirmation };
};

/** A customer whose confirmation page is still open. */
export const submittedCustomer = async (
  client: Client,
  choices: Choices = {},
  start: StartCustomerOnboardingInput = {},
) => submitDraft(client, await reviewedDraft(client, choices, start));

/** The whole walk to Done; the confirmation is the one that was read before. */
export const onboardedCustomer = async (
  client: Client,
  choices: Choices = {},
  start: StartCustomerOnboardingInput = {},
) => {
  const submitted = await submittedCustomer(client, choices, start);
  const { completeOnboarding } = await client.ask(CompleteOnboardingDocument, {
    input: { onboardingId: submitted.onboardingId },
  });
  return { ...submitted, ...draftAt(completeOnboarding) };
};

interface Payload<T> {
  readonly onboarding: T | null;
  readonly userErrors: readonly MistakeFragment[];
}

const done = <T>({ onboarding, userErrors }: Payload<T>): T => {
  if (userErrors.length > 0 || !onboarding) throw new Error(`Refused: ${JSON.stringify(userErrors)}`);
  return onboarding;
};

const draftAt = (payload: Payload<{ readonly id: string; readonly version: number }>): DraftAt => {
  const { id, version } = done(payload);
  return { onboardingId: id, version };
};
