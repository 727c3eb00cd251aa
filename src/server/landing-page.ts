import type { ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';

const document = `# Press the button: the token in the headers is a demo partner's, and works.
query Welcome {
  viewer {
    subject
    partner { name type cloud country }
    permissions
  }
  offers(market: "US", filter: { isAddOn: false }, search: "365", first: 5) {
    totalCount
    nodes { id name minimumQuantity maximumQuantity supportedBillingCycles }
  }
}

# Then open a draft, and walk on: updateAccountInfo, confirmAgreement, selectOffers, reviewCustomer, submitCustomer.
mutation StartCustomerOnboarding {
  startCustomerOnboarding(input: {}) {
    onboarding { id version state steps { step isRequired isComplete } problems { step code message field } }
    userErrors { code message field }
  }
}
`;

/** Apollo Sandbox with a ready operation, and a working token where there is one; no page in production. */
export const landingPage = (isProduction: boolean, demoToken: string | null): ApolloServerPlugin =>
  isProduction
    ? ApolloServerPluginLandingPageDisabled()
    : ApolloServerPluginLandingPageLocalDefault({
        embed: true,
        includeCookies: false,
        document,
        ...(demoToken === null ? {} : { headers: { Authorization: `Bearer ${demoToken}` } }),
      });
