import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { ConfigError, readConfig, variables } from '../src/config/config.ts';

const production = {
  NODE_ENV: 'production',
  DATABASE_URL: 'mysql://u:p@db.example/onboarding',
  SECRET_KEY: Buffer.alloc(32, 7).toString('base64'),
  AUTH_ISSUER: 'https://login.example/tenant/v2.0',
  AUTH_AUDIENCE: 'api://onboarding',
  AUTH_JWKS_URL: 'https://login.example/keys',
  INVITATION_URL: 'https://portal.example/app/invitations',
};

const faultsOf = (env: Record<string, string>): readonly string[] => {
  try {
    readConfig(env);
    return [];
  } catch (error) {
    if (error instanceof ConfigError) return error.faults;
    throw error;
  }
};

test('nothing given is the embedded default on port 4000', () => {
  const config = readConfig({});
  expect(config).toMatchObject({ isProduction: false, host: 'localhost', port: 4000, issuers: [] });
  expect(config.database.kind).toBe('embedded');
});

test('several issuers stand in one list, each with its own claims and names of roles', () => {
  const entra = {
    issuer: 'https://login.microsoftonline.com/{tid}/v2.0',
    audience: 'api://onboarding',
    jwksUrl: 'https://login.microsoftonline.com/common/discovery/v2.0/keys',
    claims: { subject: 'oid' },
    roleNames: { AdminAgents: 'ADMIN_AGENT', 'Company Administrator': 'GLOBAL_ADMIN' },
  };
  const { issuers } = readConfig({ ...production, AUTH_ISSUERS: JSON.stringify([entra]) });
  expect(issuers).toMatchObject([
    { issuer: production.AUTH_ISSUER, claims: { subject: 'sub', tenant: 'tid', roles: 'roles' } },
    {
      issuer: entra.issuer,
      claims: { subject: 'oid', tenant: 'tid' },
      algorithms: ['RS256', 'ES256'],
      roleNames: entra.roleNames,
    },
  ]);
});

test('a blank variable counts as absent', () => {
  expect(readConfig({ DATABASE_URL: ' ', PORT: '' })).toEqual(readConfig({}));
});

test('production with everything given is taken, and shows itself to no sandbox', () => {
  const config = readConfig(production);
  expect(config).toMatchObject({ isProduction: true, hasExplorer: false, corsOrigins: [] });
  expect(config.database).toMatchObject({ kind: 'server', url: production.DATABASE_URL });
});

test.each([
  ['is shown outside production', {}, true],
  ['is not shown there when it is switched off', { EXPLORER: 'off' }, false],
  ['is not shown in production', production, false],
  ['is shown there when it is switched on', { ...production, EXPLORER: 'on' }, true],
] as const)('the explorer %s', (_, env, expected) => {
  expect(readConfig(env).hasExplorer).toBe(expected);
});

test('the origins of front ends stand beside the sandbox’s outside production', () => {
  const origins = 'https://portal.example, https://other.example';
  expect(readConfig({ ...production, CORS_ORIGINS: origins }).corsOrigins).toEqual([
    'https://portal.example',
    'https://other.example',
  ]);
  expect(readConfig({ CORS_ORIGINS: origins }).corsOrigins).toContain('https://studio.apollographql.com');
});

test('webhooks stay on the public internet, over https, wherever it is not development', () => {
  expect(readConfig(production).webhooks).toEqual({
    runsWorker: true,
    allowsHttp: false,
    allowsPrivateAddresses: false,
    timeoutSeconds: 10,
    retryHours: 72,
  });
  expect(readConfig({}).webhooks).toMatchObject({ allowsHttp: true, allowsPrivateAddresses: true });
  const changed = { WORKER: 'off', WEBHOOK_ALLOW_PRIVATE_ADDRESSES: 'on', WEBHOOK_RETRY_HOURS: '1' };
  expect(readConfig({ ...production, ...changed }).webhooks).toMatchObject({
    runsWorker: false,
    allowsHttp: false,
    allowsPrivateAddresses: true,
    retryHours: 1,
  });
  expect(readConfig({ WEBHOOK_ALLOW_PRIVATE_ADDRESSES: 'off' }).webhooks.allowsPrivateAddresses).toBe(false);
});

test('foreign keys are there unless they are switched off, on every engine', () => {
  for (const env of [{}, { DATABASE_URL: production.DATABASE_URL }]) {
    expect(readConfig(env).database.foreignKeys).toBe(true);
    expect(readConfig({ ...env, DB_FOREIGN_KEYS: 'off' }).database.foreignKeys).toBe(false);
  }
});

describe('faults', () => {
  test('are told all at once, each with its variable', () => {
    const faults = faultsOf({
      PORT: 'x',
      DATABASE_URL: 'postgres://h/d',
      LOG_LEVEL: 'loud',
      DRAFT_DAYS: '0',
    });
    expect(faults.map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'DRAFT_DAYS',
      'LOG_LEVEL',
    ]);
  });

  test('say what was given and what is expected', () => {
    expect(faultsOf({ PORT: 'x', LOG_LEVEL: 'loud', METRICS_PORT: '1.5' })).toEqual([
      'PORT: given "x", expected a whole number from 0 to 65535',
      'LOG_LEVEL: given "loud", expected a level of pino',
      'METRICS_PORT: given "1.5", expected a whole number from 0 to 65535',
    ]);
  });

  test.each([
    [{ DATABASE_URL: 'postgres://shop:hun:ter@w0rd@db:1/x?ssl=hun' }, '"postgres://shop:***@db:1/x"'],
    [{ DATABASE_URL: 'postgres://db/x' }, '"postgres://db/x"'],
    [{ DATABASE_URL: 'hun$$ter' }, '"***"'],
    [{ REDIS_URL: 'http://:hunter@redis:6379' }, '"http://:***@redis:6379"'],
    [{ SECRET_KEY: 'hunter' }, 'given ***,'],
    [{ OTEL_EXPORTER_OTLP_HEADERS: 'hunter' }, 'given ***,'],
    [{ CORS_ORIGINS: 'x', LOG_LEVEL: 'l'.repeat(500) }, `"${'l'.repeat(60)}…"`],
  ])('%j is repeated without its secrets', (env, text) => {
    const [fault = '', ...others] = faultsOf(env);
    expect([fault, others]).toEqual([expect.stringContaining(text), []]);
    expect(fault).not.toMatch(/hun|w0rd/);
  });

  test('of settings that go together are told beside those of single ones, and no wrong one is called missing', () => {
    const env = {
      NODE_ENV: 'production',
      PORT: 'x',
      DATABASE_URL: 'nowhere',
      AUTH_ISSUERS: '{',
      DATABASE_TLS_CERT: import.meta.filename,
      INVITATION_URL: 'http://portal.example',
    };
    expect(faultsOf(env).map((fault) => fault.split(':')[0])).toEqual([
      'PORT',
      'DATABASE_URL',
      'AUTH_ISSUERS',
      'DATABASE_TLS_CERT',
      'SECRET_KEY',
      'INVITATION_URL',
    ]);
  });

  test('are told for metrics on the port of the clients', () => {
    expect(faultsOf({ PORT: '4000', METRICS_PORT: '4000' })).toEqual([
      'METRICS_PORT: given "4000", expected another than PORT',
    ]);
    expect(faultsOf({ PORT: '4000', METRICS_PORT: '4000', METRICS_HOST: '10.0.0.1' })).toEqual([]);
  });

  test('in production are what it cannot do without', () => {
    expect(faultsOf({ NODE_ENV: 'production' })).toEqual([
      'DATABASE_URL: required in production',
      'SECRET_KEY: required in production',
      'INVITATION_URL: required in production',
      'AUTH_ISSUER: required in production, or AUTH_ISSUERS',
    ]);
  });

  test.each([
    ['too short a key', { SECRET_KEY: 'c2hvcnQ=' }],
    ['a key that is no base64', { SECRET_KEY: '!'.repeat(44) }],
    ['an explorer that is neither on nor off', { EXPLORER: 'yes' }],
    ['half an issuer', { AUTH_ISSUER: 'https://login.example' }],
    [
      'an address of keys that is none',
      { AUTH_ISSUER: 'https://a.example', AUTH_AUDIENCE: 'a', AUTH_JWKS_URL: 'keys' },
    ],
    ['a list of issuers that is none', { AUTH_ISSUERS: '{' }],
    [
      'an issuer with an unknown setting',
      { AUTH_ISSUERS: '[{"issuer":"x","audience":"y","jwksUrl":"https://z.example","jku":1}]' },
    ],
    [
      'a name of a role that there is not',
      {
        AUTH_ISSUERS:
          '[{"issuer":"x","audience":"y","jwksUrl":"https://z.example","roleNames":{"Kings":"KING"}}]',
      },
    ],
    ['a switch that is neither on nor off', { DB_FOREIGN_KEYS: 'no' }],
    ['a port out of range', { PORT: '70000' }],
    ['a fraction of a day', { DRAFT_DAYS: '1.5' }],
    ['requests that never last', { RELATIONSHIP_REQUEST_DAYS: '0' }],
    ['an invitation to nowhere', { INVITATION_URL: 'javascript:alert(1)' }],
    ['a switch that is neither on nor off', { WORKER: 'yes' }],
  ])('are told for %s', (_, env) => {
    expect(faultsOf(env)).not.toEqual([]);
  });

  test('never repeat the key', () => {
    expect(faultsOf({ SECRET_KEY: 'very-secret' }).join()).not.toContain('very-secret');
  });
});

describe('invitations', () => {
  const urlOf = (env: Record<string, string>) => readConfig(env).invitationUrl;

  test('are answered on this server’s own page unless another is named', () => {
    expect(urlOf({ HOST: 'here.example', PORT: '4321' })).toBe('http://here.example:4321/app/invitations');
    expect(urlOf({ INVITATION_URL: 'https://portal.example/answer' })).toBe('https://portal.example/answer');
  });

  test('are answered over https in production', () => {
    expect(faultsOf({ ...production, INVITATION_URL: 'http://portal.example/' })).toEqual([
      'INVITATION_URL: invitations must be answered over https in production',
    ]);
    expect(urlOf(production)).toBe('https://portal.example/app/invitations');
  });

  test('last 30 days unless told otherwise', () => {
    expect(readConfig({}).relationshipRequestDays).toBe(30);
    expect(readConfig({ RELATIONSHIP_REQUEST_DAYS: '7' }).relationshipRequestDays).toBe(7);
  });
});

describe('traces', () => {
  const tracingOf = (env: Record<string, string>) => readConfig(env).tracing;

  test.each([
    [{}, null],
    [{ OTEL_TRACES_EXPORTER: 'otlp' }, 'http://localhost:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector:4318/' }, 'http://collector:4318/v1/traces'],
    [{ OTEL_EXPORTER_OTLP_TRACES_ENDPOINT: 'http://collector/in' }, 'http://collector/in'],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector', OTEL_TRACES_EXPORTER: 'none' }, null],
    [{ OTEL_EXPORTER_OTLP_ENDPOINT: 'http://collector', OTEL_SDK_DISABLED: 'true' }, null],
  ])('%j are sent to %j', (env, url) => {
    expect(tracingOf(env)?.url ?? null).toBe(url);
  });

  test('are sent in the form that is asked for', () => {
    expect(tracingOf({ OTEL_TRACES_EXPORTER: 'otlp' })?.isJson).toBe(false);
    const json = { OTEL_TRACES_EXPORTER: 'otlp', OTEL_EXPORTER_OTLP_PROTOCOL: 'http/json' };
    expect(tracingOf(json)?.isJson).toBe(true);
    expect(faultsOf({ OTEL_EXPORTER_OTLP_PROTOCOL: 'grpc' })).toEqual([
      'OTEL_EXPORTER_OTLP_PROTOCOL: given "grpc", expected http/protobuf or http/json',
    ]);
  });
});

describe('.env.example', () => {
  const example = readFileSync(new URL('../.env.example', import.meta.url), 'utf8');
  const values = Object.fromEntries(
    [...example.matchAll(/^([A-Z_]+)=(.*)$/gm)].map(([, name, value]) => [name, value]),
  );

  test('names every variable that is read, and no other', () => {
    expect(Object.keys(values).sort()).toEqual(variables.toSorted());
  });

  test('changes nothing: its values are those that count when nothing is given', () => {
    expect(readConfig(values)).toEqual(readConfig({}));
  });
});

describe('TLS to the database', () => {
  const url = { DATABASE_URL: 'mysql://root@db.example:3306/x' };
  const here = import.meta.filename;
  const tlsOf = (env: Record<string, string>) => {
    const { database } = readConfig({ ...url, ...env });
    return database.kind === 'server' ? database.tls : undefined;
  };

  test.each([
    ['nothing', {}, null],
    ['on', { DATABASE_TLS: 'on' }, { caFile: null, client: null }],
    ['an authority', { DATABASE_TLS_CA: here }, { caFile: here, client: null }],
    [
      'a certificate of this server',
      { DATABASE_TLS_CERT: here, DATABASE_TLS_KEY: here },
      { caFile: null, client: { certFile: here, keyFile: here } },
    ],
  ])('is read from %s', (_, env, tls) => {
    expect(tlsOf(env)).toEqual(tls);
  });

  test.each([
    ['half a certificate', { DATABASE_TLS_CERT: here }],
    ['a file that is not there', { DATABASE_TLS_CA: '/nowhere/ca.pem' }],
    ['files while it is off', { DATABASE_TLS: 'off', DATABASE_TLS_CA: here }],
    ['another word', { DATABASE_TLS: 'yes' }],
  ])('is refused for %s', (_, env) => {
    expect(() => tlsOf(env)).toThrow(ConfigError);
  });
});

test('in production the issuers’ keys must come over https', () => {
  expect(faultsOf({ ...production, AUTH_JWKS_URL: 'http://login.example/keys' })).toEqual([
    expect.stringContaining('https'),
  ]);
});
