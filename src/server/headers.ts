import type { FastifyCorsOptions } from '@fastify/cors';
import type { FastifyHelmetOptions } from '@fastify/helmet';

const cdn = 'https://embeddable-sandbox.cdn.apollographql.com';
const sandbox = 'https://sandbox.embed.apollographql.com';

/** What a page of this server may load: Apollo Sandbox outside production, nothing in production. */
export const securityHeaders = (isProduction: boolean): FastifyHelmetOptions => ({
  contentSecurityPolicy: {
    useDefaults: false,
    directives: isProduction
      ? { defaultSrc: ["'none'"], frameAncestors: ["'none'"] }
      : {
          defaultSrc: ["'self'"],
          scriptSrc: ["'self'", "'unsafe-inline'", cdn],
          styleSrc: ["'self'", "'unsafe-inline'", cdn, 'https://fonts.googleapis.com'],
          fontSrc: ["'self'", 'https://fonts.gstatic.com'],
          imgSrc: ["'self'", 'data:', cdn, 'https://apollo-server-landing-page.cdn.apollographql.com'],
          manifestSrc: ["'self'", cdn, 'https://apollo-server-landing-page.cdn.apollographql.com'],
          frameSrc: [sandbox],
          connectSrc: ["'self'", cdn],
          frameAncestors: ["'none'"],
        },
  },
  crossOriginEmbedderPolicy: false,
  crossOriginResourcePolicy: { policy: 'cross-origin' },
  strictTransportSecurity: isProduction ? { maxAge: 31_536_000, includeSubDomains: true } : false,
});

const allowedHeaders = [
  'content-type',
  'authorization',
  'accept-language',
  'apollo-require-preflight',
  'idempotency-key',
  'x-apollo-operation-name',
];

export const corsFor = (origins: readonly string[]): FastifyCorsOptions => ({
  origin: [...origins],
  allowedHeaders,
  exposedHeaders: ['x-request-id', 'ratelimit', 'ratelimit-policy', 'retry-after'],
  maxAge: 600,
});
