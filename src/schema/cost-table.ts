import { childPageSize, maximumPageSize, pageSize } from '../services/paging.ts';

/** What the cost of an operation is counted with, where the operation itself does not say it. */
export const costTable = {
  pageSize: (coordinate: string): number => (coordinate.startsWith('Query.') ? pageSize : childPageSize),
  maximumPageSize,
  listSizes: {
    'Query.markets': 250,
    'Query.agreementTemplates': 10,
    'Partner.markets': 100,
    'Subscription.conversionOffers': 2,
    'Subscription.upgradeOffers': 10,
  },
  inMemory: new Set(['Offer', 'OfferCategory', 'Market', 'AgreementTemplate', 'Partner']),
} as const;
