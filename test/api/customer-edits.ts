import type { Client } from '../support/client.ts';

/** A customer's details as the API shows them. */
export interface SeenDetails {
  readonly id: string;
  readonly version: number;
  readonly companyName: string;
  readonly domain: string;
  readonly registrationNumber: string | null;
  readonly country: string;
  readonly culture: string;
  readonly qualification: string;
  readonly address: Readonly<Record<string, string | null>>;
  readonly primaryContact: Readonly<Record<string, string | null>>;
}

const detailFields = `id version companyName domain registrationNumber country culture qualification
  address { addressLine1 addressLine2 city state postalCode country }
  primaryContact { firstName middleName lastName email phoneNumber }`;

export interface EditAnswer {
  readonly customer: SeenDetails | null;
  readonly userErrors: ReadonlyArray<{
    readonly code: string;
    readonly field: readonly string[];
    readonly message: string;
    readonly currentVersion?: number;
  }>;
}

export type Edit = 'updateCustomer' | 'setCustomerQualification';

export const editDocument = (name: Edit): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      customer { ${detailFields} }
      userErrors { code field message ... on VersionConflictError { currentVersion } }
    }
  }`;

/** Sends an edit whose input may be wrong in any way that its types allow. */
export const edit = async (client: Client, name: Edit, input: object): Promise<EditAnswer> =>
  (await client.ask<Record<string, EditAnswer>>(editDocument(name), { input }))[name] as EditAnswer;

/** The same for what must succeed. */
export const edited = async (client: Client, name: Edit, input: object): Promise<SeenDetails> => {
  const { customer, userErrors } = await edit(client, name, input);
  if (!customer || userErrors.length > 0) throw new Error(JSON.stringify(userErrors));
  return customer;
};

export const readDetails = async (client: Client, id: string): Promise<SeenDetails> => {
  const { customer } = await client.ask<{ customer: SeenDetails | null }>(
    `query ($id: ID!) { customer(id: $id) { ${detailFields} } }`,
    { id },
  );
  if (!customer) throw new Error(`There is no customer ${id} to be seen`);
  return customer;
};

/** `CODE at path`, in the order they came. */
export const mistakesIn = ({ userErrors }: EditAnswer): string[] =>
  userErrors.map(({ code, field }) => `${code} at ${field.join('.')}`);
