import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, test } from 'vitest';
import { demo, useApp } from '../support/app.ts';
import type { Answer, Client } from '../support/client.ts';
import { type IdPlace, idPlacesOf } from './generated/id-places.ts';
import { type Connection, connectionsOf } from './generated/operations.ts';
import {
  follow,
  list,
  type NodeRef,
  nodesIn,
  type Owned,
  ownedBy,
  publicTypes,
  unknownId,
} from './generated/reach.ts';
import { requestOf } from './generated/requests.ts';
import { schema } from './generated/schema.ts';
import { type ChangedRows, watchTables } from './generated/tables.ts';
import { nodeTypesOf } from './generated/ways.ts';
import { importMorePartners, more } from './more-partners.ts';
import { uuidOf } from './refusal.ts';
import { administratorOf, makeRequest as askCustomer } from './relationships.ts';
import { partnerRowId } from './stored-rows.ts';
import {
  type Choices,
  fillAccountInfo,
  type LineChoice,
  offers,
  startDraft,
  submittedCustomer,
} from './walk.ts';
import { webhookDone } from './webhooks.ts';

/*
 * Every place that takes an id or a cursor is found in the schema. What is told about another partner’s id
 * must be what is told about an id that nobody has.
 */

const app = useApp();

/** With the title as the first column, because only there it is printed in full. */
const titled = <T extends { readonly title: string }>(rows: readonly T[]) =>
  rows.map((row) => [row.title, row] as const);

const isPrivate = ({ node }: { readonly node: string }) => !publicTypes.has(node);
const places = idPlacesOf(schema);
const privatePlaces = places.filter(isPrivate);
const connections = connectionsOf(schema).filter(isPrivate);
const privateTypes = nodeTypesOf(schema).filter((node) => isPrivate({ node }));

/** Somebody with rows of their own; of some types perhaps none. */
interface Party {
  readonly client: Client;
  readonly owned: Owned;
}

const withAddOn: readonly LineChoice[] = [
  { offer: offers.enterpriseE3, quantity: 2, addOns: [{ offer: offers.phoneSystem, quantity: 1 }] },
];

/** A customer with a bit of everything, its confirmation still open, and a draft of another one. */
const makeApiKey = async (client: Client): Promise<string> => {
  const input = { name: 'x', roles: ['HELPDESK_AGENT'], expiresAt: new Date(Date.now() + 86_400_000) };
  const { createApiKey } = await client.ask<{ createApiKey: { apiKey: { id: string } } }>(
    'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { apiKey { id } } }',
    { input },
  );
  return createApiKey.apiKey.id;
};

/** An endpoint with two deliveries, which nobody sends: tests start no worker. */
const makeWebhook = async (client: Client): Promise<NodeRef[]> => {
  const { webhookEndpoint } = await webhookDone(client, 'createWebhookEndpoint', {
    url: 'https://hooks.example.com/',
    events: ['ORDER_CREATED'],
  });
  const webhookEndpointId = webhookEndpoint?.id ?? '';
  await webhookDone(client, 'sendTestWebhook', { webhookEndpointId });
  const { delivery } = await webhookDone(client, 'sendTestWebhook', { webhookEndpointId });
  return [
    { type: 'WebhookEndpoint', id: webhookEndpointId },
    { type: 'WebhookDelivery', id: delivery?.id ?? '' },
  ];
};

const makeRequest = async (client: Client): Promise<NodeRef[]> => {
  const { viewer } = await client.ask<{ viewer: { partner: { cloud: string } } }>(
    '{ viewer { partner { cloud } } }',
  );
  if (viewer.partner.cloud === 'US_GOVERNMENT') return [];
  return [{ type: 'RelationshipRequest', id: (await askCustomer(client)).id }];
};

const settle = async (mpnId: string, family: string, choices: Choices): Promise<Party> => {
  const client = await app.current.signIn(mpnId);
  const primaryContact = { lastName: family, email: `${family.toLowerCase()}@contoso.example` };
  const { customer, onboardingId } = await submittedCustomer(client, {
    ...choices,
    company: { name: `${family} Orchards`, domainPrefix: family.toLowerCase() },
    primaryContact,
  });
  const draft = await startDraft(client);
  const company = { name: `${family} Dairies`, domainPrefix: `${family.toLowerCase()}dairies` };
  await fillAccountInfo(client, draft.onboardingId, { ...choices, company, primaryContact });
  const start: readonly NodeRef[] = [
    { type: 'CustomerOnboarding', id: draft.onboardingId },
    { type: 'CustomerOnboarding', id: onboardingId },
    { type: 'Customer', id: customer.id },
    { type: 'ApiKey', id: await makeApiKey(client) },
    ...(await makeWebhook(client)),
    ...(await makeRequest(client)),
  ];
  return { client, owned: await ownedBy(client, start) };
};

/** Another partner sells to the same customer; it has sold nothing yet. */
const share = async ({ owned }: Party, mpnId: string): Promise<void> => {
  const [customer = ''] = owned.get('Customer') ?? [];
  const partnerId = await partnerRowId(app.current, mpnId);
  await app.current.app.database.transaction((manager) =>
    manager.query(
      `INSERT INTO customer_relationships
         (id, partner_id, customer_id, reseller_id, has_delegated_admin, name_key, started_at, ended_at)
       SELECT ?, ?, customer_id, NULL, has_delegated_admin, name_key, started_at, NULL
       FROM customer_relationships WHERE customer_id = ?`,
      [randomUUID(), partnerId, uuidOf(customer)],
    ),
  );
};

const look = async (mpnId: string): Promise<Party> => {
  const client = await app.current.signIn(mpnId);
  return { client, owned: await ownedBy(client, []) };
};

/** Whose providers are told it by name. */
const ownReseller = 'the provider’s other reseller';

const strangers: ReadonlyArray<{ readonly title: string; readonly arrive: () => Promise<Party> }> = [
  {
    title: 'another indirect provider',
    arrive: () =>
      settle(more.secondProvider, 'Marrowbone', {
        country: 'DE',
        reseller: more.secondReseller,
        lines: withAddOn,
      }),
  },
  {
    title: 'a partner that bills its customers itself',
    arrive: () => settle(demo.directBill, 'Thistlewood', { lines: withAddOn }),
  },
  { title: 'a partner in another cloud', arrive: () => settle(demo.usGovernment, 'Larkspur', {}) },
  { title: 'another provider’s reseller', arrive: () => look(more.secondReseller) },
  { title: ownReseller, arrive: () => look(demo.unsignedReseller) },
];

let owner: Party;
/** Of the owner's customer: some operations are for nobody of any partner. */
let administrator: Party;
const administrators: ReadonlySet<string> = new Set([
  'acceptRelationshipInvitation',
  'declineRelationshipInvitation',
]);
/** What stands in the owner’s rows and in nobody else’s. */
let telling: readonly string[];
let ownerName: string;
let changedRows: ChangedRows;
const parties = new Map<string, Party>();
const partyOf = (title: string): Party => parties.get(title) as Party;

beforeAll(async () => {
  await importMorePartners(app.current);
  // Newest first: only a key that is older than the owner's can stand behind the owner's cursor.
  await makeApiKey(await app.current.signIn(more.secondProvider));
  await makeRequest(await app.current.signIn(more.secondProvider));
  owner = await settle(demo.indirectProvider, 'Quillfeather', {
    country: 'DE',
    reseller: demo.reseller,
    lines: withAddOn,
  });
  const [customer = ''] = owner.owned.get('Customer') ?? [];
  administrator = { ...owner, client: await administratorOf(app.current, customer) };
  await share(owner, more.canada);
  for (const { title, arrive } of strangers) parties.set(title, await arrive());
  const { viewer } = await owner.client.ask<{
    viewer: { subject: string; partner: { name: string; tenantId: string } };
  }>('{ viewer { subject partner { name tenantId } } }');
  const ids = privateTypes.flatMap((type) => owner.owned.get(type) ?? []);
  changedRows = await watchTables(app.current);
  ownerName = viewer.partner.name;
  telling = ['quillfeather', viewer.subject, ownerName, viewer.partner.tenantId, ...ids];
});

const rowsOf = (type: string): readonly string[] => {
  const ids = owner.owned.get(type) ?? [];
  expect(ids, `the owner has no ${type}: make it one in settle()`).not.toEqual([]);
  return ids;
};

const ask = ({ client, owned }: Party, { way, path, isList }: IdPlace, id: string, beside: string[] = []) => {
  const idOf = (type: string) => owned.get(type)?.[0] ?? unknownId(type);
  const given = { [path]: isList ? [id, ...beside] : id };
  const { text, variables } = requestOf(schema, way, { idOf, given });
  return client.send<Record<string, unknown>>(text, variables);
};

/** All that an answer says, but for the id of its request. */
const saidBy = ({ status, data, errors }: Answer<unknown>): string =>
  JSON.stringify({
    status,
    data,
    errors: errors?.map(({ extensions: { requestId: _own, ...extensions }, ...error }) => ({
      ...error,
      extensions,
    })),
  });

/** @param known what the reader may be told all the same */
const expectNothingTold = (text: string, known: readonly string[] = []): void => {
  const lower = text.toLowerCase();
  const told = telling.filter((one) => lower.includes(one.toLowerCase()));
  expect(told.filter((one) => !known.includes(one))).toEqual([]);
};

/** Whether a row has to do with the owner, whoever made it. */
const isOwners = (row: string): boolean =>
  privateTypes.flatMap((type) => owner.owned.get(type) ?? []).some((id) => row.includes(uuidOf(id)));

test('every type of node is owned by somebody, or is one of the open catalogue’s', () => {
  for (const type of privateTypes) rowsOf(type);
  expect(nodeTypesOf(schema)).toEqual(expect.arrayContaining([...publicTypes]));
});

describe.each(titled(strangers))(`to %s, in ${privatePlaces.length} places that take an id,`, (title) => {
  test.each(titled(privatePlaces))(
    'another partner’s id is one that nobody has: %s',
    async (_title, place) => {
      const party = partyOf(title);
      const beside = [...(party.owned.get(place.node) ?? [])];
      const unknown = saidBy(await ask(party, place, unknownId(place.node), beside));
      for (const id of rowsOf(place.node)) {
        const answer = await ask(party, place, id, beside);
        expect(saidBy(answer)).toBe(unknown);
        expectNothingTold(answer.text);
      }
      if (place.way.kind === 'mutation') expect((await changedRows()).filter(isOwners)).toEqual([]);
    },
  );

  test('nothing that lists show, and that ids lead to from there, is another partner’s', async () => {
    const { client } = partyOf(title);
    const listed = await list(client);
    const followed = await follow(client, listed.nodes);
    expect(followed.nodes.length).toBeGreaterThan(0);
    const known = title === ownReseller ? [ownerName] : [];
    expectNothingTold(listed.text, known);
    expectNothingTold(followed.text, known);
  });
});

test('a partner that shares a customer is shown the customer, and nothing that others sold it', async () => {
  const { client } = await look(more.canada);
  const { nodes } = await follow(client, (await list(client)).nodes);
  const others = privateTypes.flatMap((type) => owner.owned.get(type) ?? []);
  const shown = nodes.map(({ id }) => id).filter((id) => others.includes(id));
  expect(shown).toEqual(owner.owned.get('Customer'));
});

describe(`the cursors of ${connections.length} connections, in another partner’s hands,`, () => {
  const [{ title: neighbour }] = strangers as [(typeof strangers)[0]];

  const read = async ({ client, owned }: Party, { way, node }: Connection, given: object) => {
    const idOf = (type: string) => owned.get(type)?.[0] ?? unknownId(type);
    const { text, variables } = requestOf(schema, way, { idOf, given: { ...given } });
    const data = await client.ask(text, { ...variables });
    const ids = nodesIn(data).filter(({ type }) => type === node);
    return { ids: ids.map(({ id }) => id), cursors: cursorsIn(data), text: JSON.stringify(data) };
  };

  test.each(titled(connections))('show the reader’s own rows alone: %s', async (_title, connection) => {
    const party = partyOf(neighbour);
    const { cursors } = await read(owner, connection, { first: 100 });
    const own = await read(party, connection, { first: 100 });
    expect(cursors, 'the owner has nothing in this list').not.toEqual([]);
    const shown = new Set<string>();
    for (const cursor of cursors) {
      for (const side of connection.cursors) {
        const page = side === 'after' ? { after: cursor, first: 100 } : { before: cursor, last: 100 };
        const { ids, text } = await read(party, connection, page);
        expect(own.ids).toEqual(expect.arrayContaining(ids));
        expectNothingTold(text);
        for (const id of ids) shown.add(id);
      }
    }
    expect(shown.size, 'no cursor has shown anything').toBeGreaterThan(0);
  });
});

const cursorsIn = (value: unknown): string[] => {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(cursorsIn);
  return 'cursor' in value ? [String(value.cursor), ...below] : below;
};

describe(`in ${places.length} places that take an id,`, () => {
  const mistakesIn = (answer: Answer<Record<string, unknown>>): unknown[] =>
    Object.values(answer.data ?? {}).flatMap(
      (payload) => (payload as { readonly userErrors?: unknown[] } | null)?.userErrors ?? [],
    );

  const expectRefused = async (place: IdPlace, wrong: string): Promise<void> => {
    const [step] = place.way.steps;
    const answer = await ask(
      administrators.has(step?.field.name ?? '') ? administrator : owner,
      place,
      wrong,
    );
    const codes = answer.errors?.map(({ extensions }) => extensions.code);
    if (place.way.kind === 'query') {
      expect([wrong, codes, answer.status]).toEqual([wrong, ['BAD_USER_INPUT'], 400]);
    } else {
      expect([wrong, codes]).toEqual([wrong, undefined]);
      const mistake = { code: 'INVALID_ID', field: place.field };
      expect(mistakesIn(answer)).toContainEqual(expect.objectContaining(mistake));
    }
  };

  test.each(titled(places))('a malformed id is told as one: %s', async (_title, place) => {
    const [id = ''] = rowsOf(place.node);
    const [prefix = '', suffix = ''] = id.split('_');
    const malformed = [
      '',
      'x',
      '\u0000',
      `${prefix}_`,
      `${prefix}_z${suffix.slice(1)}`,
      `${id}0`,
      id.toUpperCase(),
      uuidOf(id),
      '0'.repeat(5_000),
    ];
    for (const wrong of malformed) await expectRefused(place, wrong);
  });

  const typed = places.filter(({ takesAny }) => !takesAny);
  test.each(titled(typed))('an id of another type is told as a wrong one: %s', async (_title, place) => {
    for (const type of nodeTypesOf(schema).filter((one) => one !== place.node))
      await expectRefused(place, rowsOf(type)[0] ?? '');
  });

  /* The last of all: what the owner may do with its rows, it does. */
  test.each(titled(privatePlaces))(
    'the owner itself is answered by its own id: %s',
    async (_title, place) => {
      const draft = (await startDraft(owner.client)).onboardingId;
      const webhook = place.node.startsWith('Webhook') ? await makeWebhook(owner.client) : [];
      const fresh = [{ type: 'CustomerOnboarding', id: draft }, ...webhook];
      const owned = new Map([...owner.owned, ...fresh.map(({ type, id }) => [type, [id]] as const)]);
      const party = { ...owner, owned };
      const unknown = await ask(party, place, unknownId(place.node));
      if (place.way.kind === 'mutation') {
        const mistake = { code: 'NOT_FOUND', field: place.field };
        expect(mistakesIn(unknown)).toContainEqual(expect.objectContaining(mistake));
      }
      const answers: Array<Answer<Record<string, unknown>>> = [];
      for (const id of party.owned.get(place.node) ?? []) answers.push(await ask(party, place, id));
      const others = answers.filter((answer) => saidBy(answer) !== saidBy(unknown));
      expect(others).not.toEqual([]);
      for (const { errors } of others) expect(errors).toBeUndefined();
    },
  );
});
