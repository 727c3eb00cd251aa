import { afterEach, beforeAll, describe, expect, test } from 'vitest';
import { newSecret } from '../../src/auth/api-key.ts';
import { Role } from '../../src/onboarding/enums.ts';
import { verifyAudit } from '../../src/services/audit/verify.ts';
import { demo, useApp } from '../support/app.ts';
import { type Answer, Client } from '../support/client.ts';
import { testEngine } from '../support/database.ts';
import { tablesOf } from './generated/tables.ts';
import { expectNoEcho, type Mistake, mutate, strangerId, told, uuidOf } from './refusal.ts';

const app = useApp();

let admin: Client;
beforeAll(async () => {
  admin = await app.current.signIn(demo.directBill);
});
afterEach(() => {
  app.current.clock.now = () => new Date();
});

const second = 1_000;
const day = 86_400 * second;
const later = (ms: number) => new Date(Date.now() + ms);
const moveClock = (ms: number) => {
  app.current.clock.now = () => later(ms);
};

interface ApiKey {
  readonly id: string;
  readonly name: string;
  readonly roles: string[];
  readonly hint: string;
  readonly createdAt: string;
  readonly createdBy: string;
  readonly expiresAt: string;
  readonly revokedAt: string | null;
  readonly lastUsedAt: string | null;
  readonly isActive: boolean;
}
interface Made {
  readonly apiKey: ApiKey | null;
  readonly secret: string | null;
  readonly userErrors: Mistake[];
}

const fields =
  'id name roles hint createdAt createdBy expiresAt revokedAt lastUsedAt isActive __typename' as const;
const errors = 'userErrors { __typename code message field }';

const tryToMake = async (change: object = {}, client = admin): Promise<Made> => {
  const input = { name: 'Nightly import', roles: ['ADMIN_AGENT'], expiresAt: later(30 * day), ...change };
  const { createApiKey } = await client.ask<{ createApiKey: Made }>(
    `mutation ($input: CreateApiKeyInput!) {
      createApiKey(input: $input) { apiKey { ${fields} } secret ${errors} }
    }`,
    { input },
  );
  return createApiKey;
};

const make = async (change: object = {}, client = admin) => {
  const { apiKey, secret, userErrors } = await tryToMake(change, client);
  expect(userErrors).toEqual([]);
  if (!apiKey || !secret) throw new Error('No key came back');
  return { apiKey, secret, program: new Client(app.current.url, secret) };
};

const revoke = async (apiKeyId: string, client = admin) => {
  const { revokeApiKey } = await client.ask<{
    revokeApiKey: { apiKey: ApiKey | null; userErrors: Mistake[] };
  }>(
    `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { ${fields} } ${errors} } }`,
    { input: { apiKeyId } },
  );
  return revokeApiKey;
};

interface Page {
  readonly totalCount: number;
  readonly nodes: ApiKey[];
  readonly pageInfo: { readonly hasNextPage: boolean; readonly endCursor: string | null };
}
const list = async (client = admin, page: object = { first: 100 }): Promise<Page> => {
  const { apiKeys } = await client.ask<{ apiKeys: Page }>(
    `query ($first: Int, $after: String) {
      apiKeys(first: $first, after: $after) {
        totalCount nodes { ${fields} } pageInfo { hasNextPage endCursor }
      }
    }`,
    { ...page },
  );
  return apiKeys;
};

const read = async (id: string, client = admin): Promise<ApiKey | null> => {
  const query = `query ($id: ID!) { node(id: $id) { ... on ApiKey { ${fields} } } }`;
  return (await client.ask<{ node: ApiKey | null }>(query, { id })).node;
};

interface Viewed {
  readonly viewer: {
    readonly subject: string;
    readonly roles: string[];
    readonly permissions: string[];
    readonly partner: { readonly mpnId: string };
  };
}
const viewerOf = async (client: Client) =>
  (await client.ask<Viewed>('{ viewer { subject roles permissions partner { mpnId } } }')).viewer;

interface Recorded {
  readonly operation: string;
  readonly by: string;
  readonly changes: ReadonlyArray<{ field: string[]; before: string | null; after: string | null }>;
}
const audit = async (client = admin): Promise<Recorded[]> => {
  const { auditRecords } = await client.ask<{ auditRecords: { nodes: Recorded[] } }>(
    `{ auditRecords(first: 100, filter: { operation: [CREATE_API_KEY, REVOKE_API_KEY] }) {
      nodes { operation by changes { field before after } }
    } }`,
  );
  return auditRecords.nodes;
};

/** An answer without what differs from request to request. */
const refusalOf = ({ status, headers, text }: Answer<unknown>) => ({
  status,
  challenge: headers.get('www-authenticate'),
  text: text.replace(/"requestId":"[^"]+"/, ''),
});

const allRows = async (): Promise<string> => {
  const tables = tablesOf(app.current);
  const rows = await Promise.all(tables.map((table) => app.current.query(`SELECT * FROM ${table}`)));
  return JSON.stringify(rows);
};

describe('the life of a key', () => {
  test('from its making to its revocation', async () => {
    const expiresAt = later(90 * day);
    const { apiKey, secret, program } = await make({ name: '  Buchhaltung  ', expiresAt });
    expect(secret).toMatch(/^pok_[0-9a-z]{26}_[\w-]{43}$/);
    expect(apiKey).toEqual({
      __typename: 'ApiKey',
      id: `key_${secret.slice(4, 30)}`,
      name: 'Buchhaltung',
      roles: ['ADMIN_AGENT'],
      hint: secret.slice(-4),
      createdAt: expect.stringMatching(/^\d{4}-/),
      createdBy: 'admin_agent@1000001.example',
      expiresAt: expiresAt.toISOString(),
      revokedAt: null,
      lastUsedAt: null,
      isActive: true,
    });
    expect(await read(apiKey.id)).toEqual(apiKey);
    expect((await list()).nodes[0]).toEqual(apiKey);

    expect(await viewerOf(program)).toMatchObject({
      subject: apiKey.id,
      roles: ['ADMIN_AGENT'],
      partner: { mpnId: demo.directBill },
    });

    const { apiKey: revoked, userErrors } = await revoke(apiKey.id);
    expect(userErrors).toEqual([]);
    expect(revoked).toMatchObject({ id: apiKey.id, isActive: false, revokedAt: expect.any(String) });
    expect((await program.send('{ viewer { subject } }')).status).toBe(401);
    expect(await revoke(apiKey.id)).toEqual({ apiKey: revoked, userErrors: [] });
    expect(await read(apiKey.id)).toEqual(revoked);
  });

  test('is told by the audit, with what the key allowed', async () => {
    const { apiKey } = await make({ name: 'Told', roles: ['HELPDESK_AGENT', 'SALES_AGENT'] });
    await revoke(apiKey.id);
    await revoke(apiKey.id);
    const [revoked, created, before] = await audit();
    const facts = [
      [['id'], apiKey.id],
      [['name'], 'Told'],
      [['roles', '0'], 'SALES_AGENT'],
      [['roles', '1'], 'HELPDESK_AGENT'],
      [['expiresAt'], apiKey.expiresAt],
    ] as const;
    expect(created).toEqual({
      operation: 'CREATE_API_KEY',
      by: 'admin_agent@1000001.example',
      changes: facts.map(([field, value]) => ({ field, before: null, after: value })),
    });
    expect(revoked).toMatchObject({
      operation: 'REVOKE_API_KEY',
      changes: facts.map(([field, value]) => ({ field, before: value, after: null })),
    });
    expect(before?.changes[0]?.after).not.toBe(apiKey.id);
    expect((await verifyAudit(app.current.app.database)).filter(({ fault }) => fault)).toEqual([]);
  });

  test('ends by itself when it expires', async () => {
    const { apiKey, program } = await make({ expiresAt: later(2 * day) });
    moveClock(2 * day - 60 * second);
    expect((await viewerOf(program)).subject).toBe(apiKey.id);
    moveClock(2 * day + second);
    expect((await program.send('{ viewer { subject } }')).status).toBe(401);
    expect(await read(apiKey.id)).toMatchObject({ isActive: false, revokedAt: null });
    expect((await revoke(apiKey.id)).apiKey).toMatchObject({
      isActive: false,
      revokedAt: expect.any(String),
    });
  });

  test('what a program does with it is audited under the key’s own id', async () => {
    const { apiKey, program } = await make({ roles: ['SALES_AGENT'] });
    await mutate(program, 'startCustomerOnboarding', {});
    const { auditRecords } = await admin.ask<{ auditRecords: { nodes: Recorded[] } }>(
      '{ auditRecords(first: 1) { nodes { operation by changes { field before after } } } }',
    );
    expect(auditRecords.nodes[0]).toMatchObject({ operation: 'START_ONBOARDING', by: apiKey.id });
  });

  test('repeated revocations, all at once, are one', async () => {
    const { apiKey } = await make({ name: 'Once' });
    const before = (await audit()).length;
    const answers = await Promise.all(Array.from({ length: 40 }, () => revoke(apiKey.id)));
    expect(new Set(answers.map((answer) => JSON.stringify(answer))).size).toBe(1);
    expect((await audit()).length).toBe(before + 1);
  });
});

describe('a key is not made', () => {
  test.each([
    ['without a name', { name: '' }, ['REQUIRED at name']],
    ['with blanks for a name', { name: ' \t ' }, ['REQUIRED at name']],
    ['with too long a name', { name: 'x'.repeat(101) }, ['TOO_LONG at name']],
    ['with NUL in its name', { name: 'a\u0000b' }, ['INVALID_FORMAT at name']],
    ['without a role', { roles: [] }, ['REQUIRED at roles']],
    ['with an expiry in the past', { expiresAt: later(-second) }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    ['for more than 366 days', { expiresAt: later(367 * day) }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    ['for ever', { expiresAt: '9999-12-31T23:59:59.999Z' }, ['EXPIRY_OUT_OF_RANGE at expiresAt']],
    [
      'wrong all over, and is told so at once',
      { name: ' ', roles: [], expiresAt: '0001-01-01T00:00:00Z' },
      ['EXPIRY_OUT_OF_RANGE at expiresAt', 'REQUIRED at name', 'REQUIRED at roles'],
    ],
  ])('%s', async (_title, change, expected) => {
    const before = await allRows();
    const { apiKey, secret, userErrors } = await tryToMake(change);
    expect(told(userErrors)).toEqual(expected);
    expect([apiKey, secret]).toEqual([null, null]);
    expectNoEcho(userErrors, change);
    expect(await allRows()).toBe(before);
  });

  test.each([
    ['an unknown role', { roles: ['GLOBAL_ADMIN'] }],
    ['no expiry', { expiresAt: null }],
    ['no name', { name: null }],
  ])('from %s: the program’s own mistake', async (_title, change) => {
    const input = { name: 'x', roles: ['ADMIN_AGENT'], expiresAt: later(day), ...change };
    const answer = await admin.send(
      'mutation ($input: CreateApiKeyInput!) { createApiKey(input: $input) { secret } }',
      { input },
    );
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('twice from the same role: repeated ones count once, in one order', async () => {
    const { apiKey } = await make({ roles: ['HELPDESK_AGENT', 'ADMIN_AGENT', 'HELPDESK_AGENT'] });
    expect(apiKey.roles).toEqual(['ADMIN_AGENT', 'HELPDESK_AGENT']);
  });
});

describe('the mistakes of a revocation', () => {
  test.each([
    ['no id at all', 'x', 'INVALID_ID at apiKeyId'],
    ['the id of something else', strangerId('cus'), 'INVALID_ID at apiKeyId'],
    ['an id that no key has', strangerId('key'), 'NOT_FOUND at apiKeyId'],
  ])('%s', async (_title, id, expected) => {
    const { apiKey, userErrors } = await revoke(id);
    expect(apiKey).toBeNull();
    expect(told(userErrors)).toEqual([expected]);
  });
});

describe('a key is refused as a bad token is, for closed and for open queries,', () => {
  const suffixOf = (id: string) => id.slice('key_'.length);
  const keys: Readonly<Record<string, () => Promise<string>>> = {
    'where no key has its id': async () => `pok_${suffixOf(strangerId('key'))}_${newSecret()}`,
    'where its secret is another one': async () => `${(await make()).secret.slice(0, 31)}${newSecret()}`,
    'where its last character is another one': async () => {
      const { secret } = await make();
      return `${secret.slice(0, -1)}${secret.endsWith('A') ? 'E' : 'A'}`;
    },
    'where its secret is another key’s': async () => {
      const [one, other] = [await make(), await make()];
      return `${one.secret.slice(0, 31)}${other.secret.slice(31)}`;
    },
    'where its secret is the stored hash': async () => {
      const { apiKey, secret } = await make();
      const [row] = await app.current.query<{ hash: string }>('SELECT hash FROM api_keys WHERE id = ?', [
        uuidOf(apiKey.id),
      ]);
      return `${secret.slice(0, 31)}${row?.hash.slice(0, 43)}`;
    },
    'where it is revoked': async () => {
      const { apiKey, secret } = await make();
      await revoke(apiKey.id);
      return secret;
    },
    'where it has expired': async () => {
      const { secret } = await make({ expiresAt: later(day) });
      moveClock(day + second);
      return secret;
    },
    'where it is the public id': async () => (await make()).apiKey.id,
    'where it is the mark alone': async () => 'pok_',
    'where it is cut off': async () => (await make()).secret.slice(0, -1),
    'where there is more behind it': async () => `${(await make()).secret}x`,
    'where it is in capitals': async () => (await make()).secret.toUpperCase(),
    'where it is much too long': async () => `pok_${'x'.repeat(8_000)}`,
  };

  test.each(Object.keys(keys))('%s', async (title) => {
    const key = (await keys[title]?.()) ?? '';
    for (const query of ['{ viewer { subject } }', '{ markets { country } }']) {
      const answer = await new Client(app.current.url, key).send(query);
      const asBadToken = await new Client(app.current.url, 'garbage').send(query);
      expect(refusalOf(answer)).toEqual(refusalOf(asBadToken));
      expect(answer.status).toBe(401);
      if (key.length > 10) expect(answer.text).not.toContain(key.slice(4, 30));
    }
  });

  test('but in whatever case the scheme is written, a sound one is taken', async () => {
    const { apiKey, secret } = await make();
    for (const authorization of [`bearer ${secret}`, `BEARER   ${secret}`]) {
      const client = app.current.anonymous.with({ authorization });
      expect((await viewerOf(client)).subject).toBe(apiKey.id);
    }
  });
});

const partners = [
  ['DIRECT_BILL', demo.directBill],
  ['INDIRECT_PROVIDER', demo.indirectProvider],
  ['INDIRECT_RESELLER', demo.reseller],
] as const;
const roles = Object.values(Role);
const keyOperations = [
  '{ apiKeys { totalCount nodes { id } } }',
  `mutation { createApiKey(input: { name: "", roles: [], expiresAt: "2020-01-01T00:00:00Z" }) {
    apiKey { id } secret userErrors { code } } }`,
  `mutation { revokeApiKey(input: { apiKeyId: "${strangerId('key')}" }) { apiKey { id } userErrors { code } } }`,
];

describe.each(partners)('at a partner of type %s', (_type, mpnId) => {
  const expectForbidden = async (client: Client, apiKeyId: string) => {
    for (const operation of keyOperations) {
      const answer = await client.send(operation);
      expect(answer.errors).toMatchObject([
        { extensions: { code: 'FORBIDDEN', permission: 'MANAGE_API_KEYS' } },
      ]);
      expect(answer.data ?? null).toBeNull();
    }
    for (const query of ['node(id: $id) { id }', 'nodes(ids: [$id]) { id }']) {
      const answer = await client.send(`query ($id: ID!) { ${query} }`, { id: apiKeyId });
      expect(answer.errors?.[0]?.extensions).toMatchObject({ permission: 'MANAGE_API_KEYS' });
    }
  };

  test('admin agents manage keys', async () => {
    const client = await app.current.signIn(mpnId);
    expect((await viewerOf(client)).permissions).toContain('MANAGE_API_KEYS');
    for (const operation of keyOperations) expect((await client.send(operation)).errors).toBeUndefined();
  });

  test.each(['SALES_AGENT', 'HELPDESK_AGENT'] as const)('no %s manages keys', async (role) => {
    const { apiKey } = await make({}, await app.current.signIn(mpnId));
    await expectForbidden(await app.current.signIn(mpnId, role), apiKey.id);
  });

  test.each(roles)('a key of the role %s may do what its people may, but manage keys', async (role) => {
    const manager = await app.current.signIn(mpnId);
    const { apiKey, program } = await make({ roles: [role] }, manager);
    const viewer = await viewerOf(program);
    const people = await viewerOf(await app.current.signIn(mpnId, role));
    expect(viewer.roles).toEqual([role]);
    expect(viewer.partner.mpnId).toBe(mpnId);
    expect(viewer.permissions).toEqual(people.permissions.filter((name) => name !== 'MANAGE_API_KEYS'));

    await expectForbidden(program, apiKey.id);
    const started = await program.send(
      'mutation { startCustomerOnboarding(input: {}) { onboarding { id } } }',
    );
    const mayOnboard = people.permissions.includes('ONBOARD_CUSTOMERS');
    expect(started.errors?.map(({ extensions }) => extensions.permission)).toEqual(
      mayOnboard ? undefined : ['ONBOARD_CUSTOMERS'],
    );
  });

  test('a key of several roles may do what any of them allows', async () => {
    const manager = await app.current.signIn(mpnId);
    const { program } = await make({ roles: ['SALES_AGENT', 'HELPDESK_AGENT'] }, manager);
    const sales = await viewerOf(await app.current.signIn(mpnId, 'SALES_AGENT'));
    expect((await viewerOf(program)).permissions).toEqual(sales.permissions);
  });
});

test('another partner’s key is not there', async () => {
  const { apiKey, program } = await make();
  const stranger = await app.current.signIn(demo.usGovernment);
  expect(await read(apiKey.id, stranger)).toBeNull();
  const { nodes } = await stranger.ask<{ nodes: unknown[] }>(
    'query ($ids: [ID!]!) { nodes(ids: $ids) { id } }',
    { ids: [apiKey.id] },
  );
  expect(nodes).toEqual([null]);
  expect(await list(stranger)).toMatchObject({ totalCount: 0, nodes: [] });
  const { apiKey: none, userErrors } = await revoke(apiKey.id, stranger);
  expect(none).toBeNull();
  expect(told(userErrors)).toEqual(['NOT_FOUND at apiKeyId']);
  expect((await viewerOf(program)).partner.mpnId).toBe(demo.directBill);
});

test('the secret stands in no table, no list, no look-up and no other answer', async () => {
  const { apiKey, secret, program } = await make({ name: 'Hidden' });
  const answers = [
    await program.send('{ viewer { subject permissions } auditRecords { nodes { by changes { after } } } }'),
    await program.send('{ nonsense }'),
    await admin.send(`query ($id: ID!) { node(id: $id) { ... on ApiKey { ${fields} } } }`, { id: apiKey.id }),
    await admin.send(`{ apiKeys(first: 100) { nodes { ${fields} } } }`),
    await admin.send('{ auditRecords(first: 100) { nodes { by changes { field before after } } } }'),
    await admin.send(
      `mutation ($input: RevokeApiKeyInput!) { revokeApiKey(input: $input) { apiKey { ${fields} } } }`,
      { input: { apiKeyId: apiKey.id } },
    ),
    await program.send('{ viewer { subject } }'),
  ].map(({ text }) => text);
  const tables = await allRows();
  const [row] = await app.current.query<{ hash: string }>('SELECT hash FROM api_keys WHERE id = ?', [
    uuidOf(apiKey.id),
  ]);
  const own = secret.slice(31);
  for (const text of [...answers, tables]) {
    expect(text).not.toContain(own);
    expect(text).not.toContain(own.slice(0, 20));
    expect(text).not.toContain(Buffer.from(own, 'base64url').toString('hex'));
  }
  for (const text of answers) expect(text).not.toContain(row?.hash);
  expect(tables.split(row?.hash ?? '').length - 1).toBe(1);
});

describe('the last use', () => {
  const statement = /^UPDATE .api_keys. SET .last_used_at./;
  const usedAt = async (id: string) => (await read(id))?.lastUsedAt ?? null;

  test('is noted once a minute at most', async () => {
    const { apiKey, program } = await make();
    const start = Date.now();
    const useAt = async (ms: number) => {
      app.current.clock.now = () => new Date(start + ms);
      app.current.statements.length = 0;
      await viewerOf(program);
      return app.current.statements.filter((sql) => statement.test(sql)).length;
    };
    expect(await usedAt(apiKey.id)).toBeNull();
    const used: Array<[number, string | null, number]> = [];
    for (const ms of [0, 1, 59_999, 60_000, 60_001, 119_999, 500_000]) {
      const written = await useAt(ms);
      used.push([ms, await usedAt(apiKey.id), written]);
    }
    const at = (ms: number) => new Date(start + ms).toISOString();
    expect(used).toEqual([
      [0, at(0), 1],
      [1, at(0), 0],
      [59_999, at(0), 0],
      [60_000, at(60_000), 1],
      [60_001, at(60_000), 0],
      [119_999, at(60_000), 0],
      [500_000, at(500_000), 1],
    ]);
  });

  test('of many programs at once is one', async () => {
    const { apiKey, program } = await make();
    const viewers = await Promise.all(Array.from({ length: 20 }, () => viewerOf(program)));
    expect(new Set(viewers.map(({ subject }) => subject))).toEqual(new Set([apiKey.id]));
    expect(await usedAt(apiKey.id)).not.toBeNull();
  });

  test('is not noted for a key that is refused', async () => {
    const { apiKey, secret } = await make();
    await new Client(app.current.url, `${secret.slice(0, 31)}${newSecret()}`).send('{ viewer { subject } }');
    await revoke(apiKey.id);
    await new Client(app.current.url, secret).send('{ viewer { subject } }');
    expect(await usedAt(apiKey.id)).toBeNull();
  });

  test('that cannot be noted is in nobody’s way', async () => {
    const { apiKey, program } = await make();
    const trigger =
      testEngine === 'mysql'
        ? "FOR EACH ROW SIGNAL SQLSTATE '45000' SET MESSAGE_TEXT = 'read only'"
        : "BEGIN SELECT RAISE(ABORT, 'read only'); END";
    await app.current.query(`CREATE TRIGGER no_update BEFORE UPDATE ON api_keys ${trigger}`);
    const answer = await program.send<Viewed>('{ viewer { subject } }');
    await app.current.query('DROP TRIGGER no_update');
    expect([answer.status, answer.errors]).toEqual([200, undefined]);
    expect(answer.data?.viewer.subject).toBe(apiKey.id);
    expect(await usedAt(apiKey.id)).toBeNull();
    await viewerOf(program);
    expect(await usedAt(apiKey.id)).not.toBeNull();
  });
});

describe('at most 50 active keys', () => {
  const maximum = 50;

  test('also when they are asked for all at once; a revoked or an expired one makes room', async () => {
    const client = await app.current.signIn(demo.china);
    const short = await make({ expiresAt: later(day), name: 'Short' }, client);
    const wanted = Array.from({ length: maximum + 10 }, (_, index) => ({ name: `Parallel ${index}` }));
    const made = await Promise.all(wanted.map((change) => tryToMake(change, client)));
    const refused = made.filter(({ apiKey }) => apiKey === null);
    expect(refused).toHaveLength(11);
    for (const { userErrors, secret } of refused) {
      expect(told(userErrors)).toEqual(['TOO_MANY_API_KEYS at ']);
      expect(userErrors[0]?.message).toContain('50');
      expect(secret).toBeNull();
    }
    const { nodes, totalCount } = await list(client);
    expect([totalCount, nodes.filter(({ isActive }) => isActive).length]).toEqual([maximum, maximum]);
    const operations = (await audit(client)).map(({ operation }) => operation);
    expect(operations).toEqual(Array(maximum).fill('CREATE_API_KEY'));
    expect((await verifyAudit(app.current.app.database)).filter(({ fault }) => fault)).toEqual([]);

    const all = await tryToMake({ name: '' }, client);
    expect(told(all.userErrors)).toEqual(['REQUIRED at name', 'TOO_MANY_API_KEYS at ']);
    await revoke(made.find(({ apiKey }) => apiKey)?.apiKey?.id ?? '', client);
    await make({ name: 'In place of a revoked one' }, client);
    expect(told((await tryToMake({}, client)).userErrors)).toEqual(['TOO_MANY_API_KEYS at ']);
    moveClock(day + second);
    expect(await read(short.apiKey.id, client)).toMatchObject({ isActive: false });
    await make({ name: 'In place of an expired one', expiresAt: later(3 * day) }, client);
    expect(told((await tryToMake({ expiresAt: later(3 * day) }, client)).userErrors)).toEqual([
      'TOO_MANY_API_KEYS at ',
    ]);
  });

  test('of one partner do not keep another from making its own', async () => {
    await make({}, await app.current.signIn(demo.indirectProvider));
  });
});

describe('the list of keys', () => {
  test('is paged forwards, newest first, without a gap', async () => {
    const client = await app.current.signIn(demo.unsignedReseller);
    const names = ['One', 'Two', 'Three', 'Four', 'Five'];
    for (const name of names) await make({ name }, client);
    await revoke((await list(client)).nodes[1]?.id ?? '', client);
    const paged: string[] = [];
    for (let after: string | null = null, more = true; more; ) {
      const { nodes, pageInfo, totalCount } = await list(client, { first: 2, after });
      expect(totalCount).toBe(5);
      paged.push(...nodes.map(({ name }) => name));
      after = pageInfo.endCursor;
      more = pageInfo.hasNextPage;
    }
    expect(paged).toEqual(names.toReversed());
  });

  test.each(['first: 101', 'first: -1', 'after: "x"'])('refuses %s', async (page) => {
    const answer = await admin.send(`{ apiKeys(${page}) { nodes { id } } }`);
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });

  test('refuses another list’s cursor', async () => {
    const { auditRecords } = await admin.ask<{ auditRecords: Page }>(
      '{ auditRecords(first: 1) { pageInfo { endCursor } } }',
    );
    const answer = await admin.send('query ($after: String) { apiKeys(after: $after) { nodes { id } } }', {
      after: auditRecords.pageInfo.endCursor,
    });
    expect(answer.errors?.map(({ extensions }) => extensions.code)).toEqual(['BAD_USER_INPUT']);
  });
});

test('in Simplified Chinese, its mistakes are told so', async () => {
  const client = admin.with({ 'accept-language': 'zh-CN' });
  const { userErrors } = await tryToMake({ expiresAt: later(-day) }, client);
  expect(userErrors[0]?.message).toMatch(/到期日期.*366/);
});
