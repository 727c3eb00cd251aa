import { TypedDocumentString } from '../src/commands/operations.generated.ts';

/** What the trials ask beside the walk. */
export interface CustomersPage {
  readonly customers: {
    readonly nodes: ReadonlyArray<{ readonly tenantId: string; readonly companyName: string }>;
    readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
  };
}

export const CustomersDocument = new TypedDocumentString<CustomersPage, { readonly after: string | null }>(
  `query Customers($after: String) {
    customers(first: 100, after: $after) { nodes { tenantId companyName } pageInfo { hasNextPage endCursor } }
  }`,
);

export interface Draft {
  readonly customerOnboarding: {
    readonly version: number;
    readonly lines: ReadonlyArray<{ readonly quantity: number }>;
  } | null;
}

export const DraftDocument = new TypedDocumentString<Draft, { readonly id: string }>(
  'query Draft($id: ID!) { customerOnboarding(id: $id) { version lines { quantity } } }',
);

export interface CreatedEndpoint {
  readonly createWebhookEndpoint: {
    readonly webhookEndpoint: { readonly id: string } | null;
    readonly userErrors: ReadonlyArray<{ readonly code: string }>;
  };
}

export const CreateEndpointDocument = new TypedDocumentString<
  CreatedEndpoint,
  { readonly input: { readonly url: string; readonly events: readonly string[] } }
>(
  `mutation CreateEndpoint($input: CreateWebhookEndpointInput!) {
    createWebhookEndpoint(input: $input) { webhookEndpoint { id } userErrors { code } }
  }`,
);
