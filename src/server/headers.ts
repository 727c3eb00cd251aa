import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyHelmetOptions } from '@fastify/helmet';

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';
const sandbox = 'https://sandbox.embed.apollographql.com';

/** For every answer. GraphQL's are no pages: nothing in them may be loaded, shown in a frame, or guessed. */
export const securityHeaders = (isProduction: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: { defaultSrc: ["'none'"], frameAncestors: ["'none'"] },
  },
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: isProduction ? { maxAge: 31_536_000, includeSubDomains: true } : false,
  crossOriginEmbedderPolicy: false,
  crossOriginOpenerPolicy: false,
  originAgentCluster: false,
  dnsPrefetchControl: false,
  ieNoOpen: false,
  permittedCrossDomainPolicies: false,
  xssFilter: false,
  frameguard: false,
});

/** What the page of Apollo Sandbox may load; it is not there in production. */
export const sandboxPolicy = [
  "default-src 'self'",
  `script-src 'self' 'unsafe-inline' ${cdn}`,
  `style-src 'self' 'unsafe-inline' ${cdn} https://fonts.googleapis.com`,
  "font-src 'self' https://fonts.gstatic.com",
  `img-src 'self' data: ${cdn} https://apollo-server-landing-page.cdn.apollographql.com`,
  `manifest-src 'self' ${cdn} https://apollo-server-landing-page.cdn.apollographql.com`,
  `frame-src ${sandbox}`,
  `connect-src 'self' ${cdn}`,
  "frame-ancestors 'none'",
].join('; ');

const closed = ["default-src 'none'", "base-uri 'none'", "form-action 'none'", "frame-ancestors 'none'"];

/** What a program of ours may load: what this server has. Its library writes a style of its own into the page. */
const program = [
  ...closed,
  "script-src 'self'",
  "style-src 'self' 'unsafe-inline'",
  "img-src 'self' data:",
  "connect-src 'self'",
];

export const pagePolicy = program.join('; ');

/** The explorer's editor brings workers and a font. */
export const explorerPolicy = [...program, "worker-src 'self'", "font-src 'self' data:"].join('; ');

/** What the schema's page may load: the style of this hash, which stands in it. */
export const schemaPolicy = (styleHash: string): string => [...closed, `style-src '${styleHash}'`].join('; ');

const allowedHeaders = [
  'content-type',
  'authorization',
  'accept-language',
  'apollo-require-preflight',
  'idempotency-key',
  'x-apollo-operation-name',
  'x-request-id',
  'traceparent',
  'tracestate',
];

export const corsFor = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: [...origins],
  allowedHeaders,
  exposedHeaders: [
    'content-disposition',
    'x-request-id',
    'traceparent',
    'ratelimit',
    'ratelimit-policy',
    'retry-after',
  ],
  maxAge: 600,
});
