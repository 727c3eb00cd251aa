import type { CountryRules } from './country-rules.ts';
import type {
  AgreementType,
  BillingCycle,
  BillingType,
  Cloud,
  CustomerQualification,
  OfferLimitUnit,
  PartnershipState,
  PartnerType,
} from './enums.ts';
import type { ExistingCustomer } from './finding.ts';
import type { ValidationCodeFacts } from './rules/qualification.ts';

/** The calling partner, as far as rules need it. */
export interface PartnerFacts {
  readonly id: string;
  readonly mpnId: string;
  readonly type: PartnerType;
  readonly cloud: Cloud;
  readonly country: string;
}

export interface MarketFacts {
  readonly country: string;
  /** The CSP region: a partner sells only inside its own. */
  readonly region: string;
  readonly currencyCode: string;
  /** The first one is the default. */
  readonly cultures: readonly string[];
  readonly clouds: readonly Cloud[];
  readonly rules: CountryRules;
}

export interface OfferFacts {
  readonly id: string;
  readonly microsoftOfferId: string;
  readonly rank: number;
  readonly name: string;
  /** The product behind it: a trial has the same as the paid offer. */
  readonly productId: string;
  readonly isAddOn: boolean;
  readonly isTrial: boolean;
  readonly isAutoRenewable: boolean;
  readonly isAvailableForPurchase: boolean;
  readonly minimumQuantity: number;
  readonly maximumQuantity: number;
  readonly limitUnit: OfferLimitUnit;
  /** Null where there is no limit. */
  readonly limitCount: number | null;
  readonly unitType: string;
  readonly billing: BillingType;
  readonly supportedBillingCycles: readonly BillingCycle[];
  /** ISO 8601 duration; null where the term has no end. */
  readonly term: string | null;
  readonly requiredQualifications: readonly CustomerQualification[];
  readonly salesGroupId: string;
  /** Published ids of the offers of which one must be there. */
  readonly prerequisites: readonly string[];
  /** Published ids of what its subscriptions can be upgraded to. */
  readonly upgradeTargets: readonly string[];
  /** Published ids of what a trial becomes once it is paid for. */
  readonly conversionTargets: readonly string[];
  readonly clouds: readonly Cloud[];
  /** Null means every market of its clouds. */
  readonly markets: readonly string[] | null;
}

export interface AgreementTemplateFacts {
  readonly id: string;
  readonly type: AgreementType;
  readonly effectiveFrom: string;
  /** The day from which a newer agreement takes its place; null while it is the latest. */
  readonly supersededOn: string | null;
  /** The last day on which it is still enough for a new customer; null where that is not limited. */
  readonly acceptedUntil: string | null;
  readonly clouds: readonly Cloud[];
}

export interface ResellerFacts {
  readonly id: string;
  readonly mpnId: string;
  readonly country: string;
  readonly state: PartnershipState;
  readonly hasSignedPartnerAgreement: boolean;
}

/** What the catalogue knows; pure look-ups over one revision. */
export interface CatalogueFacts {
  market(country: string): MarketFacts | undefined;
  offer(id: string): OfferFacts | undefined;
  offerByMicrosoftId(microsoftOfferId: string): OfferFacts | undefined;
  agreementTemplate(id: string): AgreementTemplateFacts | undefined;
}

/** All that is known about the world when a draft is judged. */
export interface OnboardingFacts {
  /** The UTC day, YYYY-MM-DD. */
  readonly today: string;
  readonly partner: PartnerFacts;
  readonly catalogue: CatalogueFacts;
  /** The reseller that the draft names; null where it names none. */
  readonly reseller: ResellerFacts | null;
  readonly isDomainTaken: boolean;
  /** Free prefixes near the taken one; empty while it is free. */
  readonly domainSuggestions: readonly string[];
  readonly existingCustomer: ExistingCustomer | null;
  /** The partner's own code that the draft names; null where it names none. */
  readonly validationCode: ValidationCodeFacts | null;
}
