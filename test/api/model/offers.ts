/** What the catalogue says of an offer, as far as the model goes by it. Written by hand: it is read from nothing. */
export interface ModelOffer {
  /** Microsoft's published id. */
  readonly publishedId: string;
  readonly name: string;
  readonly minimum: number;
  readonly maximum: number;
  /** Most subscriptions that a customer has at a time, or ever; null where there is no such limit. */
  readonly mostLive: number | null;
  readonly mostEver: number | null;
  readonly cycles: readonly string[];
  readonly term: { readonly years: number } | { readonly months: number } | null;
  readonly isTrial: boolean;
  readonly renews: boolean;
  readonly salesGroup: string;
  /** For an add-on: what it can stand on. */
  readonly standsOn: readonly OfferName[];
  readonly upgradesTo: readonly OfferName[];
  readonly convertsTo: readonly OfferName[];
}

export const offerNames = ['premium', 'e1', 'e3', 'e3Trial', 'phones', 'calls', 'azure'] as const;
export type OfferName = (typeof offerNames)[number];

const plan = {
  minimum: 1,
  maximum: 10_000_000,
  mostLive: null,
  mostEver: null,
  cycles: ['MONTHLY', 'ANNUAL'],
  term: { years: 1 },
  isTrial: false,
  renews: true,
  salesGroup: 'Default',
  standsOn: [],
  upgradesTo: [],
  convertsTo: [],
} as const;

export const offers: Readonly<Record<OfferName, ModelOffer>> = {
  premium: {
    ...plan,
    publishedId: '031C9E47-4802-4248-838E-778FB1D2CC05',
    name: 'Office 365 Business Premium',
    maximum: 300,
    mostLive: 2,
    upgradesTo: ['e1', 'e3'],
  },
  e1: { ...plan, publishedId: '91FD106F-4B2C-4938-95AC-F54F74E9A239', name: 'Office 365 Enterprise E1' },
  e3: { ...plan, publishedId: '796B6B5F-613C-4E24-A17C-EBA730D49C02', name: 'Office 365 Enterprise E3' },
  e3Trial: {
    ...plan,
    publishedId: '32B23C88-949F-4E5B-B500-A87EEC676B80',
    name: 'Office 365 Enterprise E3 Trial',
    minimum: 25,
    maximum: 25,
    mostEver: 1,
    cycles: ['NONE'],
    term: { months: 1 },
    isTrial: true,
    renews: false,
    salesGroup: 'Trial-32B23C88-949F-4E5B-B500-A87EEC676B80',
    upgradesTo: ['e1'],
    convertsTo: ['e3'],
  },
  phones: {
    ...plan,
    publishedId: '4260988E-990D-479C-AE7B-F01CE8E1BB4D',
    name: 'Phone System',
    standsOn: ['e1', 'e3', 'e3Trial'],
  },
  calls: {
    ...plan,
    publishedId: '0F598EFE-F330-4D79-B79F-C9480BB7CE3E',
    name: 'Domestic Calling Plan',
    standsOn: ['phones'],
  },
  azure: {
    ...plan,
    publishedId: 'MS-AZR-0145P',
    name: 'Microsoft Azure',
    maximum: 999_999_999,
    cycles: ['MONTHLY'],
    term: null,
    renews: false,
    salesGroup: 'Azure',
  },
};

/** A trial of what the customer pays for already is refused: here, of the offers that the trial leads to. */
export const isTrialOf = (trial: OfferName, paid: OfferName): boolean =>
  offers[trial].convertsTo.includes(paid);

export const cycleOf = (offer: OfferName): string => offers[offer].cycles[0] ?? 'MONTHLY';
