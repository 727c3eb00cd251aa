import type { TestApp } from '../support/app.ts';
import { Client } from '../support/client.ts';
import { uuidOf } from './refusal.ts';
import { type Choices, onboardedCustomer } from './walk.ts';

export interface SeenRequest {
  readonly id: string;
  readonly state: string;
  readonly invitationUrl: string;
  readonly emailDraft: { readonly subject: string; readonly body: string };
  readonly withDelegatedAdmin: boolean;
  readonly indirectReseller: { readonly id: string; readonly mpnId: string; readonly name: string } | null;
  readonly customer: { readonly id: string } | null;
  readonly createdAt: string;
  readonly expiresAt: string;
}

export interface SeenInvitation {
  readonly partnerName: string;
  readonly indirectResellerName: string | null;
  readonly withDelegatedAdmin: boolean;
  readonly needsAgreement: boolean;
  readonly expiresAt: string;
}

export interface SeenMistake {
  readonly code: string;
  readonly field: readonly string[];
  readonly message: string;
  readonly currentVersion?: number;
}

export interface SeenRelationship {
  readonly startedAt: string;
  readonly endedAt: string | null;
  readonly hasDelegatedAdmin: boolean;
}

export interface RelationshipAnswer {
  readonly relationshipRequest?: SeenRequest | null;
  readonly invitation?: SeenInvitation | null;
  readonly customer?: { readonly id: string; readonly relationship: SeenRelationship } | null;
  readonly agreement?: { readonly id: string; readonly acceptedOn: string } | null;
  readonly userErrors: readonly SeenMistake[];
}

export const requestFields = `id state invitationUrl emailDraft { subject body } withDelegatedAdmin
  indirectReseller { id mpnId name } customer { id } createdAt expiresAt`;
export const invitationFields =
  'partnerName indirectResellerName withDelegatedAdmin needsAgreement expiresAt';

const answers = {
  requestCustomerRelationship: `relationshipRequest { ${requestFields} }`,
  cancelRelationshipRequest: `relationshipRequest { ${requestFields} }`,
  acceptRelationshipInvitation: `invitation { ${invitationFields} }`,
  declineRelationshipInvitation: `invitation { ${invitationFields} }`,
  endCustomerRelationship: 'customer { id relationship { startedAt endedAt hasDelegatedAdmin } }',
  confirmCustomerAgreement:
    'customer { id relationship { startedAt endedAt hasDelegatedAdmin } } agreement { id acceptedOn }',
} as const;

export type RelationshipMutation = keyof typeof answers;

export const relationshipDocument = (name: RelationshipMutation): string =>
  `mutation ($input: ${name.charAt(0).toUpperCase()}${name.slice(1)}Input!) {
    ${name}(input: $input) {
      ${answers[name]}
      userErrors { code field message ... on VersionConflictError { currentVersion } }
    }
  }`;

/** Sends a mutation whose input may be wrong in any way that its types allow. */
export const relate = async (
  client: Client,
  name: RelationshipMutation,
  input: object,
): Promise<RelationshipAnswer> => {
  const data = await client.ask<Record<string, RelationshipAnswer>>(relationshipDocument(name), { input });
  return data[name] as RelationshipAnswer;
};

/** The same for what must succeed. */
export const related = async (
  client: Client,
  name: RelationshipMutation,
  input: object,
): Promise<RelationshipAnswer> => {
  const answer = await relate(client, name, input);
  if (answer.userErrors.length > 0) throw new Error(JSON.stringify(answer.userErrors));
  return answer;
};

/** A new request, as its maker sees it. */
export const makeRequest = async (client: Client, input: object = {}): Promise<SeenRequest> => {
  const { relationshipRequest } = await related(client, 'requestCustomerRelationship', {
    withDelegatedAdmin: true,
    ...input,
  });
  if (!relationshipRequest) throw new Error('No request was made');
  return relationshipRequest;
};

export const tokenOf = ({ invitationUrl }: SeenRequest): string => new URL(invitationUrl).hash.slice(1);

export const readRequest = async (client: Client, id: string): Promise<SeenRequest | null> =>
  (
    await client.ask<{ node: SeenRequest | null }>(
      `query ($id: ID!) { node(id: $id) { ... on RelationshipRequest { ${requestFields} } } }`,
      { id },
    )
  ).node;

export const readInvitation = async (client: Client, token: string): Promise<SeenInvitation | null> =>
  (
    await client.ask<{ relationshipInvitation: SeenInvitation | null }>(
      `query ($token: String!) { relationshipInvitation(token: $token) { ${invitationFields} } }`,
      { token },
    )
  ).relationshipInvitation;

/** The global administrator of a customer's own tenant. */
export const administratorOf = async (
  app: TestApp,
  customerId: string,
  subject = 'grace@contoso.example',
): Promise<Client> => {
  const [row] = await app.query<{ tenant_id: string }>('SELECT tenant_id FROM customers WHERE id = ?', [
    uuidOf(customerId),
  ]);
  if (!row) throw new Error(`There is no customer ${customerId}`);
  const token = await app.app.developmentIssuer?.sign({
    subject,
    tenantId: row.tenant_id,
    roles: ['GlobalAdmin'],
  });
  return new Client(app.url, token ?? null);
};

/** A customer of this partner, with its own administrator signed in. */
export const customerOf = async (app: TestApp, client: Client, choices: Choices = {}) => {
  const { customer } = await onboardedCustomer(client, choices);
  return { id: customer.id, administrator: await administratorOf(app, customer.id) };
};

/** `CODE at path`, in the order they came. */
export const mistakesOf = ({ userErrors }: RelationshipAnswer): string[] =>
  userErrors.map(({ code, field }) => `${code} at ${field.join('.')}`);
