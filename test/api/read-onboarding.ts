import type {
  BillingCycle,
  CustomerQualification,
  OnboardingState,
  OnboardingStep,
  UserErrorCode,
} from '../../src/commands/operations.generated.ts';
import type { Client } from '../support/client.ts';

export interface SeenContact {
  readonly firstName: string | null;
  readonly middleName: string | null;
  readonly lastName: string | null;
  readonly email: string | null;
  readonly phoneNumber: string | null;
}

export interface SeenMoney {
  readonly amount: string;
  readonly currencyCode: string;
}

export interface SeenLine {
  readonly offer: { readonly microsoftOfferId: string };
  readonly quantity: number;
  readonly billingCycle: BillingCycle;
  readonly friendlyName: string | null;
  readonly unitPrice: SeenMoney | null;
  readonly lineTotal: SeenMoney | null;
  readonly addOns?: readonly SeenLine[];
}

/** All that the API shows of one onboarding. */
export interface SeenOnboarding {
  readonly id: string;
  readonly version: number;
  readonly state: OnboardingState;
  readonly steps: ReadonlyArray<{
    readonly step: OnboardingStep;
    readonly isRequired: boolean;
    readonly isComplete: boolean;
  }>;
  readonly problems: ReadonlyArray<{
    readonly step: OnboardingStep;
    readonly code: UserErrorCode;
    readonly message: string;
    readonly field: readonly string[];
  }>;
  readonly company: {
    readonly name: string | null;
    readonly domainPrefix: string | null;
    readonly domain: string | null;
    readonly registrationNumber: string | null;
    readonly culture: string | null;
    readonly qualification: CustomerQualification;
    readonly address: Readonly<Record<string, string | null>>;
  };
  readonly primaryContact: SeenContact;
  readonly agreement: {
    readonly template: { readonly id: string };
    readonly acceptedOn: string;
    readonly signer: SeenContact;
  } | null;
  readonly needsResellerChoice: boolean;
  readonly indirectReseller: { readonly mpnId: string } | null;
  readonly lines: readonly SeenLine[];
  readonly quote: {
    readonly version: number;
    readonly expiresAt: string;
    readonly totals: ReadonlyArray<{ readonly billingCycle: BillingCycle; readonly total: SeenMoney }>;
    readonly unpricedLineCount: number;
  } | null;
  readonly confirmation: {
    readonly adminUserName: string;
    readonly temporaryPassword: string | null;
    readonly customer: { readonly id: string; readonly tenantId: string };
    readonly orders: ReadonlyArray<{ readonly id: string }>;
  } | null;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly updatedAt: string;
  readonly updatedBy: string;
  readonly expiresAt: string;
}

const everything = `
  query ($id: ID!) {
    customerOnboarding(id: $id) {
      id
      version
      state
      steps { step isRequired isComplete }
      problems { step code message field }
      company {
        name domainPrefix domain registrationNumber culture qualification
        address { addressLine1 addressLine2 city state postalCode country }
      }
      primaryContact { ...Person }
      agreement { template { id } acceptedOn signer { ...Person } }
      needsResellerChoice
      indirectReseller { mpnId }
      lines { ...Line addOns { ...Line addOns { ...Line } } }
      quote { version expiresAt totals { billingCycle total { ...Amount } } unpricedLineCount }
      confirmation {
        adminUserName
        temporaryPassword
        customer { id tenantId }
        orders { id }
      }
      createdAt
      createdBy
      updatedAt
      updatedBy
      expiresAt
    }
  }
  fragment Person on Contact { firstName middleName lastName email phoneNumber }
  fragment Amount on Money { amount currencyCode }
  fragment Line on OnboardingLine {
    offer { microsoftOfferId }
    quantity
    billingCycle
    friendlyName
    unitPrice { ...Amount }
    lineTotal { ...Amount }
  }`;

/** Null where the caller may not see it. */
export const lookForOnboarding = async (client: Client, id: string): Promise<SeenOnboarding | null> => {
  const { customerOnboarding } = await client.ask<{ customerOnboarding: SeenOnboarding | null }>(everything, {
    id,
  });
  return customerOnboarding;
};

export const readOnboarding = async (client: Client, id: string): Promise<SeenOnboarding> => {
  const seen = await lookForOnboarding(client, id);
  if (!seen) throw new Error(`The onboarding ${id} is not to be seen`);
  return seen;
};
