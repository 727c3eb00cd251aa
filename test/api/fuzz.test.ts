import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import { demo, generous, useApp } from '../support/app.ts';
import type { Answer, Client } from '../support/client.ts';
import { heldBytes } from '../support/heap.ts';
import { leak } from '../support/leak.ts';
import { everyDocument, type FuzzDocument, isRequired, toLiteral } from './fuzz-documents.ts';
import { fuzzValue } from './fuzz-values.ts';
import { succeed } from './refusal.ts';
import { customerOf } from './relationships.ts';
import { offers, onboardedCustomer, submittedCustomer } from './walk.ts';

const app = useApp(generous);

const runs = 10_000;
const parallel = 8;
/** By then everything that is kept once is there. */
const warmUp = 2_000;
/** A tenth of what is held when each answer is kept. */
const mayGrowBytes = 12_000_000;
const seed = Number(process.env.FUZZ_SEED ?? Math.floor(Math.random() * 2 ** 31));

interface Caller {
  readonly client: Client;
  readonly partner: string;
}

/** Ids that the server has given, by partner and prefix; drafts that come up on the way join them. */
const pools = new Map<string, string[]>();
let callers: Caller[];

beforeAll(async () => {
  const provider = await app.current.signIn(demo.indirectProvider);
  const directBill = await app.current.signIn(demo.directBill);
  const as = async (mpnId: string, role?: 'SALES_AGENT' | 'HELPDESK_AGENT'): Promise<Caller> => ({
    client: await app.current.signIn(mpnId, role),
    partner: mpnId,
  });
  callers = [
    await as(demo.indirectProvider),
    await as(demo.indirectProvider, 'SALES_AGENT'),
    await as(demo.directBill),
    await as(demo.directBill, 'SALES_AGENT'),
    await as(demo.china),
    await as(demo.indirectProvider, 'HELPDESK_AGENT'),
    await as(demo.reseller),
    { client: app.current.anonymous, partner: demo.directBill },
    await administrator(directBill),
  ];
  const lines = [
    { offer: offers.enterpriseE3, quantity: 2, addOns: [{ offer: offers.phoneSystem, quantity: 1 }] },
  ];
  for (const country of ['DE', 'HU'])
    await submittedCustomer(provider, { country, reseller: demo.reseller, lines });
  await onboardedCustomer(directBill, { lines });
  for (const client of [provider, directBill])
    for (let index = 0; index < 20; index++) await succeed(client, 'startCustomerOnboarding', {});
  const collect = `{
    viewer { partner { id } } market(country: "US") { id } offerCategories(market: "US") { id }
    offers(market: "US", first: 100) { nodes { id } } agreementTemplates { id }
    indirectResellers { nodes { id } } customerOnboardings(first: 100) { nodes { id } }
    auditRecords { nodes { id } }
    customers { nodes { id agreements { id } orders { nodes { id } } subscriptions { nodes { id } } } }
  }`;
  for (const { client, partner } of callers) remember((await client.send(collect)).text, partner);
});

/** Of a customer of this partner: whoever asks it is answered by it. */
const administrator = async (partner: Client): Promise<Caller> => ({
  client: (await customerOf(app.current, partner)).administrator,
  partner: demo.directBill,
});

const poolOf = (partner: string, prefix: string): string[] => pools.get(`${partner} ${prefix}`) ?? [];

const remember = (text: string, partner: string): void => {
  for (const [id = '', prefix = ''] of text.matchAll(/\b([a-z]{3})_[0-7][0-9a-z]{25}\b/g)) {
    const known = poolOf(partner, prefix);
    if (!known.includes(id)) pools.set(`${partner} ${prefix}`, [...known, id]);
  }
  for (const [, token = ''] of text.matchAll(/#([\w-]{43})\b/g))
    pools.set(`${demo.directBill} token`, [...poolOf(demo.directBill, 'token'), token]);
};

/** Puts real ids where they are stood for: one in five is another partner's. */
const filledIn = (value: unknown, partner: string): unknown => {
  if (typeof value === 'string') {
    const [, prefix = '', index] = /^@real:(\w+):(\d+)$/.exec(value) ?? [];
    if (index === undefined) return value;
    const newest = poolOf(Number(index) % 5 === 0 ? demo.indirectProvider : partner, prefix).slice(-30);
    return newest[Number(index) % newest.length] ?? value;
  }
  if (Array.isArray(value)) return value.map((inner) => filledIn(inner, partner));
  return typeof value === 'object' && value !== null
    ? Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filledIn(inner, partner)]))
    : value;
};

interface FuzzRequest {
  readonly document: FuzzDocument;
  readonly values: Record<string, unknown>;
  readonly caller: number;
  readonly hasLiterals: boolean;
  readonly language: string;
}

const requestOf = (document: FuzzDocument): fc.Arbitrary<FuzzRequest> => {
  const values = Object.fromEntries(
    document.variables.map(({ name, argument }) => [
      name,
      fuzzValue(argument.type, argument.name === 'id' ? document.field : argument.name),
    ]),
  );
  const required = document.variables.filter(({ argument }) => isRequired(argument)).map(({ name }) => name);
  return fc.record({
    document: fc.constant(document),
    values: fc.record(values, { requiredKeys: required }),
    caller: fc.nat(8),
    hasLiterals: fc.integer({ min: 0, max: 9 }).map((digit) => digit === 0),
    language: fc.constantFrom('en', 'zh-CN', '*', 'x;q=2,,;', 'zh-Hans-SG', 'de-x-yes', 'ja', 'pt-PT'),
  });
};

const weights: Readonly<Record<string, number>> = {
  updateAccountInfo: 80,
  selectOffers: 40,
  confirmAgreement: 30,
  completeOnboarding: 6,
  cancelOnboarding: 3,
};

/** What takes much is drawn often; what takes nothing, or ends a draft, seldom. */
const weightOf = ({ field, variables }: FuzzDocument): number =>
  weights[field] ?? (variables.length === 0 ? 1 : 14);

const anyRequest = fc.oneof(
  ...everyDocument(2).map((document) => ({ weight: weightOf(document), arbitrary: requestOf(document) })),
  ...everyDocument(4).map((document) => ({ weight: 1, arbitrary: requestOf(document) })),
);

const send = ({ document, caller, hasLiterals, language }: FuzzRequest, given: Record<string, unknown>) => {
  const literalOf = (name: string) => (name in given ? toLiteral(given[name]) : undefined);
  const query = hasLiterals ? document.withLiterals(literalOf) : document.text;
  const { client } = callers[caller] as Caller;
  const asked = client.with({ 'accept-language': language });
  return asked.send<Record<string, unknown>>(query, hasLiterals ? undefined : given);
};

/** What makes something that others can then be asked of. */
const remembered = new Set([
  'startCustomerOnboarding',
  'createApiKey',
  'createWebhookEndpoint',
  'sendTestWebhook',
  'requestCustomerRelationship',
]);

const allowedCodes = new Set<unknown>([
  'UNAUTHENTICATED',
  'FORBIDDEN',
  'BAD_USER_INPUT',
  'CONFLICT',
  'IDEMPOTENCY_KEY_REUSED',
  'BAD_REQUEST',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
]);

/** Texts that stand in a message by no accident. */
const tellingTexts = (value: unknown): string[] => {
  if (typeof value === 'string') return /^[\w ]*$/.test(value) || value.length < 6 ? [] : [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(tellingTexts) : [];
};

const faultOf = (answer: Answer<Record<string, unknown>>, given: unknown): string | null => {
  if (answer.status >= 500) return `HTTP ${answer.status}`;
  if (!answer.data && !answer.errors) return 'neither data nor errors';
  for (const { message, extensions } of answer.errors ?? []) {
    if (!allowedCodes.has(extensions.code)) return `code ${String(extensions.code)}`;
    if (leak.test(message) || leak.test(JSON.stringify(extensions))) return `a leak: ${message}`;
    if (extensions.code === 'BAD_USER_INPUT' && tellingTexts(given).some((text) => message.includes(text)))
      return `an echo: ${message}`;
  }
  const messages = [...answer.text.matchAll(/_message":"((?:[^"\\]|\\.)*)"/g)].map(
    ([, message = '']) => message,
  );
  const leaked = messages.find((message) => leak.test(message));
  return leaked === undefined ? null : `a leak: ${leaked}`;
};

test(`${runs} generated inputs of every query and mutation never break the server (seed ${seed})`, async () => {
  console.info(`FUZZ_SEED=${seed}`);
  // Those with values in them first: each is another document, and Apollo Server keeps the newest of them.
  const requests = fc
    .sample(anyRequest, { numRuns: runs, seed })
    .sort((one, other) => Number(other.hasLiterals) - Number(one.hasLiterals));
  const faults: string[] = [];
  const answered = new Map<string, number>();
  const saved = new Map<string, number>();
  const refused = new Set<string>();
  let next = 0;
  let sent = 0;
  const held: number[] = [];
  const measure = () => {
    app.current.statements.length = 0;
    held.push(heldBytes());
  };
  const work = async () => {
    for (let request = requests[next++]; request; request = requests[next++]) {
      const { document } = request;
      const { partner } = callers[request.caller] as Caller;
      const given = filledIn(request.values, partner) as Record<string, unknown>;
      const answer = await send(request, given);
      sent++;
      if (sent === warmUp) measure();
      const fault = faultOf(answer, given);
      if (fault !== null)
        faults.push(`${document.field}: ${fault}\n${JSON.stringify(given)}\n${answer.text}`);
      if (answer.text.includes('"userErrors":[]'))
        saved.set(document.field, (saved.get(document.field) ?? 0) + 1);
      if (!answer.errors) answered.set(document.field, (answered.get(document.field) ?? 0) + 1);
      for (const [, code = ''] of answer.text.matchAll(/Error_code":"([A-Z_]+)"/g)) refused.add(code);
      if (remembered.has(document.field)) remember(answer.text, partner);
    }
  };
  await Promise.all(Array.from({ length: parallel }, work));
  console.info(`Answered without an error: ${JSON.stringify(Object.fromEntries(answered))}`);
  console.info(`Saved: ${JSON.stringify(Object.fromEntries(saved))}`);
  console.info(`User errors met: ${[...refused].sort().join(', ')}`);
  measure();
  const [before = 0, after = 0] = held;
  const grown = after - before;
  console.info(`Memory held after ${warmUp}: ${before} bytes, after all: ${grown} more`);
  expect(faults.length, faults.slice(0, 5).join('\n\n').slice(0, 10_000)).toBe(0);
  expect(sent).toBe(runs);
  expect(grown).toBeLessThan(mayGrowBytes);
  const unanswered = everyDocument(0).filter(({ field }) => !answered.has(field));
  expect(unanswered.map(({ field }) => field)).toEqual([]);
  expect(saved.get('updateAccountInfo')).toBeGreaterThan(100);
  expect(refused.size).toBeGreaterThan(20);
}, 300_000);

/** What every list below the onboardings must be given. */
const soundLiterals: Readonly<Record<string, string>> = {
  'CountryCode!': '"DE"',
  'Locale!': '"en-US"',
  'BillingCycle!': 'MONTHLY',
};

test('everything that was stored on the way can be read', async () => {
  const document = everyDocument(3).find(({ field }) => field === 'customerOnboardings');
  const readFrom = (cursor: string | null): string =>
    document?.withLiterals((name) => {
      const argument = document.variables.find((variable) => variable.name === name)?.argument;
      if (name === 'v0_after') return JSON.stringify(cursor);
      return name === 'v3_first' ? '50' : soundLiterals[String(argument?.type)];
    }) ?? '';
  let count = 0;
  for (const { client } of callers.slice(0, 6)) {
    let cursor: string | null = null;
    do {
      const answer: Answer<{
        customerOnboardings: {
          nodes: unknown[];
          pageInfo: { hasNextPage: boolean; endCursor: string | null };
        };
      }> = await client.send(readFrom(cursor));
      expect(answer.errors, answer.text.slice(0, 2_000)).toBeUndefined();
      const { nodes = [], pageInfo } = answer.data?.customerOnboardings ?? {};
      count += nodes.length;
      cursor = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    } while (cursor !== null);
  }
  expect(count).toBeGreaterThan(100);
});

test('the server still onboards a customer afterwards', async () => {
  const provider = await app.current.signIn(demo.indirectProvider);
  // The inputs may have ended every partnership.
  const { customer } = await onboardedCustomer(provider, { country: 'PT', reseller: null });
  expect(customer.id).toMatch(/^cus_/);
});
