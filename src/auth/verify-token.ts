import { createRemoteJWKSet, errors, type JWTPayload, type JWTVerifyOptions, jwtVerify } from 'jose';
import type { IssuerConfig } from '../config/config.ts';
import { Role } from '../onboarding/enums.ts';
import { type DevelopmentIssuer, developmentAudience, developmentIssuer } from './development-issuer.ts';

/** What a verified token says. */
export interface Claims {
  readonly subject: string;
  /** The partner's directory tenant. */
  readonly tenantId: string;
  readonly roles: readonly Role[];
}

/** Why a token was refused: for the log, never for the answer. */
export class TokenRefused extends Error {}
/** The issuer's keys could not be fetched: the token may be good. */
export class KeysUnreachable extends Error {}

export type VerifyToken = (token: string) => Promise<Claims>;

const uuid = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/i;
const maximumTokenLength = 8_192;
const shared = {
  algorithms: ['RS256', 'ES256'],
  requiredClaims: ['sub', 'tid', 'exp'],
  clockTolerance: 30,
} satisfies JWTVerifyOptions;

/** Takes tokens of the configured issuer, and of the development issuer where there is one. */
export const createVerifyToken = (
  issuer: IssuerConfig | null,
  development: DevelopmentIssuer | null,
): VerifyToken => {
  const remoteKeys = issuer && createRemoteJWKSet(new URL(issuer.jwksUrl));
  const verify = async (token: string): Promise<JWTPayload> => {
    if (development && claimedIssuer(token) === developmentIssuer) {
      const key = await development.publicKey();
      const options = { ...shared, issuer: developmentIssuer, audience: developmentAudience };
      return (await jwtVerify(token, key, options)).payload;
    }
    if (!issuer || !remoteKeys) throw new TokenRefused('The token is of no configured issuer');
    const options = { ...shared, issuer: issuer.issuer, audience: issuer.audience };
    return (await jwtVerify(token, remoteKeys, options)).payload;
  };
  return async (token) => {
    if (token.length > maximumTokenLength) throw new TokenRefused('The token is too long');
    try {
      return toClaims(await verify(token));
    } catch (error) {
      throw isUnreachable(error) ? new KeysUnreachable(String(error)) : new TokenRefused(String(error));
    }
  };
};

/** Only picks the keys to verify with; nothing else is believed before the signature is. */
const claimedIssuer = (token: string): unknown => {
  try {
    const payload = Buffer.from(token.split('.')[1] ?? '', 'base64url').toString('utf8');
    return (JSON.parse(payload) as JWTPayload).iss;
  } catch {
    return undefined;
  }
};

const isUnreachable = (error: unknown): boolean =>
  error instanceof errors.JWKSTimeout || (error instanceof TypeError && /fetch/.test(error.message));

const toClaims = ({ sub, tid, roles }: JWTPayload): Claims => {
  if (typeof sub !== 'string' || !sub || sub.length > 255) throw new TokenRefused('sub is no usable text');
  if (typeof tid !== 'string' || !uuid.test(tid)) throw new TokenRefused('tid is no tenant id');
  const named = Array.isArray(roles) ? roles : [];
  return {
    subject: sub,
    tenantId: tid.toLowerCase(),
    roles: Object.values(Role).filter((role) => named.includes(role)),
  };
};
