/** Lengths count Unicode code points, as the database's columns do. */
export const limits = {
  companyName: { minimum: 2, maximum: 255 },
  contactName: { minimum: 1, maximum: 50 },
  email: { maximum: 254 },
  phoneNumber: { maximum: 40 },
  addressLine: { maximum: 200 },
  city: { maximum: 100 },
  state: { maximum: 100 },
  postalCode: { maximum: 20 },
  registrationNumber: { maximum: 40 },
  culture: { maximum: 20 },
  validationCode: { maximum: 40 },
  domainPrefix: { minimum: 1, maximum: 27 },
  friendlyName: { maximum: 255 },
  idempotencyKey: { maximum: 255 },
  apiKeyName: { maximum: 100 },
  /** Lines of one selection, add-ons counted. */
  lines: 100,
  /** A base offer, its add-on, and an add-on's add-on. */
  lineDepth: 3,
  /** Base offers that a missing prerequisite names. */
  namedPrerequisites: 20,
  domainSuggestions: 5,
  /** How long an API key may last: one year, a leap year included. */
  apiKeyDays: 366,
  /** API keys of one partner that are neither revoked nor expired. */
  activeApiKeys: 50,
  webhookUrl: { maximum: 2_000 },
  /** Webhook endpoints of one partner. */
  webhookEndpoints: 20,
  /** Rows of one import of prices. */
  prices: 1_000,
  /** Both of them what the column holds exactly on every engine. */
  unitPrice: { maximum: 100_000_000_000, places: 4 },
} as const;
