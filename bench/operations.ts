/** What is asked for, as a front end asks. Contenders that speak no GraphQL go by the operation's name. */
export interface Operation {
  readonly name: string;
  readonly document: string;
}

const operation = (document: string): Operation => ({
  name: /^\w+ (\w+)/.exec(document.trim())?.[1] ?? '',
  document,
});

/** Add-ons have the longest lists within: what each of them can be put on. */
export const catalogue = operation(`query Catalogue($market: CountryCode!, $first: Int) {
  offers(market: $market, filter: { isAddOn: true }, first: $first) {
    nodes {
      id microsoftOfferId name productName rank isAddOn unitType minimumQuantity maximumQuantity
      supportedBillingCycles salesGroupId
      prerequisites(first: 5) { nodes { id name category { id key name } } }
    }
    pageInfo { hasNextPage }
  }
}`);

const ofSubscriptions = `subscriptions(first: 10) {
        nodes {
          id friendlyName quantity status billingCycle commitmentEndDate
          unitPrice { amount currencyCode }
          offer { id name }
        }
      }`;

export const customers = operation(`query Customers($first: Int, $after: String) {
  customers(first: $first, after: $after) {
    nodes {
      id companyName domain country qualification createdAt
      indirectReseller { id name mpnId }
      ${ofSubscriptions}
    }
    pageInfo { hasNextPage endCursor }
  }
}`);

export const customer = operation(`query Customer($id: ID!) {
  customer(id: $id) {
    id companyName domain country qualification createdAt
    address { addressLine1 addressLine2 city state postalCode country }
    primaryContact { firstName middleName lastName email phoneNumber }
    relationship { startedAt hasDelegatedAdmin }
    indirectReseller { id name mpnId }
    ${ofSubscriptions}
  }
}`);

/** What people leaf and search through. */
export const customerList = operation(`query CustomerList($first: Int, $after: String, $search: String) {
  customers(first: $first, after: $after, search: $search) {
    nodes { id companyName domain country createdAt indirectReseller { id name mpnId } }
    pageInfo { hasNextPage endCursor }
  }
}`);

const mistakes = 'userErrors { code field message }';

export const updateAccountInfo = operation(`mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {
  updateAccountInfo(input: $input) {
    onboarding { id version state company { name } primaryContact { firstName lastName email } }
    ${mistakes}
  }
}`);

export const submitCustomer = operation(`mutation SubmitCustomer($input: SubmitCustomerInput!) {
  submitCustomer(input: $input) {
    customer { id tenantId companyName domain country createdAt }
    onboarding { id version state }
    ${mistakes}
  }
}`);
