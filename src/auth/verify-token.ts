import { createRemoteJWKSet, errors, type JWTHeaderParameters, type JWTPayload, jwtVerify } from 'jose';
import type { IssuerConfig } from '../config/config.ts';
import { Role } from '../onboarding/enums.ts';
import { type DevelopmentIssuer, developmentAudience, developmentIssuer } from './development-issuer.ts';

/** What a verified token says. */
export interface Claims {
  readonly subject: string;
  /** The directory tenant of the partner, or of the customer that a global administrator administers. */
  readonly tenantId: string;
  readonly roles: readonly Role[];
  readonly isGlobalAdministrator: boolean;
}

/** Why a token was refused: for the log, never for the answer. */
export class TokenRefused extends Error {}
/** The issuer's keys could not be fetched: the token may be good. */
export class KeysUnreachable extends Error {}

export type VerifyToken = (token: string) => Promise<Claims>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const maximumTokenLength = 8_192;
const tolerance = 30;
/** Our own name for a tenant's global administrator, and the directory's. */
const globalAdministrator = ['GLOBAL_ADMIN', 'GlobalAdmin'];
/** Tokens of the same issuer that are made for something else say so in `typ`: RFC 8725, 3.11. */
const accessTypes: ReadonlySet<string> = new Set(['', 'jwt', 'at+jwt']);

/** Takes tokens of the configured issuers, and of the development issuer where there is one. */
export const createVerifyToken = (
  issuers: readonly IssuerConfig[],
  development: DevelopmentIssuer | null,
): VerifyToken => {
  const remote = issuers.map((issuer) => ({ issuer, keys: createRemoteJWKSet(new URL(issuer.jwksUrl)) }));
  const verify = async (token: string): Promise<Claims> => {
    const claimed = claimedOf(token);
    if (development && claimed.iss === developmentIssuer) return verifyDevelopment(token, development);
    const found = remote.find(({ issuer }) => claimed.iss === issuerFor(issuer, claimed));
    if (!found) throw new TokenRefused('The token is of no configured issuer');
    return verifyRemote(token, found.issuer, found.keys);
  };
  return async (token) => {
    if (token.length > maximumTokenLength) throw new TokenRefused('The token is too long');
    try {
      return await verify(token);
    } catch (error) {
      throw isUnreachable(error) ? new KeysUnreachable(String(error)) : new TokenRefused(String(error));
    }
  };
};

const verifyDevelopment = async (token: string, development: DevelopmentIssuer): Promise<Claims> => {
  const { payload } = await jwtVerify(token, await development.publicKey(), {
    algorithms: ['ES256'],
    issuer: developmentIssuer,
    audience: developmentAudience,
    requiredClaims: ['exp'],
  });
  return toClaims(payload, { subject: 'sub', tenant: 'tid', roles: 'roles' }, {});
};

const verifyRemote = async (
  token: string,
  issuer: IssuerConfig,
  keys: ReturnType<typeof createRemoteJWKSet>,
): Promise<Claims> => {
  const { payload, protectedHeader } = await jwtVerify(token, keys, {
    algorithms: [...issuer.algorithms],
    audience: issuer.audience,
    requiredClaims: ['iss', 'exp'],
    clockTolerance: tolerance,
  });
  if (!accessTypes.has(typeOf(protectedHeader)))
    throw new TokenRefused('typ is that of another kind of token');
  if (payload.iss !== issuerFor(issuer, payload)) throw new TokenRefused('iss does not belong to the tenant');
  return toClaims(payload, issuer.claims, issuer.roleNames);
};

const typeOf = ({ typ = '' }: JWTHeaderParameters): string => typ.toLowerCase().replace(/^application\//, '');

/** The issuer of one tenant, where the provider has one for each. */
const issuerFor = ({ issuer, claims }: IssuerConfig, payload: JWTPayload): string =>
  issuer.replace('{tid}', String(payload[claims.tenant]));

/** Only picks the keys to verify with; nothing else is believed before the signature is. */
const claimedOf = (token: string): JWTPayload => {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    const parsed: unknown = JSON.parse(payload);
    return typeof parsed === 'object' && parsed !== null ? (parsed as JWTPayload) : {};
  } catch {
    return {};
  }
};

/** No answer, one that is not 200 or no JSON (which jose gives no kind of its own), or no set of keys. */
const isUnreachable = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout ||
  error instanceof errors.JWKSInvalid ||
  (error instanceof errors.JOSEError && error.code === errors.JOSEError.code) ||
  (error instanceof TypeError && /fetch/.test(error.message));

const toClaims = (
  payload: JWTPayload,
  claims: IssuerConfig['claims'],
  roleNames: IssuerConfig['roleNames'],
): Claims => {
  const subject = payload[claims.subject];
  const tenant = payload[claims.tenant];
  const roles = payload[claims.roles];
  if (typeof subject !== 'string' || !subject || subject.length > 255)
    throw new TokenRefused(`${claims.subject} is no usable text`);
  if (typeof tenant !== 'string' || !uuid.test(tenant))
    throw new TokenRefused(`${claims.tenant} is no tenant id`);
  const texts = Array.isArray(roles) ? roles.filter((name) => typeof name === 'string') : [];
  const named = texts.map((name) => roleNames[name] ?? name);
  return {
    subject,
    tenantId: tenant.toLowerCase(),
    roles: Object.values(Role).filter((role) => named.includes(role)),
    isGlobalAdministrator: globalAdministrator.some((name) => named.includes(name)),
  };
};
