import type { Cloud, CustomerQualification, Role } from '../../src/commands/operations.generated.ts';
import { demo } from '../support/app.ts';
import { type Choices, offers } from './walk.ts';

/** Near the end of a day and of a month, so that a local day or a month of 30 days would show. */
export const submissionTime = '2026-01-31T23:15:00.000Z';
const inAYear = '2027-01-31';
const inAMonth = '2026-02-28';

/** One direct bill partner for each CSP region without a demo partner. */
export const regionalPartners = (
  [
    ['3000001', 'CA', 'Northern Lights Cloud'],
    ['3000002', 'MX', 'Nube Azteca'],
    ['3000003', 'JP', 'さくらクラウド'],
    ['3000004', 'BR', 'Nuvem Carioca'],
    ['3000005', 'IN', 'Deccan Cloud'],
    ['3000006', 'AU', 'Outback Cloud'],
    ['3000007', 'ZA', 'Table Mountain Cloud'],
  ] as const
).map(([mpnId, country, name]) => ({
  mpnId,
  name,
  type: 'DIRECT_BILL',
  country,
  cloud: 'PUBLIC',
  hasSignedPartnerAgreement: true,
  resellers: [],
}));

export interface ExpectedSubscription {
  readonly offer: string;
  readonly friendlyName: string;
  readonly quantity: number;
  readonly unitType: string;
  /** In ten-thousandths of the currency's unit. */
  readonly unitPrice: number | null;
  readonly isTrial: boolean;
  readonly autoRenew: boolean;
  readonly endsOn: string | null;
  /** The offer that this add-on stands on. */
  readonly under: string | null;
}

export interface ExpectedOrder {
  readonly billingCycle: string;
  readonly salesGroupId: string;
  readonly subscriptions: readonly ExpectedSubscription[];
}

export interface CustomerCase {
  readonly title: string;
  readonly seller: string;
  readonly role?: Role;
  readonly choices: Choices & { readonly country: string };
  readonly suffix: string;
  readonly cloud: Cloud;
  readonly currency: string;
  readonly culture: string;
  readonly qualification?: CustomerQualification;
  readonly orders: readonly ExpectedOrder[];
}

const licence = (
  offer: string,
  friendlyName: string,
  quantity: number,
  unitPrice: number | null,
  more: Partial<ExpectedSubscription> = {},
): ExpectedSubscription => ({
  offer,
  friendlyName,
  quantity,
  unitType: 'Licenses',
  unitPrice,
  isTrial: false,
  autoRenew: true,
  endsOn: inAYear,
  under: null,
  ...more,
});

const monthly = (...subscriptions: ExpectedSubscription[]): ExpectedOrder => ({
  billingCycle: 'MONTHLY',
  salesGroupId: 'Default',
  subscriptions,
});

const annual = (...subscriptions: ExpectedSubscription[]): ExpectedOrder => ({
  ...monthly(...subscriptions),
  billingCycle: 'ANNUAL',
});

const worldwide = { cloud: 'PUBLIC', suffix: '.onmicrosoft.com' } as const;

const e3 = (quantity: number, unitPrice: number | null) =>
  licence(offers.enterpriseE3, 'Office 365 Enterprise E3', quantity, unitPrice);
const premium = (quantity: number, unitPrice: number | null) =>
  licence(offers.businessPremium, 'Office 365 Business Premium', quantity, unitPrice);

/** The partner's own sheet has prices for the demo partners alone, and never for metered or trial offers. */
export const customerCases: readonly CustomerCase[] = [
  {
    title: 'US, direct bill, one monthly licence, in Spanish',
    seller: demo.directBill,
    choices: { country: 'US', company: { culture: 'es-US' } },
    ...worldwide,
    currency: 'USD',
    culture: 'es-US',
    orders: [monthly(premium(10, 100_000))],
  },
  {
    title: 'US, direct bill, a school with annual billing and a nickname',
    seller: demo.directBill,
    role: 'SALES_AGENT',
    choices: {
      country: 'US',
      company: { name: 'Contoso School of Design', qualification: 'EDUCATION' },
      lines: [
        { offer: offers.enterpriseE1, quantity: 300, billingCycle: 'ANNUAL', friendlyName: 'Whole campus' },
      ],
    },
    ...worldwide,
    currency: 'USD',
    culture: 'en-US',
    qualification: 'EDUCATION',
    orders: [annual(licence(offers.enterpriseE1, 'Whole campus', 300, 736_000))],
  },
  {
    title: 'Portugal, indirect provider with a reseller, monthly and annual licences in two orders',
    seller: demo.indirectProvider,
    choices: {
      country: 'PT',
      reseller: '2000002',
      lines: [
        { offer: offers.enterpriseE3, quantity: 12 },
        { offer: offers.powerBiPro, quantity: 3, billingCycle: 'ANNUAL' },
        { offer: offers.businessPremium, quantity: 4, billingCycle: 'MONTHLY' },
      ],
    },
    ...worldwide,
    currency: 'EUR',
    culture: 'pt-PT',
    orders: [
      monthly(e3(12, 160_000), premium(4, 100_000)),
      annual(licence(offers.powerBiPro, 'Power BI Pro', 3, 920_000)),
    ],
  },
  {
    title: 'Germany, indirect provider without a reseller, an add-on under an add-on',
    seller: demo.indirectProvider,
    choices: {
      country: 'DE',
      reseller: null,
      lines: [
        {
          offer: offers.enterpriseE3,
          quantity: 20,
          addOns: [
            {
              offer: offers.phoneSystem,
              quantity: 8,
              addOns: [{ offer: offers.domesticCallingPlan, quantity: 5 }],
            },
          ],
        },
      ],
    },
    ...worldwide,
    currency: 'EUR',
    culture: 'de-DE',
    orders: [
      monthly(
        e3(20, 160_000),
        licence(offers.phoneSystem, 'Phone System', 8, null, { under: offers.enterpriseE3 }),
        licence(offers.domesticCallingPlan, 'Domestic Calling Plan', 5, null, { under: offers.phoneSystem }),
      ),
    ],
  },
  {
    title: 'France, indirect provider with a reseller, a trial of 25 seats beside a paid licence',
    seller: demo.indirectProvider,
    choices: {
      country: 'FR',
      reseller: '2000003',
      lines: [
        { offer: offers.enterpriseE3Trial, quantity: 25 },
        { offer: offers.powerBiPro, quantity: 2 },
      ],
    },
    ...worldwide,
    currency: 'EUR',
    culture: 'fr-FR',
    orders: [
      {
        billingCycle: 'NONE',
        salesGroupId: `Trial-${offers.enterpriseE3Trial}`,
        subscriptions: [
          licence(offers.enterpriseE3Trial, 'Office 365 Enterprise E3 Trial', 25, null, {
            isTrial: true,
            autoRenew: false,
            endsOn: inAMonth,
          }),
        ],
      },
      monthly(licence(offers.powerBiPro, 'Power BI Pro', 2, 80_000)),
    ],
  },
  {
    title: 'United Kingdom, indirect provider without a reseller, an add-on under its base',
    seller: demo.indirectProvider,
    choices: {
      country: 'GB',
      lines: [
        {
          offer: offers.enterpriseE1,
          quantity: 50,
          addOns: [{ offer: offers.audioConferencing, quantity: 10, friendlyName: 'Boardrooms' }],
        },
      ],
    },
    ...worldwide,
    currency: 'GBP',
    culture: 'en-GB',
    orders: [
      monthly(
        licence(offers.enterpriseE1, 'Office 365 Enterprise E1', 50, 64_000),
        licence(offers.audioConferencing, 'Boardrooms', 10, 32_000, { under: offers.enterpriseE1 }),
      ),
    ],
  },
  {
    title:
      'Switzerland, indirect provider with a reseller abroad, in Italian, Azure and licences in two orders',
    seller: demo.indirectProvider,
    choices: {
      country: 'CH',
      reseller: demo.reseller,
      company: { culture: 'it-CH' },
      lines: [
        { offer: offers.azure, quantity: 1 },
        { offer: offers.businessPremium, quantity: 300 },
      ],
    },
    ...worldwide,
    currency: 'CHF',
    culture: 'it-CH',
    orders: [
      {
        billingCycle: 'MONTHLY',
        salesGroupId: 'Azure',
        subscriptions: [
          licence(offers.azure, 'Microsoft Azure', 1, null, {
            unitType: 'Usage-based',
            autoRenew: false,
            endsOn: null,
          }),
        ],
      },
      monthly(premium(300, 100_000)),
    ],
  },
  {
    title: 'Hungary, with the registration number and phone that it demands',
    seller: demo.indirectProvider,
    choices: { country: 'HU' },
    ...worldwide,
    currency: 'EUR',
    culture: 'hu-HU',
    orders: [monthly(premium(10, 100_000))],
  },
  {
    title: 'Canada, a province and a phone with its calling code, in English',
    seller: '3000001',
    choices: { country: 'CA', company: { culture: 'en-US' } },
    ...worldwide,
    currency: 'CAD',
    culture: 'en-US',
    orders: [monthly(premium(10, null))],
  },
  {
    title: 'Mexico, a state of three letters',
    seller: '3000002',
    choices: { country: 'MX', acceptedOn: '2026-01-31' },
    ...worldwide,
    currency: 'USD',
    culture: 'es-MX',
    orders: [monthly(premium(10, null))],
  },
  {
    title: 'Japan, names in kanji, one character each',
    seller: '3000003',
    choices: { country: 'JP', lines: [{ offer: offers.enterpriseE3, quantity: 7, billingCycle: 'ANNUAL' }] },
    ...worldwide,
    currency: 'JPY',
    culture: 'ja-JP',
    orders: [annual(e3(7, null))],
  },
  {
    title: 'Brazil, signed by somebody other than the primary contact',
    seller: '3000004',
    choices: {
      country: 'BR',
      signer: { firstName: 'Célia', lastName: 'Prado', email: 'celia@contoso.example' },
    },
    ...worldwide,
    currency: 'USD',
    culture: 'pt-BR',
    orders: [monthly(premium(10, null))],
  },
  {
    title: 'India, in Hindi',
    seller: '3000005',
    role: 'SALES_AGENT',
    choices: { country: 'IN', company: { culture: 'hi-IN' } },
    ...worldwide,
    currency: 'INR',
    culture: 'hi-IN',
    orders: [monthly(premium(10, null))],
  },
  {
    title: 'Australia, a state in free text, the same offer twice',
    seller: '3000006',
    choices: {
      country: 'AU',
      company: { address: { state: 'New South Wales' } },
      lines: [
        { offer: offers.businessPremium, quantity: 5 },
        { offer: offers.businessPremium, quantity: 6, friendlyName: 'Second shop' },
      ],
    },
    ...worldwide,
    currency: 'AUD',
    culture: 'en-AU',
    orders: [monthly(premium(5, null), { ...premium(6, null), friendlyName: 'Second shop' })],
  },
  {
    title: 'South Africa, a domain prefix of 27 characters typed in capitals',
    seller: '3000007',
    choices: { country: 'ZA', company: { domainPrefix: 'CONTOSOVINEYARDSOFCAPETOWN1' } },
    ...worldwide,
    currency: 'USD',
    culture: 'en-ZA',
    orders: [monthly(premium(10, null))],
  },
  {
    title: 'US Government, without an agreement',
    seller: demo.usGovernment,
    choices: { country: 'US', lines: [{ offer: offers.enterpriseE3, quantity: 40 }] },
    cloud: 'US_GOVERNMENT',
    suffix: '.onmicrosoft.us',
    currency: 'USD',
    culture: 'en-US',
    orders: [monthly(e3(40, 160_000))],
  },
  {
    title: 'China (21Vianet), a province, without an agreement',
    seller: demo.china,
    choices: { country: 'CN', lines: [{ offer: offers.enterpriseE3, quantity: 15 }] },
    cloud: 'CHINA_21VIANET',
    suffix: '.partner.onmschina.cn',
    currency: 'CNY',
    culture: 'zh-CN',
    orders: [monthly(e3(15, 160_000))],
  },
];
