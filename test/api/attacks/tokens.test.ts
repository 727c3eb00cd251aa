import {
  createLocalJWKSet,
  createRemoteJWKSet,
  decodeJwt,
  decodeProtectedHeader,
  exportSPKI,
  jwtVerify,
} from 'jose';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { IssuerConfig } from '../../../src/config/config.ts';
import { type Forger, forgeries, unusable, weakJwks } from './support/forged.ts';
import { codesOf, errorsOf, exchange, json, postText, rawRequest, statusesIn } from './support/http.ts';
import { Issuer } from './support/issuer.ts';
import { type PlainServer, startPlain } from './support/plain-server.ts';
import { Production } from './support/production.ts';
import { useSpawned } from './support/spawned.ts';

/** It logs all it can, into a file of its own. */
const server = useSpawned({ logLevel: 'trace' });

let attacker: Issuer;
let forger: Forger;

beforeAll(async () => {
  attacker = await Issuer.start();
  const { issuer } = server.current;
  issuer.answerWith(issuer.withKeys([issuer.publicJwk, ...weakJwks]));
  forger = { issuer, attacker };
});
afterAll(() => attacker?.stop());

const body = JSON.stringify({ query: '{ viewer { subject roles permissions } }' });

const ask = (url: string, authorization: string) => postText(url, body, { ...json, authorization });

/** The very same words for every reason. */
const expectRefusal = (answer: Awaited<ReturnType<typeof ask>>): string => {
  const requestId = answer.headers.get('x-request-id') ?? '';
  expect(answer.status).toBe(401);
  expect(answer.headers.get('www-authenticate')).toBe('Bearer');
  expect(JSON.parse(answer.text)).toEqual({
    errors: [
      {
        message: 'Sign in first: send a bearer token of a known partner.',
        extensions: { code: 'UNAUTHENTICATED', retryable: false, requestId },
      },
    ],
  });
  return requestId;
};

const linesOf = (requestId: string): string[] =>
  server.current.log.split('\n').filter((line) => line.includes(requestId));

/** Something is logged about it, and nothing of it. */
const expectLogged = async (requestId: string, token: string): Promise<void> => {
  await expect.poll(() => linesOf(requestId)).not.toEqual([]);
  const log = linesOf(requestId).join('\n');
  expect(log).toMatch(/was refused|no partner here/);
  for (const part of token.split('.').filter((text) => text.length > 10)) expect(log).not.toContain(part);
  expect(log).not.toMatch(/\bada\b/);
};

describe('a token with', () => {
  test.each(Object.keys({ ...forgeries, ...unusable }))(
    '%s is refused, and the log alone tells why',
    async (name) => {
      const token = await { ...forgeries, ...unusable }[name]?.(forger);
      const requestId = expectRefusal(await ask(server.current.url, `Bearer ${token}`));
      await expectLogged(requestId, String(token));
    },
  );

  describe('control: for a server that only decodes it', () => {
    let naive: PlainServer;
    beforeAll(async () => {
      naive = await startPlain(
        {
          typeDefs: 'type Query { subject: String }',
          resolvers: {
            Query: { subject: (_: unknown, __: unknown, { subject }: { subject: string }) => subject },
          },
        },
        {},
        () => {},
        async ({ headers }) => ({ subject: decodeJwt(String(headers.authorization).slice(7)).sub }),
      );
    });
    afterAll(() => naive.stop());

    test.each(Object.keys(forgeries))('%s is good enough', async (name) => {
      const authorization = `Bearer ${await forgeries[name]?.(forger)}`;
      const answer = await postText(naive.url, '{"query":"{ subject }"}', { ...json, authorization });
      expect(JSON.parse(answer.text).data.subject).toMatch(/^(ada|eve|x+)$/);
    });
  });

  const allowing: Array<[string, Partial<IssuerConfig>]> = [
    ['PS256, which is not allowed', { algorithms: ['PS256'] }],
    ['RS512, which is not allowed', { algorithms: ['RS512'] }],
    ['another audience', { audience: 'api://other' }],
    ['another issuer', { issuer: 'https://evil.example' }],
  ];

  test.each(allowing)('control: %s is taken where that is what is configured', async (name, change) => {
    const { issuer } = forger;
    issuer.answerWith(issuer.withKeys([{ ...issuer.publicJwk, alg: undefined }]));
    const production = await Production.start(issuer, { issuers: [{ ...issuer.config, ...change }] });
    const answer = await ask(production.url, `Bearer ${await forgeries[name]?.(forger)}`);
    await production.app.stop();
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('"subject":"ada"')]);
  });

  test('control: nothing wrong is taken', async () => {
    const answer = await ask(server.current.url, `Bearer ${await forger.issuer.sign()}`);
    expect([answer.status, answer.text]).toEqual([200, expect.stringContaining('"subject":"ada"')]);
    for (const typ of ['JWT', 'at+jwt', 'application/at+jwt'])
      expect((await ask(server.current.url, `Bearer ${await forger.issuer.sign({}, { typ })}`)).status).toBe(
        200,
      );
  });
});

describe('keys of the attacker', () => {
  test('were asked for by nobody', () => {
    expect(attacker.requests).toEqual([]);
  });

  test('control: are fetched by whoever believes a token’s jku', async () => {
    const token = String(await forgeries['keys at another address (jku)']?.(forger));
    const { jku = '' } = decodeProtectedHeader(token);
    const { payload } = await jwtVerify(token, createRemoteJWKSet(new URL(jku)));
    expect(payload.sub).toBe('ada');
    expect(attacker.requests).toEqual(['/keys']);
  });

  test('control: are taken by whoever believes a token’s jwk', async () => {
    const token = String(await forgeries['a key within (jwk)']?.(forger));
    const { jwk } = decodeProtectedHeader(token);
    const { payload } = await jwtVerify(token, createLocalJWKSet({ keys: [jwk as never] }));
    expect(payload.sub).toBe('ada');
  });

  test('control: the public key as a secret is taken by whoever allows both kinds of algorithm', async () => {
    const token = String(await forgeries['the public key as a secret']?.(forger));
    const pem = await exportSPKI(forger.issuer.keys.publicKey);
    const { payload } = await jwtVerify(token, Buffer.from(pem), { algorithms: ['RS256', 'HS256'] });
    expect(payload.sub).toBe('ada');
  });
});

describe('an Authorization header', () => {
  const malformed: Array<[string, (token: string) => string]> = [
    ['of another scheme', (token) => `Basic ${token}`],
    ['without a scheme', (token) => token],
    ['without a token', () => 'Bearer'],
    ['with two tokens', (token) => `Bearer ${token} ${token}`],
    ['with a comma', (token) => `Bearer ${token}, Bearer ${token}`],
    ['with quotes', (token) => `Bearer "${token}"`],
    ['that is empty', () => ''],
  ];

  test.each(malformed)('%s is refused', async (_, make) => {
    const token = await forger.issuer.sign();
    await expectLogged(expectRefusal(await ask(server.current.url, make(token))), token);
  });

  test.each([
    ['good', 'bad'],
    ['bad', 'good'],
    ['good', 'good'],
  ])('that comes twice, %s and %s, is refused', async (...which) => {
    const good = await forger.issuer.sign();
    const lines = which.map((one) => `authorization: Bearer ${one === 'good' ? good : 'bad'}\r\n`).join('');
    const request = rawRequest('POST /graphql', { ...json, 'content-length': String(body.length) }, body)
      .toString()
      .replace('\r\n\r\n', `\r\n${lines}\r\n`);
    expect(statusesIn(await exchange(server.current.url, request))).toEqual([401]);
  });

  test('control: that comes once is taken in the same way', async () => {
    const headers = { ...json, authorization: `bearer ${await forger.issuer.sign()}` };
    const request = rawRequest('POST /graphql', { ...headers, 'content-length': String(body.length) }, body);
    expect(statusesIn(await exchange(server.current.url, request))).toEqual([200]);
  });
});

describe('roles', () => {
  const none: Array<[string, unknown]> = [
    ['no list', 'ADMIN_AGENT'],
    ['an object', { ADMIN_AGENT: true, 0: 'ADMIN_AGENT', length: 1 }],
    ['lists in a list', [['ADMIN_AGENT']]],
    ['objects', [{ name: 'ADMIN_AGENT' }, { toString: 'ADMIN_AGENT' }]],
    ['names of the prototype', ['__proto__', 'constructor', 'toString']],
    ['nearly ours', ['admin_agent', ' ADMIN_AGENT', 'ADMIN_AGENT\u0000', 'ADMIN_AGENT,']],
  ];

  test.each(none)('that are %s give nothing', async (_, roles) => {
    const answer = await ask(server.current.url, `Bearer ${await forger.issuer.sign({ roles })}`);
    expect(JSON.parse(answer.text).data.viewer).toEqual({ subject: 'ada', roles: [], permissions: [] });
  });

  test('control: that are ours give permissions', async () => {
    const answer = await ask(server.current.url, `Bearer ${await forger.issuer.sign()}`);
    expect(JSON.parse(answer.text).data.viewer.permissions.length).toBeGreaterThan(3);
  });
});

describe('a flood of tokens with unknown keys', () => {
  test('makes the issuer be asked once more at most', async () => {
    const before = forger.issuer.requests.length;
    const statuses = await Promise.all(
      Array.from({ length: 50 }, async (_, index) => {
        const token = await attacker.sign({}, { kid: `unknown-${index}` });
        return (await ask(server.current.url, `Bearer ${token}`)).status;
      }),
    );
    expect(statuses).toEqual(Array(50).fill(401));
    expect(forger.issuer.requests.length - before).toBeLessThanOrEqual(1);
  });
});

describe('an issuer that does not give its keys', () => {
  test('makes sign-in unavailable, whatever it says instead, and is asked again until it does', async () => {
    const issuer = await Issuer.start();
    const production = await Production.start(issuer, {});
    const token = await issuer.sign();
    const elsewhere = attacker.requests.length;
    const failing: ReadonlyArray<Parameters<Issuer['answerWith']>[0]> = [
      (response) => response.writeHead(503).end('{"keys":[]}'),
      (response) => response.writeHead(500).end('<html>proxy</html>'),
      (response) => response.writeHead(404).end(),
      (response) => response.writeHead(302, { location: attacker.url }).end(),
      (response) => response.end('<html>sign in first</html>'),
      (response) => response.end('{}'),
      (response) => response.end('{"keys":{}}'),
      (response) => response.end('null'),
      (response) =>
        response.writeHead(200, { 'content-length': '1000' }).write('{"keys":[', () => response.destroy()),
      (response) => response.destroy(),
    ];
    for (const answer of failing) {
      issuer.answerWith(answer);
      const refused = await ask(production.url, `Bearer ${token}`);
      expect([refused.status, codesOf(refused)]).toEqual([503, ['SERVICE_UNAVAILABLE']]);
      expect(refused.headers.get('retry-after')).toBe('1');
      expect(errorsOf(refused)[0]?.message).toBe('Sign-in cannot be checked at the moment. Try again.');
    }
    expect((await postText(production.url, '{"query":"{ __typename }"}')).status).toBe(200);
    issuer.answerWith(issuer.withKeys([issuer.publicJwk]));
    expect((await ask(production.url, `Bearer ${token}`)).status, 'control: with keys').toBe(200);
    expect(attacker.requests.length).toBe(elsewhere);
    await production.app.stop();
    await issuer.stop();
  });
});
