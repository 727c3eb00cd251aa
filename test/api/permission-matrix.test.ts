import { isEnumType } from 'graphql';
import { beforeAll, describe, expect, test } from 'vitest';
import type { PartnerType, Permission, Role } from '../../src/onboarding/enums.ts';
import { demo, useApp } from '../support/app.ts';
import { type Answer, Client } from '../support/client.ts';
import { type Operation, operationsOf } from './generated/operations.ts';
import { unknownId } from './generated/reach.ts';
import { requestOf } from './generated/requests.ts';
import { schema } from './generated/schema.ts';
import { type ChangedRows, watchTables } from './generated/tables.ts';
import { startDraft, submittedCustomer } from './walk.ts';

/*
 * The tables are written from what Partner Center documents, not from the code; the operations come from
 * the schema, so that one without a row is a failure, as is a row without an operation.
 */

const OPEN = 'OPEN';
const SIGNED_IN = 'SIGNED_IN';
/** For a customer's own administrator, and for nobody of a partner. */
const ADMINISTRATOR = 'ADMINISTRATOR';
type Need = typeof OPEN | typeof SIGNED_IN | typeof ADMINISTRATOR | readonly Permission[];

/** What is needed to look up a node, by its type. */
const needsOfNode: Readonly<Record<string, Need>> = {
  Offer: OPEN,
  OfferCategory: OPEN,
  Market: OPEN,
  AgreementTemplate: OPEN,
  Partner: SIGNED_IN,
  Customer: ['READ_CUSTOMERS'],
  Subscription: ['READ_CUSTOMERS'],
  Order: ['READ_CUSTOMERS'],
  AgreementAcceptance: ['READ_CUSTOMERS'],
  IndirectReseller: ['READ_CUSTOMERS'],
  CustomerOnboarding: ['READ_CUSTOMERS'],
  AuditRecord: ['READ_AUDIT'],
  ApiKey: ['MANAGE_API_KEYS'],
  WebhookEndpoint: ['MANAGE_WEBHOOKS'],
  WebhookDelivery: ['MANAGE_WEBHOOKS'],
  RelationshipRequest: ['REQUEST_RELATIONSHIPS'],
};

/** What is needed for everything but `node` and `nodes`. */
const needs: Readonly<Record<string, Need>> = {
  viewer: SIGNED_IN,
  offers: OPEN,
  offer: OPEN,
  offerCategories: OPEN,
  markets: OPEN,
  market: OPEN,
  agreementTemplates: OPEN,
  customers: ['READ_CUSTOMERS'],
  customer: ['READ_CUSTOMERS'],
  subscription: ['READ_CUSTOMERS'],
  order: ['READ_CUSTOMERS'],
  indirectResellers: ['READ_CUSTOMERS'],
  indirectReseller: ['READ_CUSTOMERS'],
  customerOnboarding: ['READ_CUSTOMERS'],
  customerOnboardings: ['READ_CUSTOMERS'],
  domainAvailability: ['READ_CUSTOMERS'],
  validateAddress: ['READ_CUSTOMERS'],
  auditRecords: ['READ_AUDIT'],
  customerAdministrator: OPEN,
  apiKeys: ['MANAGE_API_KEYS'],
  createApiKey: ['MANAGE_API_KEYS'],
  revokeApiKey: ['MANAGE_API_KEYS'],
  webhookEndpoints: ['MANAGE_WEBHOOKS'],
  createWebhookEndpoint: ['MANAGE_WEBHOOKS'],
  updateWebhookEndpoint: ['MANAGE_WEBHOOKS'],
  deleteWebhookEndpoint: ['MANAGE_WEBHOOKS'],
  rotateWebhookSecret: ['MANAGE_WEBHOOKS'],
  sendTestWebhook: ['MANAGE_WEBHOOKS'],
  resendWebhookDelivery: ['MANAGE_WEBHOOKS'],
  startCustomerOnboarding: ['ONBOARD_CUSTOMERS'],
  updateAccountInfo: ['ONBOARD_CUSTOMERS'],
  confirmAgreement: ['ONBOARD_CUSTOMERS', 'CONFIRM_AGREEMENTS'],
  selectIndirectReseller: ['ONBOARD_CUSTOMERS'],
  selectOffers: ['ONBOARD_CUSTOMERS'],
  reviewCustomer: ['ONBOARD_CUSTOMERS'],
  submitCustomer: ['ONBOARD_CUSTOMERS'],
  completeOnboarding: ['ONBOARD_CUSTOMERS'],
  cancelOnboarding: ['ONBOARD_CUSTOMERS'],
  importPrices: ['MANAGE_PRICES'],
  relationshipRequests: ['REQUEST_RELATIONSHIPS'],
  requestCustomerRelationship: ['REQUEST_RELATIONSHIPS'],
  cancelRelationshipRequest: ['REQUEST_RELATIONSHIPS'],
  relationshipInvitation: ADMINISTRATOR,
  acceptRelationshipInvitation: ADMINISTRATOR,
  declineRelationshipInvitation: ADMINISTRATOR,
  endCustomerRelationship: ['REQUEST_RELATIONSHIPS', 'MANAGE_SUBSCRIPTIONS'],
  confirmCustomerAgreement: ['CONFIRM_AGREEMENTS'],
  orderSubscriptions: ['MANAGE_SUBSCRIPTIONS'],
  changeSubscriptionQuantity: ['MANAGE_SUBSCRIPTIONS'],
  renameSubscription: ['MANAGE_SUBSCRIPTIONS'],
  setAutoRenew: ['MANAGE_SUBSCRIPTIONS'],
  suspendSubscription: ['MANAGE_SUBSCRIPTIONS'],
  reactivateSubscription: ['MANAGE_SUBSCRIPTIONS'],
  convertTrial: ['MANAGE_SUBSCRIPTIONS'],
  upgradeSubscription: ['MANAGE_SUBSCRIPTIONS'],
  updateCustomer: ['EDIT_CUSTOMERS'],
  setCustomerQualification: ['EDIT_CUSTOMERS'],
  indirectProviders: ['READ_CUSTOMERS'],
  requestResellerPartnership: ['MANAGE_PARTNERSHIPS'],
  acceptResellerPartnership: ['MANAGE_PARTNERSHIPS'],
  deactivateResellerPartnership: ['MANAGE_PARTNERSHIPS'],
};

const everything: readonly Permission[] = [
  'READ_CUSTOMERS',
  'ONBOARD_CUSTOMERS',
  'CONFIRM_AGREEMENTS',
  'REQUEST_RELATIONSHIPS',
  'MANAGE_SUBSCRIPTIONS',
  'EDIT_CUSTOMERS',
  'MANAGE_PRICES',
  'MANAGE_WEBHOOKS',
  'READ_AUDIT',
  'MANAGE_API_KEYS',
  'MANAGE_PARTNERSHIPS',
];

/** A sales agent sells, and administers nothing; a helpdesk agent serves customers, and adds none. */
const byRole: Readonly<Record<Role, readonly Permission[]>> = {
  ADMIN_AGENT: everything,
  SALES_AGENT: [
    'READ_CUSTOMERS',
    'ONBOARD_CUSTOMERS',
    'CONFIRM_AGREEMENTS',
    'REQUEST_RELATIONSHIPS',
    'MANAGE_SUBSCRIPTIONS',
    'EDIT_CUSTOMERS',
  ],
  HELPDESK_AGENT: ['READ_CUSTOMERS', 'MANAGE_SUBSCRIPTIONS', 'EDIT_CUSTOMERS'],
};

/** An indirect reseller neither adds nor buys nor attests: its provider does. */
const byPartnerType: Readonly<Record<PartnerType, readonly Permission[]>> = {
  DIRECT_BILL: everything,
  INDIRECT_PROVIDER: everything,
  INDIRECT_RESELLER: [
    'READ_CUSTOMERS',
    'REQUEST_RELATIONSHIPS',
    'MANAGE_WEBHOOKS',
    'READ_AUDIT',
    'MANAGE_API_KEYS',
    'MANAGE_PARTNERSHIPS',
  ],
};

const mpnIds: Readonly<Record<PartnerType, string>> = {
  DIRECT_BILL: demo.directBill,
  INDIRECT_PROVIDER: demo.indirectProvider,
  INDIRECT_RESELLER: demo.reseller,
};

interface Caller {
  readonly title: string;
  /** Or why there are none to have. */
  readonly permissions: readonly Permission[] | 'nobody' | 'of no partner';
  readonly signIn: () => Promise<Client>;
  /** The partner whose open draft a change is tried on. */
  readonly draftOf: string;
}

const app = useApp();

const typesOfPartner = Object.keys(byPartnerType) as PartnerType[];
const roles = [...(Object.keys(byRole) as Role[]), null];

const programOf = async (mpnId: string): Promise<Client> => {
  const admin = await app.current.signIn(mpnId);
  const input = { name: 'x', roles: ['ADMIN_AGENT'], expiresAt: new Date(Date.now() + 86_400_000) };
  const { createApiKey } = await admin.ask<{ createApiKey: { secret: string } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
    { input },
  );
  return new Client(app.current.url, createApiKey.secret);
};

const administratorOfACustomer = async (): Promise<Client> => {
  const admin = await app.current.signIn(demo.directBill);
  const { customer } = await submittedCustomer(admin);
  const [row] = await app.current.query<{ tenant_id: string }>(
    'SELECT tenant_id FROM customers WHERE domain = ?',
    [customer.domain],
  );
  const token = await app.current.app.developmentIssuer?.sign({
    subject: 'grace@contoso.example',
    tenantId: row?.tenant_id ?? '',
    roles: ['GlobalAdmin'],
  });
  return new Client(app.current.url, token ?? null);
};

const callers: readonly Caller[] = [
  ...typesOfPartner.flatMap((type) =>
    roles.map((role) => ({
      title: `${role ?? 'no role'} of a partner of type ${type}`,
      permissions: role === null ? [] : byRole[role].filter((one) => byPartnerType[type].includes(one)),
      signIn: () => app.current.signIn(mpnIds[type], role),
      draftOf: type === 'INDIRECT_RESELLER' ? demo.indirectProvider : mpnIds[type],
    })),
  ),
  ...typesOfPartner.map((type) => ({
    title: `a program with an API key of a partner of type ${type}`,
    permissions: byPartnerType[type].filter((one) => one !== 'MANAGE_API_KEYS'),
    signIn: () => programOf(mpnIds[type]),
    draftOf: type === 'INDIRECT_RESELLER' ? demo.indirectProvider : mpnIds[type],
  })),
  {
    title: 'a customer’s own administrator',
    permissions: 'of no partner',
    signIn: () => administratorOfACustomer(),
    draftOf: demo.directBill,
  },
  {
    title: 'nobody signed in',
    permissions: 'nobody',
    signIn: async () => app.current.anonymous,
    draftOf: demo.directBill,
  },
];

const operations = operationsOf(schema);

const needOf = ({ name, node }: Operation): Need | undefined =>
  node === null ? needs[name] : needsOfNode[node];

describe('the tables', () => {
  const wordsOf = (type: string) => {
    const found = schema.getType(type);
    return isEnumType(found) ? found.getValues().map(({ name }) => name) : [];
  };

  test('have a row for every operation and every node, and no others', () => {
    const looksUp = operations.filter(({ node }) => node !== null);
    const others = operations.filter(({ node }) => node === null);
    expect(Object.keys(needs).sort()).toEqual(others.map(({ name }) => name).sort());
    expect(Object.keys(needsOfNode).sort()).toEqual([...new Set(looksUp.map(({ node }) => node))].sort());
  });

  test('know every role, every type of partner and every permission', () => {
    expect(Object.keys(byRole).sort()).toEqual(wordsOf('Role').sort());
    expect(Object.keys(byPartnerType).sort()).toEqual(wordsOf('PartnerType').sort());
    expect([...everything].sort()).toEqual(wordsOf('Permission').sort());
  });
});

/** How a caller is refused; null where it is not. */
type Refusal = null | 'UNAUTHENTICATED' | { readonly missing: readonly (Permission | null)[] };

const refusalOf = (need: Need, permissions: Caller['permissions']): Refusal => {
  if (need === OPEN) return null;
  if (permissions === 'nobody') return 'UNAUTHENTICATED';
  if (need === ADMINISTRATOR) return permissions === 'of no partner' ? null : { missing: [null] };
  if (permissions === 'of no partner') return { missing: [null] };
  const missing = need === SIGNED_IN ? [] : need.filter((one) => !permissions.includes(one));
  return missing.length > 0 ? { missing } : null;
};

const codesOf = ({ errors = [] }: Answer<unknown>) => errors.map(({ extensions }) => extensions.code);

const cells = callers.length * operations.length;
const titled = callers.map((caller) => [caller.title, caller] as const);

describe(`the matrix: ${callers.length} callers × ${operations.length} operations = ${cells} cells`, () => {
  describe.each(titled)('%s', (_title, { permissions, signIn, draftOf }) => {
    let client: Client;
    let draft: string;
    let told: readonly string[];
    /** Watches from the first change on that must be refused. */
    let changedRows: ChangedRows | undefined;

    beforeAll(async () => {
      client = await signIn();
      draft = (await startDraft(await app.current.signIn(draftOf))).onboardingId;
      const answer = await client.send<{ viewer: { permissions: string[] } }>('{ viewer { permissions } }');
      told = answer.data?.viewer.permissions ?? [];
    });

    test('is told its own permissions', () => {
      expect([...told].sort()).toEqual(typeof permissions === 'string' ? [] : permissions.toSorted());
    });

    const send = ({ way }: Operation) => {
      const idOf = (type: string) => (type === 'CustomerOnboarding' ? draft : unknownId(type));
      const { text, variables } = requestOf(schema, way, { idOf });
      return client.send<Record<string, unknown>>(text, variables);
    };

    const rows = operations.flatMap((operation) => {
      const need = needOf(operation);
      return need === undefined ? [] : [[operation.title, operation, refusalOf(need, permissions)] as const];
    });

    test.each(rows.filter(([, , refusal]) => refusal === null))('may use %s', async (_name, operation) => {
      const answer = await send(operation);
      expect(codesOf(answer)).not.toContain('FORBIDDEN');
      expect(codesOf(answer)).not.toContain('UNAUTHENTICATED');
      expect(answer.status).toBeLessThan(500);
      expect(answer.data, `it was never executed: ${answer.text}`).not.toBeUndefined();
    });

    test.each(rows.filter(([, , refusal]) => refusal !== null))(
      'may not use %s',
      async (_name, operation, refusal) => {
        const isChange = operation.way.kind === 'mutation';
        if (isChange) changedRows ??= await watchTables(app.current);
        const answer = await send(operation);
        expect(answer.data?.[operation.name] ?? null).toBeNull();
        if (refusal === 'UNAUTHENTICATED') {
          expect(codesOf(answer)).toEqual(['UNAUTHENTICATED']);
          expect(answer.status).toBe(401);
          expect(answer.headers.get('www-authenticate')).toMatch(/^Bearer\b/);
        } else {
          expect(codesOf(answer)).toEqual(['FORBIDDEN']);
          const permission = answer.errors?.[0]?.extensions.permission;
          expect(refusal?.missing).toContain(permission);
          expect(told).not.toContain(permission);
        }
        if (isChange) expect(await changedRows?.()).toEqual([]);
      },
    );
  });
});
