import DataLoader from 'dataloader';
import { type Claims, KeysUnreachable, TokenRefused, type VerifyToken } from './auth/verify-token.ts';
import type { Viewer } from './auth/viewer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { CustomerOnboarding } from './entities/customer-onboarding.ts';
import type { Partner } from './entities/partner.ts';
import { createLoaders } from './loaders/loaders.ts';
import type { OnboardingFacts } from './onboarding/facts.ts';
import type { Context, SignedIn } from './resolvers/context.ts';
import { chooseLocale } from './schema/messages.ts';
import type { RequestFacts } from './server/server.ts';
import { UnauthenticatedError, UnavailableError } from './services/errors.ts';
import type { OnboardingDeps } from './services/onboarding/drafts.ts';
import { loadFacts } from './services/onboarding/facts.ts';
import { findPrices, type PriceKey } from './services/onboarding/prices.ts';
import { findViewer } from './services/viewers.ts';

/** Makes what every resolver of one request is given. */
export const createContextFactory =
  (deps: OnboardingDeps, verifyToken: VerifyToken) =>
  async (request: RequestFacts): Promise<Context> => {
    const viewer = await identify(request, deps, verifyToken);
    const catalogue = await deps.catalogue.current();
    return {
      requestId: request.requestId,
      payer: viewer ? `${viewer.partner.id}:${viewer.subject}` : request.network,
      locale: chooseLocale(request.acceptLanguage),
      catalogue,
      deps,
      signedIn: viewer && signIn(viewer, catalogue, deps),
    };
  };

const signIn = (
  viewer: Viewer<Partner>,
  catalogue: Catalogue,
  { database, clock }: OnboardingDeps,
): SignedIn => ({
  viewer,
  loaders: createLoaders(database, viewer.partner),
  facts: new DataLoader<CustomerOnboarding, OnboardingFacts>((drafts) =>
    database.read((manager) => loadFacts(manager, catalogue, viewer.partner, drafts, clock())),
  ),
  prices: new DataLoader<PriceKey, string | null, string>(
    (keys) => database.read((manager) => findPrices(manager, viewer.partner.id, keys)),
    { cacheKeyFn: JSON.stringify },
  ),
});

/** Null for a request without a token; a token that is there must be good. */
const identify = async (
  request: RequestFacts,
  { database }: OnboardingDeps,
  verifyToken: VerifyToken,
): Promise<Viewer<Partner> | null> => {
  if (request.authorization === undefined) return null;
  const [, token] = /^Bearer +(\S+)$/i.exec(request.authorization) ?? [];
  if (token === undefined) {
    request.logWarning('An Authorization header was refused: it is not one bearer token');
    throw new UnauthenticatedError();
  }
  const claims = await readClaims(token, request, verifyToken);
  const viewer = await findViewer(database, claims);
  if (!viewer) {
    request.logWarning(
      `A valid token names the tenant ${claims.tenantId}, which is no partner here: import it`,
    );
    throw new UnauthenticatedError();
  }
  return viewer;
};

const readClaims = async (
  token: string,
  request: RequestFacts,
  verifyToken: VerifyToken,
): Promise<Claims> => {
  try {
    return await verifyToken(token);
  } catch (error) {
    if (error instanceof KeysUnreachable) {
      request.logWarning(`The issuer’s keys cannot be fetched: ${error.message}`);
      throw new UnavailableError('Sign-in cannot be checked at the moment. Try again.');
    }
    if (!(error instanceof TokenRefused)) throw error;
    request.logWarning(`A token was refused: ${error.message}`);
    throw new UnauthenticatedError();
  }
};
