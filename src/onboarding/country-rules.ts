/** A state, province or other first-level subdivision that an address may name. */
export interface StateChoice {
  /** What the address must hold, such as `WA`. */
  readonly code: string;
  /** The English name, such as `Washington`. */
  readonly name: string;
}

/** What a customer's address, phone and registration number must look like in one country or region. */
export interface CountryRules {
  /** ISO 3166-1 alpha-2, or one of the CSP programme's own XK, XS, XE. */
  readonly country: string;
  readonly languages: readonly string[];
  readonly callingCodes: readonly string[];
  /** Null where any plausible number is taken. */
  readonly phonePattern: string | null;
  readonly isPhoneRequired: boolean;
  readonly isCityRequired: boolean;
  readonly isStateRequired: boolean;
  /** Empty where any text is taken. */
  readonly states: readonly StateChoice[];
  readonly isPostalCodeRequired: boolean;
  readonly postalCodePattern: string | null;
  readonly postalCodeExample: string | null;
  readonly isRegistrationNumberRequired: boolean;
  readonly isRegistrationNumberSupported: boolean;
  readonly registrationNumberPattern: string | null;
  readonly registrationNumberExample: string | null;
}
