/** The part of the API that is asked for, for contenders that are told their schema in SDL. */
export const typeDefs = `
  scalar CountryCode
  scalar DateTime
  scalar Date
  scalar Decimal

  type PageInfo { hasNextPage: Boolean! endCursor: String }
  type OfferCategory { id: ID! key: String! name: String! }
  type Offer {
    id: ID!
    microsoftOfferId: String!
    name: String!
    productName: String!
    rank: Int!
    isAddOn: Boolean!
    unitType: String!
    minimumQuantity: Int!
    maximumQuantity: Int!
    supportedBillingCycles: [String!]!
    salesGroupId: String!
    category: OfferCategory
    prerequisites(first: Int = 10): OfferConnection!
  }
  type OfferConnection { nodes: [Offer!]! pageInfo: PageInfo! }
  type Money { amount: Decimal! currencyCode: String! }
  type Subscription {
    id: ID!
    friendlyName: String!
    quantity: Int!
    status: String!
    billingCycle: String!
    commitmentEndDate: Date
    unitPrice: Money
    offer: Offer!
  }
  type SubscriptionConnection { nodes: [Subscription!]! }
  type IndirectReseller { id: ID! name: String! mpnId: String! }
  type CustomerRelationship { startedAt: DateTime! hasDelegatedAdmin: Boolean! }
  type Address {
    addressLine1: String
    addressLine2: String
    city: String
    state: String
    postalCode: String
    country: CountryCode
  }
  type Contact { firstName: String middleName: String lastName: String email: String phoneNumber: String }
  type Customer {
    id: ID!
    tenantId: String!
    companyName: String!
    domain: String!
    country: CountryCode!
    qualification: String!
    createdAt: DateTime!
    address: Address!
    primaryContact: Contact!
    relationship: CustomerRelationship!
    indirectReseller: IndirectReseller
    subscriptions(first: Int = 10): SubscriptionConnection!
  }
  type CustomerConnection { nodes: [Customer!]! pageInfo: PageInfo! }

  input OfferFilter { isAddOn: Boolean! }

  type UserError { code: String! field: [String!]! message: String! }
  type DraftCompany { name: String }
  type CustomerOnboarding {
    id: ID!
    version: Int!
    state: String!
    company: DraftCompany!
    primaryContact: Contact!
  }
  type UpdateAccountInfoPayload { onboarding: CustomerOnboarding userErrors: [UserError!]! }
  type SubmitCustomerPayload { customer: Customer onboarding: CustomerOnboarding userErrors: [UserError!]! }

  input CompanyInput { name: String }
  input ContactInput { email: String }
  input UpdateAccountInfoInput { onboardingId: ID! company: CompanyInput! primaryContact: ContactInput! }
  input SubmitCustomerInput { onboardingId: ID! expectedVersion: Int! }

  type Query {
    offers(market: CountryCode!, filter: OfferFilter!, first: Int = 20): OfferConnection!
    customers(first: Int = 20, after: String, search: String): CustomerConnection!
    customer(id: ID!): Customer
  }

  type Mutation {
    updateAccountInfo(input: UpdateAccountInfoInput!): UpdateAccountInfoPayload!
    submitCustomer(input: SubmitCustomerInput!): SubmitCustomerPayload!
  }
`;
