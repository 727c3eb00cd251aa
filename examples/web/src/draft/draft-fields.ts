import type { DraftFieldsFragment } from '../gql/graphql.ts';
import { graphql } from '../gql/index.ts';

/** All of a draft that the screens show and change. Every mutation answers with it, so that they show it as it stands. */
export const DraftFields = graphql(/* GraphQL */ `
  fragment DraftFields on CustomerOnboarding {
    id
    version
    state
    updatedAt
    updatedBy
    needsResellerChoice
    problems {
      step
      code
      message
      field
    }
    company {
      name
      domainPrefix
      domain
      culture
      qualification
      registrationNumber
      validationCode
      address {
        country
        addressLine1
        addressLine2
        city
        state
        postalCode
      }
    }
    primaryContact {
      firstName
      middleName
      lastName
      email
      phoneNumber
    }
    agreement {
      acceptedOn
      signer {
        firstName
        middleName
        lastName
        email
        phoneNumber
      }
    }
    indirectReseller {
      id
      name
    }
    lines {
      ...LineFields
      addOns {
        ...LineFields
        addOns {
          ...LineFields
        }
      }
    }
    quote {
      version
      expiresAt
      unpricedLineCount
      totals {
        billingCycle
        total {
          amount
          currencyCode
        }
      }
    }
  }
`);

export const Mistake = graphql(/* GraphQL */ `
  fragment Mistake on UserError {
    code
    message
    field
    ... on DomainUnavailableError {
      suggestions
    }
    ... on CustomerAlreadyExistsError {
      isOwnCustomer
    }
  }
`);

export type Draft = DraftFieldsFragment;
