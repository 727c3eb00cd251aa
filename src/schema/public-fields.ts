/**
 * What everybody may read, and every cache may keep: queries that lead to the catalogue alone. Everything
 * that can be reached through them is public, but for the fields that look at who asks.
 */
export const publicFields = {
  queries: new Set(['offers', 'offer', 'offerCategories', 'markets', 'market', 'agreementTemplates']),
  privateFields: new Set(['Offer.partnerPrice']),
} as const;
