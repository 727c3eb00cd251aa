import type { BillingCycle, CustomerQualification } from './enums.ts';

/** Null in any field means: not given yet. */
export interface Address {
  readonly addressLine1: string | null;
  readonly addressLine2: string | null;
  readonly city: string | null;
  readonly state: string | null;
  readonly postalCode: string | null;
  /** ISO 3166-1 alpha-2, upper case. */
  readonly country: string | null;
}

/** Null in any field means: not given yet. */
export interface Contact {
  readonly firstName: string | null;
  readonly middleName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phoneNumber: string | null;
}

export interface DraftCompany {
  readonly name: string | null;
  readonly domainPrefix: string | null;
  readonly registrationNumber: string | null;
  readonly culture: string | null;
  readonly qualification: CustomerQualification;
  /** Drafts of former releases have none. */
  readonly validationCode?: string | null;
  readonly address: Address;
}

export interface DraftAgreement {
  readonly templateId: string;
  /** The UTC day, YYYY-MM-DD. */
  readonly acceptedOn: string;
  /** Copied when confirmed: evidence does not change when the primary contact does. */
  readonly signer: Contact;
}

export interface DraftLine {
  readonly offerId: string;
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly friendlyName: string | null;
  readonly addOns: readonly DraftLine[];
}

/** Everything that the steps collect. */
export interface Draft {
  readonly company: DraftCompany;
  readonly primaryContact: Contact;
  readonly agreement: DraftAgreement | null;
  /** False until an indirect provider has said which reseller, or that there is none. */
  readonly isResellerChosen: boolean;
  /** The reseller partnership; null means none. */
  readonly resellerId: string | null;
  readonly lines: readonly DraftLine[];
}

export const emptyAddress: Address = {
  addressLine1: null,
  addressLine2: null,
  city: null,
  state: null,
  postalCode: null,
  country: null,
};

export const emptyContact: Contact = {
  firstName: null,
  middleName: null,
  lastName: null,
  email: null,
  phoneNumber: null,
};

export const emptyCompany: DraftCompany = {
  name: null,
  domainPrefix: null,
  registrationNumber: null,
  culture: null,
  qualification: 'NONE',
  validationCode: null,
  address: emptyAddress,
};

export const emptyDraft: Draft = {
  company: emptyCompany,
  primaryContact: emptyContact,
  agreement: null,
  isResellerChosen: false,
  resellerId: null,
  lines: [],
};
