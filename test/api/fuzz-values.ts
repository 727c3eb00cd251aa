import fc from 'fast-check';
import {
  type GraphQLInputObjectType,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
} from 'graphql';

/** Stands for an id that the server has given; which one is known when the request is sent. */
export const realId = (prefix: string, index: number): string => `@real:${prefix}:${index}`;

const prefixes = [
  'prt',
  'mkt',
  'cat',
  'off',
  'irs',
  'agt',
  'aga',
  'cus',
  'sub',
  'ord',
  'onb',
  'aud',
  'key',
  'whe',
  'whd',
  'rrq',
] as const;

/** A text that the server may not choke on, store half, or repeat in an error. */
const nastyTexts = [
  '',
  ' ',
  '\u0000',
  'a\u0000b',
  '\u0001\u001f\u007f\u0085\u2028\u2029',
  'line\r\nbreak',
  '\ud800',
  'a\udfffb',
  '\udc00\ud800',
  '😀👩‍👩‍👧‍👦🏳️‍🌈🇩🇪',
  '\u202eright to left',
  '\ufeffbom',
  '\ufffe\uffff',
  'Z\u0351\u036b\u0343\u036a\u0302\u036b\u033d\u034f',
  'ﬁ ß İ ı ſ Å',
  '𝔘𝔫𝔦𝔠𝔬𝔡𝔢 𠮷',
  '%',
  '_',
  '\\',
  "'",
  '"',
  '`',
  "' OR '1'='1",
  '"; DROP TABLE customers; --',
  "1' UNION SELECT name FROM sqlite_master --",
  '/*!50000 SELECT SLEEP(5) */',
  ':name',
  '?',
  '$1',
  '{{7*7}} #{7*7}',
  '../../../../etc/passwd',
  '<script>alert(1)</script>',
  '.*',
  '(a+)+$',
  '[',
  '(?<=x)',
  '{maximum, plural, other {#}}',
  'null',
  'undefined',
  'NaN',
  '__proto__',
  'constructor',
  'toString',
  'W10',
  'WyJjdXN0b21lcnM6Q09NUEFOWV9OQU1FOkFTQyIsImEiLCJiIl0',
];

const longTexts = [
  'x'.repeat(256),
  '1'.repeat(5_000),
  `${'a'.repeat(5_000)}!`,
  `${'( '.repeat(2_000)}`,
  '0 '.repeat(2_000),
  '😀'.repeat(1_000),
  '\u0301'.repeat(1_000),
  '中'.repeat(3_000),
  'word '.repeat(500),
  `a@${'b.'.repeat(1_000)}com`,
];

const soundTexts = [
  'Contoso Coffee Roasters',
  'contoso',
  'Ada',
  'Lindqvist',
  'ada@contoso.example',
  '(206) 555-0100',
  '+49 30 901820',
  'US',
  'DE',
  'HU',
  'CN',
  'WA',
  '98101',
  '12047',
  'en-US',
  'de-DE',
  '12345678-2-41',
  'Office 365',
  'Trial_Key',
];

const anyText: fc.Arbitrary<string> = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...nastyTexts) },
  { weight: 5, arbitrary: fc.constantFrom(...soundTexts) },
  { weight: 1, arbitrary: fc.constantFrom(...longTexts) },
  { weight: 3, arbitrary: fc.string({ unit: 'binary', maxLength: 60 }) },
  { weight: 2, arbitrary: fc.string({ unit: 'grapheme', maxLength: 300 }) },
  {
    weight: 2,
    arbitrary: fc
      .array(fc.integer({ min: 0, max: 0xffff }), { maxLength: 40 })
      .map((units) => String.fromCharCode(...units)),
  },
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...soundTexts), fc.constantFrom(...nastyTexts))
      .map((two) => two.join('')),
  },
);

/** What belongs under a name, so that drafts get far enough to be reviewed and submitted. */
const soundByName: Readonly<Record<string, readonly string[]>> = {
  name: ['Contoso Coffee Roasters', '上海康托索', 'O’Neill & Söhne'],
  domainPrefix: Array.from({ length: 200 }, (_, index) => `fuzz${index}`),
  microsoftOfferId: ['796B6B5F-613C-4E24-A17C-EBA730D49C02', 'MS-AZR-0145P'],
  registrationNumber: ['12345678-2-41'],
  culture: ['en-US', 'EN-us'],
  addressLine1: ['1 Pike Place'],
  city: ['Seattle', '千代田区'],
  state: ['WA'],
  postalCode: ['98101', '12047'],
  country: ['US', 'us', 'DE'],
  firstName: ['Ada', '翼'],
  lastName: ['Lindqvist', '王'],
  email: ['ada@contoso.example'],
  phoneNumber: ['(206) 555-0100', '+49 30 901820'],
};

const anyTextFor = (name: string): fc.Arbitrary<string> => {
  if (name === 'token')
    return fc.oneof({ weight: 4, arbitrary: anyRealId('token') }, { weight: 1, arbitrary: anyText });
  const sound = soundByName[name];
  return sound
    ? fc.oneof({ weight: 4, arbitrary: fc.constantFrom(...sound) }, { weight: 1, arbitrary: anyText })
    : anyText;
};

const suffix = fc.string({
  unit: fc.constantFrom(...'0123456789abcdefghjkmnpqrstvwxyz'),
  minLength: 25,
  maxLength: 25,
});

const anyRealId = (...from: readonly string[]) =>
  fc.tuple(fc.constantFrom(...from), fc.nat(500)).map(([prefix, index]) => realId(prefix, index));

/** By the name of the argument, or of the query where the argument is a plain `id`. */
const idNamed: Readonly<Record<string, string>> = {
  customer: 'cus',
  customerId: 'cus',
  subscription: 'sub',
  order: 'ord',
  offer: 'off',
  indirectReseller: 'irs',
  customerOnboarding: 'onb',
  onboardingId: 'onb',
  agreementTemplateId: 'agt',
  indirectResellerId: 'irs',
  offerId: 'off',
  apiKeyId: 'key',
  webhookEndpointId: 'whe',
  webhookDeliveryId: 'whd',
  relationshipRequestId: 'rrq',
  subscriptionId: 'sub',
  parentSubscriptionId: 'sub',
  targetOfferId: 'off',
};

/** Mostly an id of the type that belongs there, so that what stands beside it is looked at too. */
const anyId = (name: string): fc.Arbitrary<string> =>
  fc.oneof(
    { weight: 8, arbitrary: anyRealId(...(name in idNamed ? [idNamed[name] as string] : prefixes)) },
    { weight: 2, arbitrary: anyRealId(...prefixes) },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...prefixes), suffix).map(([prefix, rest]) => `${prefix}_0${rest}`),
    },
    {
      weight: 1,
      arbitrary: fc.tuple(fc.constantFrom(...prefixes), suffix).map(([prefix, rest]) => `${prefix}_${rest}z`),
    },
    { weight: 1, arbitrary: anyText },
  );

const anyInt = fc.oneof(
  { weight: 6, arbitrary: fc.integer({ min: -2, max: 30 }) },
  { weight: 2, arbitrary: fc.integer({ min: 90, max: 310 }) },
  {
    weight: 1,
    arbitrary: fc.constantFrom(
      -0,
      2_147_483_647,
      -2_147_483_648,
      2_147_483_648,
      9_007_199_254_740_992,
      1e308,
      0.5,
      10_000_000,
    ),
  },
);

const anyDate = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2025-01-15',
      '2019-09-30',
      '2019-10-01',
      '0001-01-01',
      '9999-12-31',
      '2024-02-29',
      '2025-02-29',
      '2025-02-30',
      '2025-13-01',
      '2025-00-00',
      '10000-01-01',
      '-0001-01-01',
      '2025-1-1',
    ),
  },
  {
    weight: 2,
    arbitrary: fc
      .date({ noInvalidDate: true, min: new Date(0), max: new Date('2100-01-01') })
      .map((date) => date.toISOString().slice(0, 10)),
  },
  { weight: 1, arbitrary: anyText },
);

const anyInstant = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.constantFrom(
      '2025-01-15T00:00:00Z',
      '2025-01-15T23:59:60Z',
      '2025-01-15T24:00:00Z',
      '0000-01-01T00:00:00Z',
      '9999-12-31T23:59:59.999Z',
      '2025-02-30T00:00:00Z',
      '2025-01-15T00:00:00.123456789+14:00',
      '2025-01-15T00:00:00-23:59',
      '2025-01-15',
    ),
  },
  { weight: 2, arbitrary: fc.date({ noInvalidDate: true }).map((date) => date.toISOString()) },
  { weight: 1, arbitrary: anyText },
);

/** An expiry must lie ahead, else nothing that it belongs to is ever made. */
const anyExpiry = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.nat(400).map((days) => new Date(Date.now() + days * 86_400_000).toISOString()),
  },
  { weight: 1, arbitrary: anyInstant },
);

/** Cursors and versions are refused nearly always: what else is asked would never be reached. */
const rare: ReadonlySet<string> = new Set(['after', 'before', 'last', 'expectedVersion']);

const scalars: Readonly<Record<string, (name: string) => fc.Arbitrary<unknown>>> = {
  String: anyTextFor,
  ID: anyId,
  Int: (name) => (name === 'expectedVersion' ? fc.oneof(fc.integer({ min: 1, max: 8 }), anyInt) : anyInt),
  Boolean: () => fc.boolean(),
  Decimal: () =>
    fc.oneof(
      {
        weight: 6,
        arbitrary: fc.constantFrom('12.50', '0', '-0', '-1', '0.0001', '0.00001', '100000000000'),
      },
      {
        weight: 2,
        arbitrary: fc.constantFrom('1e3', '1.', '.5', '٣', '0x10', '9'.repeat(30), '9'.repeat(5_000)),
      },
      { weight: 1, arbitrary: anyText },
    ),
  Date: () => anyDate,
  DateTime: (name) => (name === 'expiresAt' ? anyExpiry : anyInstant),
  CountryCode: () =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('US', 'DE', 'CN', 'XK', 'XS', 'XE', 'HU', 'KP', 'ZZ') },
      { weight: 1, arbitrary: anyText },
    ),
  URL: () =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom(...urls) },
      { weight: 1, arbitrary: fc.webUrl() },
      { weight: 1, arbitrary: anyText },
    ),
  Locale: () =>
    fc.oneof(
      { weight: 8, arbitrary: fc.constantFrom('en-US', 'zh-CN', 'pt', 'x-private', 'de-DE-u-co-phonebk') },
      { weight: 1, arbitrary: anyText },
    ),
};

const urls = [
  'https://hooks.example.com/partner',
  'https://hooks.example.com:8443/?a=b#c',
  'http://127.0.0.1:8080/',
  'https://2130706433/',
  'https://[::ffff:10.0.0.1]/',
  'https://ada:pw@hooks.example.com:22/',
  'https://bücher.example/%00/\u202e',
  `https://hooks.example.com/${'x'.repeat(3_000)}`,
  'javascript:alert(1)',
  'file:///etc/passwd',
  'data:,x',
  'https://',
];

const wrongValue: fc.Arbitrary<unknown> = fc.oneof(
  fc.jsonValue({ maxDepth: 2 }),
  anyText,
  anyInt,
  fc.constantFrom(null, [], {}, [[]], [null], { in: {} }, { __proto__: null, length: -1 }),
);

const deepest = 6;

/** A value for a place of this type: mostly of the type, now and then of another one. */
export const fuzzValue = (type: GraphQLInputType, name: string, depth = 0): fc.Arbitrary<unknown> => {
  if (isNonNullType(type)) {
    const inner = rightValue(type.ofType, name, depth);
    return fc.oneof({ weight: 80, arbitrary: inner }, { weight: 1, arbitrary: wrongValue });
  }
  return fc.oneof(
    { weight: 60, arbitrary: rightValue(type, name, depth) },
    { weight: rare.has(name) ? 400 : 8, arbitrary: fc.constant(null) },
    { weight: 1, arbitrary: wrongValue },
  );
};

const rightValue = (type: GraphQLInputType, name: string, depth: number): fc.Arbitrary<unknown> => {
  if (isListType(type))
    return depth > deepest
      ? fc.constant([])
      : fc.oneof(
          {
            weight: 12,
            arbitrary: fc.array(fuzzValue(type.ofType, name, depth), { maxLength: depth > 1 ? 1 : 3 }),
          },
          { weight: 1, arbitrary: fc.array(fuzzValue(type.ofType, name, deepest), { maxLength: 120 }) },
        );
  if (isInputObjectType(type)) return objectOf(type, depth + 1);
  if (isEnumType(type)) {
    const names = type.getValues().map((value) => value.name);
    return fc.oneof({ weight: 40, arbitrary: fc.constantFrom(...names) }, { weight: 1, arbitrary: anyText });
  }
  const make = scalars[String(type)];
  if (!make) throw new Error(`There are no values for the type ${String(type)} yet`);
  return make(name);
};

/** With all fields drawn, with one or two alone, so that single values get through, or with a strange one. */
const objectOf = (type: GraphQLInputObjectType, depth: number): fc.Arbitrary<unknown> => {
  const fields = Object.values(type.getFields());
  const required = fields.filter((field) => isNonNullType(field.type)).map((field) => field.name);
  const values = Object.fromEntries(
    fields
      .filter((field) => depth <= deepest || isNonNullType(field.type))
      .map((field) => [field.name, fuzzValue(field.type, field.name, depth)]),
  );
  const sound = fc.record(values, { requiredKeys: required });
  const optional = Object.keys(values).filter((key) => !required.includes(key));
  const sparse = fc
    .subarray(optional, { maxLength: Math.min(2, optional.length) })
    .chain((some) => fc.record(pickFrom(values, [...required, ...some])));
  const extra = fc.constantFrom('unknown', 'toString', '__proto__', 'constructor', '');
  return fc.oneof(
    { weight: 40, arbitrary: sound },
    { weight: 40, arbitrary: sparse },
    { weight: 1, arbitrary: fc.record(values, { requiredKeys: [] }) },
    {
      weight: 1,
      arbitrary: fc
        .tuple(sound, extra, wrongValue)
        .map(([object, key, value]) => ({ ...object, [key]: value })),
    },
  );
};

const pickFrom = <T>(values: Readonly<Record<string, T>>, keys: readonly string[]): Record<string, T> =>
  Object.fromEntries(Object.entries(values).filter(([key]) => keys.includes(key)));
