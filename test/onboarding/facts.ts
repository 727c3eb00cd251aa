import { readFileSync } from 'node:fs';
import type { CountryRules } from '../../src/onboarding/country-rules.ts';
import { type Contact, type Draft, type DraftLine, emptyDraft } from '../../src/onboarding/draft.ts';
import type {
  AgreementType,
  BillingCycle,
  BillingType,
  Cloud,
  CustomerQualification,
  OfferLimitUnit,
} from '../../src/onboarding/enums.ts';
import type {
  AgreementTemplateFacts,
  CatalogueFacts,
  MarketFacts,
  OfferFacts,
  OnboardingFacts,
  PartnerFacts,
  ResellerFacts,
} from '../../src/onboarding/facts.ts';
import type { Finding } from '../../src/onboarding/finding.ts';

interface RecordedOffer {
  readonly microsoftOfferId: string;
  readonly name: string;
  readonly productId: string;
  readonly rank: number;
  readonly isAddOn: boolean;
  readonly isTrial: boolean;
  readonly isAutoRenewable: boolean;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly limit: { readonly unit: OfferLimitUnit; readonly count: number | null };
  readonly unitType: string;
  readonly billing: BillingType;
  readonly billingCycles: readonly BillingCycle[];
  readonly term: string | null;
  readonly requiredQualifications: readonly CustomerQualification[];
  readonly salesGroupId: string;
  readonly prerequisites: readonly string[];
  readonly upgradeTargets: readonly string[];
  readonly conversionTargets: readonly string[];
  readonly clouds?: readonly Cloud[];
}

interface RecordedMarket {
  readonly country: string;
  readonly region: string;
  readonly currencyCode: string | null;
  readonly cultures: readonly string[];
  readonly clouds: readonly Cloud[];
}

interface RecordedTemplates {
  readonly clouds: readonly Cloud[];
  readonly templates: ReadonlyArray<{
    readonly microsoftTemplateId: string;
    readonly type: AgreementType;
    readonly effectiveFrom: string;
    readonly supersededOn: string | null;
  }>;
}

const readData = (name: string): unknown =>
  JSON.parse(readFileSync(new URL(`../../data/${name}.json`, import.meta.url), 'utf8'));

/** Ids differ from the published ones, so that a rule which mixes them up is found out. */
export const offers: readonly OfferFacts[] = (
  readData('offers') as { readonly offers: readonly RecordedOffer[] }
).offers.map(({ limit, billingCycles, clouds, ...offer }) => ({
  ...offer,
  id: `offer-${offer.microsoftOfferId.toLowerCase()}`,
  isAvailableForPurchase: true,
  limitUnit: limit.unit,
  limitCount: limit.count,
  supportedBillingCycles: billingCycles,
  clouds:
    clouds ?? (offer.billing === 'LICENSE' ? ['PUBLIC', 'US_GOVERNMENT', 'CHINA_21VIANET'] : ['PUBLIC']),
  markets: null,
}));

const rules = new Map(
  (readData('country-rules') as { readonly rules: readonly CountryRules[] }).rules.map((rule) => [
    rule.country,
    rule,
  ]),
);

const rulesOf = (country: string): CountryRules => {
  const found = rules.get(country);
  if (!found) throw new Error(`No rules for ${country}`);
  return found;
};

export const markets: readonly MarketFacts[] = (
  readData('markets') as { readonly markets: readonly RecordedMarket[] }
).markets.map(({ country, region, currencyCode, cultures, clouds }) => ({
  country,
  region,
  currencyCode: currencyCode ?? (country === 'VA' ? 'EUR' : 'USD'),
  cultures,
  clouds,
  rules: rulesOf(country),
}));

const recordedTemplates = readData('agreement-templates') as RecordedTemplates;

export const templates: readonly AgreementTemplateFacts[] = recordedTemplates.templates.map((template) => ({
  id: `template-${template.microsoftTemplateId}`,
  type: template.type,
  effectiveFrom: template.effectiveFrom,
  supersededOn: template.supersededOn,
  acceptedUntil: template.type === 'MICROSOFT_CLOUD_AGREEMENT' ? '2020-01-31' : null,
  clouds: recordedTemplates.clouds,
}));

const catalogueOf = (
  allOffers: readonly OfferFacts[],
  allTemplates: readonly AgreementTemplateFacts[],
): CatalogueFacts => {
  const marketsByCountry = new Map(markets.map((market) => [market.country, market]));
  const offersById = new Map(allOffers.map((offer) => [offer.id, offer]));
  const offersByMicrosoftId = new Map(allOffers.map((offer) => [offer.microsoftOfferId, offer]));
  const templatesById = new Map(allTemplates.map((template) => [template.id, template]));
  return {
    market: (country) => marketsByCountry.get(country),
    offer: (id) => offersById.get(id),
    offerByMicrosoftId: (microsoftOfferId) => offersByMicrosoftId.get(microsoftOfferId),
    agreementTemplate: (id) => templatesById.get(id),
  };
};

export const catalogue = catalogueOf(offers, templates);

/** The catalogue with these in place of what it holds under the same ids. */
export const catalogueWith = (more: {
  readonly offers?: readonly OfferFacts[];
  readonly templates?: readonly AgreementTemplateFacts[];
}): CatalogueFacts =>
  catalogueOf([...offers, ...(more.offers ?? [])], [...templates, ...(more.templates ?? [])]);

const only = <T>(found: readonly T[], what: string): T => {
  const [first] = found;
  if (first === undefined || found.length > 1) throw new Error(`${found.length} of ${what}`);
  return first;
};

export const offerNamed = (name: string): OfferFacts =>
  only(
    offers.filter((offer) => offer.name === name),
    name,
  );

export const templateOf = (type: AgreementType): AgreementTemplateFacts =>
  only(
    templates.filter((template) => template.type === type),
    type,
  );

export const marketIn = (country: string): MarketFacts =>
  only(
    markets.filter((market) => market.country === country),
    country,
  );

export const today = '2026-11-22';

export const partner = (more: Partial<PartnerFacts> = {}): PartnerFacts => ({
  id: 'partner-1',
  mpnId: '4567890',
  type: 'DIRECT_BILL',
  cloud: 'PUBLIC',
  country: 'US',
  ...more,
});

export const reseller = (more: Partial<ResellerFacts> = {}): ResellerFacts => ({
  id: 'partnership-1',
  mpnId: '5678901',
  country: 'US',
  state: 'ACTIVE',
  hasSignedPartnerAgreement: true,
  ...more,
});

export const factsWith = (more: Partial<OnboardingFacts> = {}): OnboardingFacts => ({
  today,
  partner: partner(),
  catalogue,
  reseller: null,
  isDomainTaken: false,
  domainSuggestions: [],
  existingCustomer: null,
  validationCode: null,
  ...more,
});

export const contact: Contact = {
  firstName: 'Ada',
  middleName: null,
  lastName: 'Lovelace',
  email: 'ada@contoso.com',
  phoneNumber: '(425) 555-0100',
};

export const lineOf = (
  offer: Pick<OfferFacts, 'id'>,
  more: Partial<Omit<DraftLine, 'offerId'>> = {},
): DraftLine => ({
  offerId: offer.id,
  quantity: 1,
  billingCycle: 'MONTHLY',
  friendlyName: null,
  addOns: [],
  ...more,
});

/** A draft that a direct-bill partner in the United States may submit. */
export const completeDraft: Draft = {
  ...emptyDraft,
  company: {
    name: 'Contoso Analytical Engines',
    domainPrefix: 'contoso',
    registrationNumber: null,
    culture: 'en-US',
    qualification: 'NONE',
    address: {
      addressLine1: '1 Microsoft Way',
      addressLine2: null,
      city: 'Redmond',
      state: 'WA',
      postalCode: '98052',
      country: 'US',
    },
  },
  primaryContact: contact,
  agreement: {
    templateId: templateOf('MICROSOFT_CUSTOMER_AGREEMENT').id,
    acceptedOn: '2026-11-20',
    signer: contact,
  },
  lines: [lineOf(offerNamed('Office 365 Enterprise E3'), { quantity: 10 })],
};

/** Findings as one line each, such as `NAME_NOT_ACCEPTED.PLACEHOLDER at company.name`. */
export const spelled = (findings: readonly Finding[]): string[] =>
  findings.map(
    ({ code, detail, field }) => `${code}${detail === undefined ? '' : `.${detail}`} at ${field.join('.')}`,
  );
