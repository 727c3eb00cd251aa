import { createHash, randomBytes } from 'node:crypto';
import type { RelationshipRequest } from '../../entities/relationship-request.ts';
import type { RelationshipDeps } from './deps.ts';

/** 256 random bits: what nobody guesses needs no salt and no slow hash. */
export const newToken = (): string => randomBytes(32).toString('base64url');

/** What an invitation is found by; whatever text is presented as a token has one. */
export const hashOfToken = (token: string): string => createHash('sha256').update(token).digest('hex');

/** The link for the customer's administrator. What follows `#` is sent to no server and stands in no log. */
export const invitationUrlOf = (
  { id, sealedToken }: Pick<RelationshipRequest, 'id' | 'sealedToken'>,
  { secrets, invitationUrl }: Pick<RelationshipDeps, 'secrets' | 'invitationUrl'>,
): URL => {
  const url = new URL(invitationUrl);
  url.hash = secrets.open(sealedToken, id);
  return url;
};
