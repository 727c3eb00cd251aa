/* eslint-disable */
import * as types from './graphql';
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';

/**
 * Map of all GraphQL operations in the project.
 *
 * This map has several performance disadvantages:
 * 1. It is not tree-shakeable, so it will include all operations in the project.
 * 2. It is not minifiable, so the string of a GraphQL query will be multiple times inside the bundle.
 * 3. It does not support dead code elimination, so it will add unused operations.
 *
 * Therefore it is highly recommended to use the babel or swc plugin for production.
 * Learn more about it here: https://the-guild.dev/graphql/codegen/plugins/presets/preset-client#reducing-bundle-size
 */
type Documents = {
    "\n  query Domain($prefix: String!) {\n    domainAvailability(prefix: $prefix) {\n      domain\n      isAvailable\n      suggestions\n    }\n  }\n": typeof types.DomainDocument,
    "\n  fragment MarketRules on Market {\n    id\n    cultures\n    cultureNames\n    defaultCulture\n    callingCodes\n    isPhoneRequired\n    phonePattern\n    address {\n      isCityRequired\n      isPostalCodeRequired\n      isStateRequired\n      postalCodeExample\n      postalCodePattern\n      states {\n        code\n        name\n      }\n    }\n    registrationNumber {\n      isSupported\n      isRequired\n      pattern\n      example\n    }\n  }\n": typeof types.MarketRulesFragmentDoc,
    "\n  query Market($country: CountryCode!) {\n    market(country: $country) {\n      id\n      ...MarketRules\n    }\n  }\n": typeof types.MarketDocument,
    "\n  query Resellers {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        mpnId\n        hasSignedPartnerAgreement\n      }\n    }\n  }\n": typeof types.ResellersDocument,
    "\n  mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {\n    updateAccountInfo(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.UpdateAccountInfoDocument,
    "\n  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {\n    confirmAgreement(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.ConfirmAgreementDocument,
    "\n  mutation SelectReseller($input: SelectIndirectResellerInput!) {\n    selectIndirectReseller(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.SelectResellerDocument,
    "\n  query Agreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n": typeof types.AgreementDocument,
    "\n  query Confirmation($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      confirmation {\n        adminUserName\n        temporaryPassword\n        customer {\n          id\n          companyName\n          domain\n          tenantId\n        }\n        orders {\n          id\n          subscriptions {\n            id\n            friendlyName\n            quantity\n            unitType\n          }\n        }\n      }\n    }\n  }\n": typeof types.ConfirmationDocument,
    "\n  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {\n    completeOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CompleteOnboardingDocument,
    "\n  mutation StartOnboarding($input: StartCustomerOnboardingInput!) {\n    startCustomerOnboarding(input: $input) {\n      onboarding {\n        ...DraftFields\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.StartOnboardingDocument,
    "\n  query ResellerNames {\n    indirectResellers(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": typeof types.ResellerNamesDocument,
    "\n  fragment CustomerRow on Customer {\n    id\n    companyName\n    domain\n    tenantId\n    country\n    createdAt\n    indirectReseller {\n      id\n      name\n    }\n    relationship {\n      hasDelegatedAdmin\n    }\n  }\n": typeof types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $search: String\n    $filter: CustomerFilter\n    $orderBy: CustomerOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        id\n        ...CustomerRow\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": typeof types.CustomersDocument,
    "\n  query Drafts($first: Int!) {\n    customerOnboardings(first: $first, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {\n      totalCount\n      nodes {\n        id\n        state\n        updatedAt\n        updatedBy\n        steps {\n          step\n          isComplete\n        }\n        company {\n          name\n          domain\n        }\n      }\n    }\n  }\n": typeof types.DraftsDocument,
    "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": typeof types.PagePlaceFragmentDoc,
    "\n  mutation CancelOnboarding($input: CancelOnboardingInput!) {\n    cancelOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.CancelOnboardingDocument,
    "\n  fragment DraftFields on CustomerOnboarding {\n    id\n    version\n    state\n    updatedAt\n    updatedBy\n    needsResellerChoice\n    problems {\n      step\n      code\n      message\n      field\n    }\n    company {\n      name\n      domainPrefix\n      domain\n      culture\n      qualification\n      registrationNumber\n      validationCode\n      address {\n        country\n        addressLine1\n        addressLine2\n        city\n        state\n        postalCode\n      }\n    }\n    primaryContact {\n      firstName\n      middleName\n      lastName\n      email\n      phoneNumber\n    }\n    agreement {\n      acceptedOn\n      signer {\n        firstName\n        middleName\n        lastName\n        email\n        phoneNumber\n      }\n    }\n    indirectReseller {\n      id\n      name\n    }\n    lines {\n      ...LineFields\n      addOns {\n        ...LineFields\n        addOns {\n          ...LineFields\n        }\n      }\n    }\n    quote {\n      version\n      expiresAt\n      unpricedLineCount\n      totals {\n        billingCycle\n        total {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n": typeof types.DraftFieldsFragmentDoc,
    "\n  fragment Mistake on UserError {\n    code\n    message\n    field\n    ... on DomainUnavailableError {\n      suggestions\n    }\n    ... on CustomerAlreadyExistsError {\n      isOwnCustomer\n    }\n  }\n": typeof types.MistakeFragmentDoc,
    "\n  query Draft($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n": typeof types.DraftDocument,
    "\n  fragment OfferFields on Offer {\n    id\n    name\n    description\n    unitType\n    minimumQuantity\n    maximumQuantity\n    supportedBillingCycles\n    billingCycleNames\n    termName\n    isTrial\n    hasAddOns\n  }\n": typeof types.OfferFieldsFragmentDoc,
    "\n  fragment LineFields on OnboardingLine {\n    quantity\n    billingCycle\n    friendlyName\n    unitPrice {\n      amount\n      currencyCode\n    }\n    lineTotal {\n      amount\n      currencyCode\n    }\n    offer {\n      ...OfferFields\n    }\n  }\n": typeof types.LineFieldsFragmentDoc,
    "\n  fragment AnswerFields on RelationshipInvitation {\n    partnerName\n    indirectResellerName\n    withDelegatedAdmin\n    needsAgreement\n    expiresAt\n  }\n": typeof types.AnswerFieldsFragmentDoc,
    "\n  query OfferedAgreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n": typeof types.OfferedAgreementDocument,
    "\n  mutation AcceptInvitation($input: AcceptRelationshipInvitationInput!) {\n    acceptRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.AcceptInvitationDocument,
    "\n  mutation DeclineInvitation($input: DeclineRelationshipInvitationInput!) {\n    declineRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.DeclineInvitationDocument,
    "\n  query Invitation($token: String!) {\n    customerAdministrator {\n      companyName\n      cloud\n      country\n      subject\n    }\n    relationshipInvitation(token: $token) {\n      ...AnswerFields\n    }\n  }\n": typeof types.InvitationDocument,
    "\n  fragment MailDraftFields on RelationshipRequest {\n    id\n    invitationUrl\n    expiresAt\n    emailDraft {\n      subject\n      body\n    }\n  }\n": typeof types.MailDraftFieldsFragmentDoc,
    "\n  query RelationshipChoices {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        hasSignedPartnerAgreement\n      }\n    }\n    indirectProviders {\n      mpnId\n      name\n      state\n    }\n  }\n": typeof types.RelationshipChoicesDocument,
    "\n  mutation RequestRelationship($input: RequestCustomerRelationshipInput!) {\n    requestCustomerRelationship(input: $input) {\n      relationshipRequest {\n        id\n        ...MailDraftFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": typeof types.RequestRelationshipDocument,
    "\n  mutation ReviewCustomer($input: ReviewCustomerInput!) {\n    reviewCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.ReviewCustomerDocument,
    "\n  mutation SubmitCustomer($input: SubmitCustomerInput!) {\n    submitCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.SubmitCustomerDocument,
    "\n  query Viewer {\n    viewer {\n      subject\n      permissions\n      partner {\n        id\n        name\n        mpnId\n        type\n        cloud\n        country\n        markets {\n          id\n          country\n          name\n        }\n      }\n    }\n  }\n": typeof types.ViewerDocument,
    "\n  query AddOns($id: ID!, $market: CountryCode!) {\n    offer(id: $id) {\n      id\n      addOns(market: $market, first: 50) {\n        nodes {\n          id\n          ...OfferOnShelf\n        }\n      }\n    }\n  }\n": typeof types.AddOnsDocument,
    "\n  query Categories($market: CountryCode!, $cloud: Cloud) {\n    offerCategories(market: $market, cloud: $cloud) {\n      id\n      key\n      name\n    }\n  }\n": typeof types.CategoriesDocument,
    "\n  query Offers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {\n    offers(market: $market, cloud: $cloud, filter: $filter, search: $search, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...OfferOnShelf\n      }\n    }\n  }\n": typeof types.OffersDocument,
    "\n  fragment OfferOnShelf on Offer {\n    id\n    ...OfferFields\n    monthly: partnerPrice(billingCycle: MONTHLY, market: $market) {\n      amount\n      currencyCode\n    }\n    annual: partnerPrice(billingCycle: ANNUAL, market: $market) {\n      amount\n      currencyCode\n    }\n    once: partnerPrice(billingCycle: ONE_TIME, market: $market) {\n      amount\n      currencyCode\n    }\n  }\n": typeof types.OfferOnShelfFragmentDoc,
    "\n  mutation SelectOffers($input: SelectOffersInput!) {\n    selectOffers(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": typeof types.SelectOffersDocument,
};
const documents: Documents = {
    "\n  query Domain($prefix: String!) {\n    domainAvailability(prefix: $prefix) {\n      domain\n      isAvailable\n      suggestions\n    }\n  }\n": types.DomainDocument,
    "\n  fragment MarketRules on Market {\n    id\n    cultures\n    cultureNames\n    defaultCulture\n    callingCodes\n    isPhoneRequired\n    phonePattern\n    address {\n      isCityRequired\n      isPostalCodeRequired\n      isStateRequired\n      postalCodeExample\n      postalCodePattern\n      states {\n        code\n        name\n      }\n    }\n    registrationNumber {\n      isSupported\n      isRequired\n      pattern\n      example\n    }\n  }\n": types.MarketRulesFragmentDoc,
    "\n  query Market($country: CountryCode!) {\n    market(country: $country) {\n      id\n      ...MarketRules\n    }\n  }\n": types.MarketDocument,
    "\n  query Resellers {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        mpnId\n        hasSignedPartnerAgreement\n      }\n    }\n  }\n": types.ResellersDocument,
    "\n  mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {\n    updateAccountInfo(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.UpdateAccountInfoDocument,
    "\n  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {\n    confirmAgreement(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.ConfirmAgreementDocument,
    "\n  mutation SelectReseller($input: SelectIndirectResellerInput!) {\n    selectIndirectReseller(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.SelectResellerDocument,
    "\n  query Agreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n": types.AgreementDocument,
    "\n  query Confirmation($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      confirmation {\n        adminUserName\n        temporaryPassword\n        customer {\n          id\n          companyName\n          domain\n          tenantId\n        }\n        orders {\n          id\n          subscriptions {\n            id\n            friendlyName\n            quantity\n            unitType\n          }\n        }\n      }\n    }\n  }\n": types.ConfirmationDocument,
    "\n  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {\n    completeOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CompleteOnboardingDocument,
    "\n  mutation StartOnboarding($input: StartCustomerOnboardingInput!) {\n    startCustomerOnboarding(input: $input) {\n      onboarding {\n        ...DraftFields\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.StartOnboardingDocument,
    "\n  query ResellerNames {\n    indirectResellers(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n": types.ResellerNamesDocument,
    "\n  fragment CustomerRow on Customer {\n    id\n    companyName\n    domain\n    tenantId\n    country\n    createdAt\n    indirectReseller {\n      id\n      name\n    }\n    relationship {\n      hasDelegatedAdmin\n    }\n  }\n": types.CustomerRowFragmentDoc,
    "\n  query Customers(\n    $search: String\n    $filter: CustomerFilter\n    $orderBy: CustomerOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        id\n        ...CustomerRow\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n": types.CustomersDocument,
    "\n  query Drafts($first: Int!) {\n    customerOnboardings(first: $first, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {\n      totalCount\n      nodes {\n        id\n        state\n        updatedAt\n        updatedBy\n        steps {\n          step\n          isComplete\n        }\n        company {\n          name\n          domain\n        }\n      }\n    }\n  }\n": types.DraftsDocument,
    "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n": types.PagePlaceFragmentDoc,
    "\n  mutation CancelOnboarding($input: CancelOnboardingInput!) {\n    cancelOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.CancelOnboardingDocument,
    "\n  fragment DraftFields on CustomerOnboarding {\n    id\n    version\n    state\n    updatedAt\n    updatedBy\n    needsResellerChoice\n    problems {\n      step\n      code\n      message\n      field\n    }\n    company {\n      name\n      domainPrefix\n      domain\n      culture\n      qualification\n      registrationNumber\n      validationCode\n      address {\n        country\n        addressLine1\n        addressLine2\n        city\n        state\n        postalCode\n      }\n    }\n    primaryContact {\n      firstName\n      middleName\n      lastName\n      email\n      phoneNumber\n    }\n    agreement {\n      acceptedOn\n      signer {\n        firstName\n        middleName\n        lastName\n        email\n        phoneNumber\n      }\n    }\n    indirectReseller {\n      id\n      name\n    }\n    lines {\n      ...LineFields\n      addOns {\n        ...LineFields\n        addOns {\n          ...LineFields\n        }\n      }\n    }\n    quote {\n      version\n      expiresAt\n      unpricedLineCount\n      totals {\n        billingCycle\n        total {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n": types.DraftFieldsFragmentDoc,
    "\n  fragment Mistake on UserError {\n    code\n    message\n    field\n    ... on DomainUnavailableError {\n      suggestions\n    }\n    ... on CustomerAlreadyExistsError {\n      isOwnCustomer\n    }\n  }\n": types.MistakeFragmentDoc,
    "\n  query Draft($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n": types.DraftDocument,
    "\n  fragment OfferFields on Offer {\n    id\n    name\n    description\n    unitType\n    minimumQuantity\n    maximumQuantity\n    supportedBillingCycles\n    billingCycleNames\n    termName\n    isTrial\n    hasAddOns\n  }\n": types.OfferFieldsFragmentDoc,
    "\n  fragment LineFields on OnboardingLine {\n    quantity\n    billingCycle\n    friendlyName\n    unitPrice {\n      amount\n      currencyCode\n    }\n    lineTotal {\n      amount\n      currencyCode\n    }\n    offer {\n      ...OfferFields\n    }\n  }\n": types.LineFieldsFragmentDoc,
    "\n  fragment AnswerFields on RelationshipInvitation {\n    partnerName\n    indirectResellerName\n    withDelegatedAdmin\n    needsAgreement\n    expiresAt\n  }\n": types.AnswerFieldsFragmentDoc,
    "\n  query OfferedAgreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n": types.OfferedAgreementDocument,
    "\n  mutation AcceptInvitation($input: AcceptRelationshipInvitationInput!) {\n    acceptRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.AcceptInvitationDocument,
    "\n  mutation DeclineInvitation($input: DeclineRelationshipInvitationInput!) {\n    declineRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n": types.DeclineInvitationDocument,
    "\n  query Invitation($token: String!) {\n    customerAdministrator {\n      companyName\n      cloud\n      country\n      subject\n    }\n    relationshipInvitation(token: $token) {\n      ...AnswerFields\n    }\n  }\n": types.InvitationDocument,
    "\n  fragment MailDraftFields on RelationshipRequest {\n    id\n    invitationUrl\n    expiresAt\n    emailDraft {\n      subject\n      body\n    }\n  }\n": types.MailDraftFieldsFragmentDoc,
    "\n  query RelationshipChoices {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        hasSignedPartnerAgreement\n      }\n    }\n    indirectProviders {\n      mpnId\n      name\n      state\n    }\n  }\n": types.RelationshipChoicesDocument,
    "\n  mutation RequestRelationship($input: RequestCustomerRelationshipInput!) {\n    requestCustomerRelationship(input: $input) {\n      relationshipRequest {\n        id\n        ...MailDraftFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n": types.RequestRelationshipDocument,
    "\n  mutation ReviewCustomer($input: ReviewCustomerInput!) {\n    reviewCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.ReviewCustomerDocument,
    "\n  mutation SubmitCustomer($input: SubmitCustomerInput!) {\n    submitCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.SubmitCustomerDocument,
    "\n  query Viewer {\n    viewer {\n      subject\n      permissions\n      partner {\n        id\n        name\n        mpnId\n        type\n        cloud\n        country\n        markets {\n          id\n          country\n          name\n        }\n      }\n    }\n  }\n": types.ViewerDocument,
    "\n  query AddOns($id: ID!, $market: CountryCode!) {\n    offer(id: $id) {\n      id\n      addOns(market: $market, first: 50) {\n        nodes {\n          id\n          ...OfferOnShelf\n        }\n      }\n    }\n  }\n": types.AddOnsDocument,
    "\n  query Categories($market: CountryCode!, $cloud: Cloud) {\n    offerCategories(market: $market, cloud: $cloud) {\n      id\n      key\n      name\n    }\n  }\n": types.CategoriesDocument,
    "\n  query Offers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {\n    offers(market: $market, cloud: $cloud, filter: $filter, search: $search, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...OfferOnShelf\n      }\n    }\n  }\n": types.OffersDocument,
    "\n  fragment OfferOnShelf on Offer {\n    id\n    ...OfferFields\n    monthly: partnerPrice(billingCycle: MONTHLY, market: $market) {\n      amount\n      currencyCode\n    }\n    annual: partnerPrice(billingCycle: ANNUAL, market: $market) {\n      amount\n      currencyCode\n    }\n    once: partnerPrice(billingCycle: ONE_TIME, market: $market) {\n      amount\n      currencyCode\n    }\n  }\n": types.OfferOnShelfFragmentDoc,
    "\n  mutation SelectOffers($input: SelectOffersInput!) {\n    selectOffers(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n": types.SelectOffersDocument,
};

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 *
 *
 * @example
 * ```ts
 * const query = graphql(`query GetUser($id: ID!) { user(id: $id) { name } }`);
 * ```
 *
 * The query argument is unknown!
 * Please regenerate the types.
 */
export function graphql(source: string): unknown;

/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Domain($prefix: String!) {\n    domainAvailability(prefix: $prefix) {\n      domain\n      isAvailable\n      suggestions\n    }\n  }\n"): (typeof documents)["\n  query Domain($prefix: String!) {\n    domainAvailability(prefix: $prefix) {\n      domain\n      isAvailable\n      suggestions\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MarketRules on Market {\n    id\n    cultures\n    cultureNames\n    defaultCulture\n    callingCodes\n    isPhoneRequired\n    phonePattern\n    address {\n      isCityRequired\n      isPostalCodeRequired\n      isStateRequired\n      postalCodeExample\n      postalCodePattern\n      states {\n        code\n        name\n      }\n    }\n    registrationNumber {\n      isSupported\n      isRequired\n      pattern\n      example\n    }\n  }\n"): (typeof documents)["\n  fragment MarketRules on Market {\n    id\n    cultures\n    cultureNames\n    defaultCulture\n    callingCodes\n    isPhoneRequired\n    phonePattern\n    address {\n      isCityRequired\n      isPostalCodeRequired\n      isStateRequired\n      postalCodeExample\n      postalCodePattern\n      states {\n        code\n        name\n      }\n    }\n    registrationNumber {\n      isSupported\n      isRequired\n      pattern\n      example\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Market($country: CountryCode!) {\n    market(country: $country) {\n      id\n      ...MarketRules\n    }\n  }\n"): (typeof documents)["\n  query Market($country: CountryCode!) {\n    market(country: $country) {\n      id\n      ...MarketRules\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Resellers {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        mpnId\n        hasSignedPartnerAgreement\n      }\n    }\n  }\n"): (typeof documents)["\n  query Resellers {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        mpnId\n        hasSignedPartnerAgreement\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {\n    updateAccountInfo(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation UpdateAccountInfo($input: UpdateAccountInfoInput!) {\n    updateAccountInfo(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {\n    confirmAgreement(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ConfirmAgreement($input: ConfirmAgreementInput!) {\n    confirmAgreement(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SelectReseller($input: SelectIndirectResellerInput!) {\n    selectIndirectReseller(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SelectReseller($input: SelectIndirectResellerInput!) {\n    selectIndirectReseller(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Agreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n"): (typeof documents)["\n  query Agreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Confirmation($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      confirmation {\n        adminUserName\n        temporaryPassword\n        customer {\n          id\n          companyName\n          domain\n          tenantId\n        }\n        orders {\n          id\n          subscriptions {\n            id\n            friendlyName\n            quantity\n            unitType\n          }\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Confirmation($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      confirmation {\n        adminUserName\n        temporaryPassword\n        customer {\n          id\n          companyName\n          domain\n          tenantId\n        }\n        orders {\n          id\n          subscriptions {\n            id\n            friendlyName\n            quantity\n            unitType\n          }\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {\n    completeOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CompleteOnboarding($input: CompleteOnboardingInput!) {\n    completeOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation StartOnboarding($input: StartCustomerOnboardingInput!) {\n    startCustomerOnboarding(input: $input) {\n      onboarding {\n        ...DraftFields\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation StartOnboarding($input: StartCustomerOnboardingInput!) {\n    startCustomerOnboarding(input: $input) {\n      onboarding {\n        ...DraftFields\n        id\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query ResellerNames {\n    indirectResellers(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"): (typeof documents)["\n  query ResellerNames {\n    indirectResellers(first: 100) {\n      nodes {\n        id\n        name\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment CustomerRow on Customer {\n    id\n    companyName\n    domain\n    tenantId\n    country\n    createdAt\n    indirectReseller {\n      id\n      name\n    }\n    relationship {\n      hasDelegatedAdmin\n    }\n  }\n"): (typeof documents)["\n  fragment CustomerRow on Customer {\n    id\n    companyName\n    domain\n    tenantId\n    country\n    createdAt\n    indirectReseller {\n      id\n      name\n    }\n    relationship {\n      hasDelegatedAdmin\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Customers(\n    $search: String\n    $filter: CustomerFilter\n    $orderBy: CustomerOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        id\n        ...CustomerRow\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"): (typeof documents)["\n  query Customers(\n    $search: String\n    $filter: CustomerFilter\n    $orderBy: CustomerOrder\n    $first: Int\n    $after: String\n    $last: Int\n    $before: String\n  ) {\n    customers(\n      search: $search\n      filter: $filter\n      orderBy: $orderBy\n      first: $first\n      after: $after\n      last: $last\n      before: $before\n    ) {\n      totalCount\n      nodes {\n        id\n        ...CustomerRow\n      }\n      pageInfo {\n        ...PagePlace\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Drafts($first: Int!) {\n    customerOnboardings(first: $first, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {\n      totalCount\n      nodes {\n        id\n        state\n        updatedAt\n        updatedBy\n        steps {\n          step\n          isComplete\n        }\n        company {\n          name\n          domain\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Drafts($first: Int!) {\n    customerOnboardings(first: $first, filter: { state: [DRAFT, REVIEWED, SUBMITTED] }) {\n      totalCount\n      nodes {\n        id\n        state\n        updatedAt\n        updatedBy\n        steps {\n          step\n          isComplete\n        }\n        company {\n          name\n          domain\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"): (typeof documents)["\n  fragment PagePlace on PageInfo {\n    hasNextPage\n    hasPreviousPage\n    startCursor\n    endCursor\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation CancelOnboarding($input: CancelOnboardingInput!) {\n    cancelOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation CancelOnboarding($input: CancelOnboardingInput!) {\n    cancelOnboarding(input: $input) {\n      onboarding {\n        id\n        state\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment DraftFields on CustomerOnboarding {\n    id\n    version\n    state\n    updatedAt\n    updatedBy\n    needsResellerChoice\n    problems {\n      step\n      code\n      message\n      field\n    }\n    company {\n      name\n      domainPrefix\n      domain\n      culture\n      qualification\n      registrationNumber\n      validationCode\n      address {\n        country\n        addressLine1\n        addressLine2\n        city\n        state\n        postalCode\n      }\n    }\n    primaryContact {\n      firstName\n      middleName\n      lastName\n      email\n      phoneNumber\n    }\n    agreement {\n      acceptedOn\n      signer {\n        firstName\n        middleName\n        lastName\n        email\n        phoneNumber\n      }\n    }\n    indirectReseller {\n      id\n      name\n    }\n    lines {\n      ...LineFields\n      addOns {\n        ...LineFields\n        addOns {\n          ...LineFields\n        }\n      }\n    }\n    quote {\n      version\n      expiresAt\n      unpricedLineCount\n      totals {\n        billingCycle\n        total {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  fragment DraftFields on CustomerOnboarding {\n    id\n    version\n    state\n    updatedAt\n    updatedBy\n    needsResellerChoice\n    problems {\n      step\n      code\n      message\n      field\n    }\n    company {\n      name\n      domainPrefix\n      domain\n      culture\n      qualification\n      registrationNumber\n      validationCode\n      address {\n        country\n        addressLine1\n        addressLine2\n        city\n        state\n        postalCode\n      }\n    }\n    primaryContact {\n      firstName\n      middleName\n      lastName\n      email\n      phoneNumber\n    }\n    agreement {\n      acceptedOn\n      signer {\n        firstName\n        middleName\n        lastName\n        email\n        phoneNumber\n      }\n    }\n    indirectReseller {\n      id\n      name\n    }\n    lines {\n      ...LineFields\n      addOns {\n        ...LineFields\n        addOns {\n          ...LineFields\n        }\n      }\n    }\n    quote {\n      version\n      expiresAt\n      unpricedLineCount\n      totals {\n        billingCycle\n        total {\n          amount\n          currencyCode\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment Mistake on UserError {\n    code\n    message\n    field\n    ... on DomainUnavailableError {\n      suggestions\n    }\n    ... on CustomerAlreadyExistsError {\n      isOwnCustomer\n    }\n  }\n"): (typeof documents)["\n  fragment Mistake on UserError {\n    code\n    message\n    field\n    ... on DomainUnavailableError {\n      suggestions\n    }\n    ... on CustomerAlreadyExistsError {\n      isOwnCustomer\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Draft($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n"): (typeof documents)["\n  query Draft($id: ID!) {\n    customerOnboarding(id: $id) {\n      id\n      ...DraftFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferFields on Offer {\n    id\n    name\n    description\n    unitType\n    minimumQuantity\n    maximumQuantity\n    supportedBillingCycles\n    billingCycleNames\n    termName\n    isTrial\n    hasAddOns\n  }\n"): (typeof documents)["\n  fragment OfferFields on Offer {\n    id\n    name\n    description\n    unitType\n    minimumQuantity\n    maximumQuantity\n    supportedBillingCycles\n    billingCycleNames\n    termName\n    isTrial\n    hasAddOns\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment LineFields on OnboardingLine {\n    quantity\n    billingCycle\n    friendlyName\n    unitPrice {\n      amount\n      currencyCode\n    }\n    lineTotal {\n      amount\n      currencyCode\n    }\n    offer {\n      ...OfferFields\n    }\n  }\n"): (typeof documents)["\n  fragment LineFields on OnboardingLine {\n    quantity\n    billingCycle\n    friendlyName\n    unitPrice {\n      amount\n      currencyCode\n    }\n    lineTotal {\n      amount\n      currencyCode\n    }\n    offer {\n      ...OfferFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment AnswerFields on RelationshipInvitation {\n    partnerName\n    indirectResellerName\n    withDelegatedAdmin\n    needsAgreement\n    expiresAt\n  }\n"): (typeof documents)["\n  fragment AnswerFields on RelationshipInvitation {\n    partnerName\n    indirectResellerName\n    withDelegatedAdmin\n    needsAgreement\n    expiresAt\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query OfferedAgreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n"): (typeof documents)["\n  query OfferedAgreement($cloud: Cloud, $country: CountryCode!, $language: Locale!) {\n    agreementTemplates(cloud: $cloud) {\n      id\n      isLatest\n      documentUrl(country: $country, language: $language)\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation AcceptInvitation($input: AcceptRelationshipInvitationInput!) {\n    acceptRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation AcceptInvitation($input: AcceptRelationshipInvitationInput!) {\n    acceptRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation DeclineInvitation($input: DeclineRelationshipInvitationInput!) {\n    declineRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation DeclineInvitation($input: DeclineRelationshipInvitationInput!) {\n    declineRelationshipInvitation(input: $input) {\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Invitation($token: String!) {\n    customerAdministrator {\n      companyName\n      cloud\n      country\n      subject\n    }\n    relationshipInvitation(token: $token) {\n      ...AnswerFields\n    }\n  }\n"): (typeof documents)["\n  query Invitation($token: String!) {\n    customerAdministrator {\n      companyName\n      cloud\n      country\n      subject\n    }\n    relationshipInvitation(token: $token) {\n      ...AnswerFields\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment MailDraftFields on RelationshipRequest {\n    id\n    invitationUrl\n    expiresAt\n    emailDraft {\n      subject\n      body\n    }\n  }\n"): (typeof documents)["\n  fragment MailDraftFields on RelationshipRequest {\n    id\n    invitationUrl\n    expiresAt\n    emailDraft {\n      subject\n      body\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query RelationshipChoices {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        hasSignedPartnerAgreement\n      }\n    }\n    indirectProviders {\n      mpnId\n      name\n      state\n    }\n  }\n"): (typeof documents)["\n  query RelationshipChoices {\n    indirectResellers(first: 100, filter: { state: ACTIVE }) {\n      nodes {\n        id\n        name\n        hasSignedPartnerAgreement\n      }\n    }\n    indirectProviders {\n      mpnId\n      name\n      state\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation RequestRelationship($input: RequestCustomerRelationshipInput!) {\n    requestCustomerRelationship(input: $input) {\n      relationshipRequest {\n        id\n        ...MailDraftFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation RequestRelationship($input: RequestCustomerRelationshipInput!) {\n    requestCustomerRelationship(input: $input) {\n      relationshipRequest {\n        id\n        ...MailDraftFields\n      }\n      userErrors {\n        message\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation ReviewCustomer($input: ReviewCustomerInput!) {\n    reviewCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation ReviewCustomer($input: ReviewCustomerInput!) {\n    reviewCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SubmitCustomer($input: SubmitCustomerInput!) {\n    submitCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SubmitCustomer($input: SubmitCustomerInput!) {\n    submitCustomer(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Viewer {\n    viewer {\n      subject\n      permissions\n      partner {\n        id\n        name\n        mpnId\n        type\n        cloud\n        country\n        markets {\n          id\n          country\n          name\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query Viewer {\n    viewer {\n      subject\n      permissions\n      partner {\n        id\n        name\n        mpnId\n        type\n        cloud\n        country\n        markets {\n          id\n          country\n          name\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query AddOns($id: ID!, $market: CountryCode!) {\n    offer(id: $id) {\n      id\n      addOns(market: $market, first: 50) {\n        nodes {\n          id\n          ...OfferOnShelf\n        }\n      }\n    }\n  }\n"): (typeof documents)["\n  query AddOns($id: ID!, $market: CountryCode!) {\n    offer(id: $id) {\n      id\n      addOns(market: $market, first: 50) {\n        nodes {\n          id\n          ...OfferOnShelf\n        }\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Categories($market: CountryCode!, $cloud: Cloud) {\n    offerCategories(market: $market, cloud: $cloud) {\n      id\n      key\n      name\n    }\n  }\n"): (typeof documents)["\n  query Categories($market: CountryCode!, $cloud: Cloud) {\n    offerCategories(market: $market, cloud: $cloud) {\n      id\n      key\n      name\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  query Offers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {\n    offers(market: $market, cloud: $cloud, filter: $filter, search: $search, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...OfferOnShelf\n      }\n    }\n  }\n"): (typeof documents)["\n  query Offers($market: CountryCode!, $cloud: Cloud, $filter: OfferFilter, $search: String, $first: Int) {\n    offers(market: $market, cloud: $cloud, filter: $filter, search: $search, first: $first) {\n      totalCount\n      nodes {\n        id\n        ...OfferOnShelf\n      }\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  fragment OfferOnShelf on Offer {\n    id\n    ...OfferFields\n    monthly: partnerPrice(billingCycle: MONTHLY, market: $market) {\n      amount\n      currencyCode\n    }\n    annual: partnerPrice(billingCycle: ANNUAL, market: $market) {\n      amount\n      currencyCode\n    }\n    once: partnerPrice(billingCycle: ONE_TIME, market: $market) {\n      amount\n      currencyCode\n    }\n  }\n"): (typeof documents)["\n  fragment OfferOnShelf on Offer {\n    id\n    ...OfferFields\n    monthly: partnerPrice(billingCycle: MONTHLY, market: $market) {\n      amount\n      currencyCode\n    }\n    annual: partnerPrice(billingCycle: ANNUAL, market: $market) {\n      amount\n      currencyCode\n    }\n    once: partnerPrice(billingCycle: ONE_TIME, market: $market) {\n      amount\n      currencyCode\n    }\n  }\n"];
/**
 * The graphql function is used to parse GraphQL queries into a document that can be used by GraphQL clients.
 */
export function graphql(source: "\n  mutation SelectOffers($input: SelectOffersInput!) {\n    selectOffers(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"): (typeof documents)["\n  mutation SelectOffers($input: SelectOffersInput!) {\n    selectOffers(input: $input) {\n      onboarding {\n        ...DraftFields\n      }\n      userErrors {\n        ...Mistake\n      }\n    }\n  }\n"];

export function graphql(source: string) {
  return (documents as any)[source] ?? {};
}

export type DocumentType<TDocumentNode extends DocumentNode<any, any>> = TDocumentNode extends DocumentNode<  infer TType,  any>  ? TType  : never;