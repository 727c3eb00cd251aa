import { isApiKey } from './auth/api-key.ts';
import { type Claims, KeysUnreachable, TokenRefused, type VerifyToken } from './auth/verify-token.ts';
import type { Viewer } from './auth/viewer.ts';
import type { Catalogue } from './catalogue/catalogue.ts';
import type { CustomerOnboarding } from './entities/customer-onboarding.ts';
import type { Partner } from './entities/partner.ts';
import { batchLoader } from './loaders/batches.ts';
import { createLoaders } from './loaders/loaders.ts';
import type { OnboardingFacts } from './onboarding/facts.ts';
import { limits } from './onboarding/limits.ts';
import type { Holdings } from './onboarding/rules/holdings.ts';
import type { Context, SignedIn } from './resolvers/context.ts';
import { chooseLocale } from './schema/choose-locale.ts';
import type { RequestFacts } from './server/server.ts';
import { ApiKeyRefused, signInByApiKey } from './services/api-keys/sign-in.ts';
import { type CustomerAdministrator, findCustomerAdministrator } from './services/customer-administrators.ts';
import { BadInputError, UnauthenticatedError, UnavailableError } from './services/errors.ts';
import type { OnboardingDeps } from './services/onboarding/drafts.ts';
import { loadFacts } from './services/onboarding/facts.ts';
import { findPrices, type PriceKey } from './services/onboarding/prices.ts';
import { loadHoldingsOf } from './services/subscriptions/holdings.ts';
import { findViewer } from './services/viewers.ts';

/** Makes what every resolver of one request is given. */
export const createContextFactory =
  (shared: Context['deps'], verifyToken: VerifyToken) =>
  async (request: RequestFacts): Promise<Context> => {
    const deps = { ...shared, database: shared.database.askedBy(request.record) };
    const { viewer, customerAdministrator } = await identify(request, deps, verifyToken);
    request.record.partnerId = viewer?.partner.id ?? null;
    const catalogue = await deps.catalogue.current();
    return {
      requestId: request.requestId,
      record: request.record,
      idempotencyKey: readIdempotencyKey(request.idempotencyKey),
      outcome: { isReplayed: false },
      payer: payerOf(viewer, customerAdministrator) ?? request.network,
      locale: chooseLocale(request.acceptLanguage),
      isCatalogueOpen: deps.isCatalogueOpen,
      catalogue,
      revision: revisionName(catalogue, deps.clock()),
      deps,
      signedIn: viewer && signIn(viewer, catalogue, deps),
      customerAdministrator,
    };
  };

/** One person or program of one tenant. */
const payerOf = (
  viewer: Viewer<Partner> | null,
  administrator: CustomerAdministrator | null,
): string | null => {
  if (viewer) return `${viewer.partner.id}:${viewer.subject}`;
  return administrator && `${administrator.customer.id}:${administrator.subject}`;
};

/** Which agreement is the latest depends on the day (UTC). */
export const revisionName = ({ revision }: Catalogue, now: Date): string =>
  `${revision}-${Math.floor(now.getTime() / dayMs)}`;

const dayMs = 86_400_000;

/** Quoted, as the header's draft has it, or bare. */
const readIdempotencyKey = (header: string | undefined): string | null => {
  const key = header?.trim().replace(/^"(.*)"$/, '$1') || null;
  if (key !== null && key.length > limits.idempotencyKey.maximum)
    throw new BadInputError(`Idempotency-Key holds at most ${limits.idempotencyKey.maximum} characters.`);
  return key;
};

const signIn = (
  viewer: Viewer<Partner>,
  catalogue: Catalogue,
  { database, clock }: OnboardingDeps,
): SignedIn => ({
  viewer,
  loaders: createLoaders(database, viewer.partner),
  facts: batchLoader<CustomerOnboarding, OnboardingFacts>(database, 'OnboardingFacts', (drafts) =>
    database.read((manager) => loadFacts(manager, catalogue, viewer.partner, drafts, clock())),
  ),
  prices: batchLoader<PriceKey, string | null, string>(
    database,
    'PartnerPrice',
    (keys) => database.read((manager) => findPrices(manager, viewer.partner.id, keys)),
    { cacheKeyFn: JSON.stringify },
  ),
  holdings: batchLoader<string, Holdings>(database, 'Holdings', (customerIds) =>
    database.read((manager) => loadHoldingsOf(manager, customerIds)),
  ),
});

/** Whoever a request speaks for: nobody, someone of a partner, or a customer's own administrator. */
interface Identity {
  readonly viewer: Viewer<Partner> | null;
  readonly customerAdministrator: CustomerAdministrator | null;
}

/** Nobody for a request without a token; a token that is there must be good. */
const identify = async (
  request: RequestFacts,
  deps: OnboardingDeps,
  verifyToken: VerifyToken,
): Promise<Identity> => {
  if (request.authorization === undefined) return { viewer: null, customerAdministrator: null };
  const [, token] = /^Bearer +(\S+)$/i.exec(request.authorization) ?? [];
  if (token === undefined) {
    request.logWarning('An Authorization header was refused: it is not one bearer token');
    throw new UnauthenticatedError();
  }
  if (isApiKey(token))
    return { viewer: await findProgram(token, request, deps), customerAdministrator: null };
  return findPerson(await readClaims(token, request, verifyToken), request, deps);
};

const findProgram = async (
  key: string,
  request: RequestFacts,
  deps: OnboardingDeps,
): Promise<Viewer<Partner>> => {
  try {
    return await signInByApiKey(deps, key, request.logWarning);
  } catch (error) {
    if (!(error instanceof ApiKeyRefused)) throw error;
    request.logWarning(`An API key was refused: ${error.message}`);
    throw new UnauthenticatedError();
  }
};

/** A partner's tenant goes before a customer's: a partner may be another one's customer. */
const findPerson = async (
  claims: Claims,
  request: RequestFacts,
  { database }: OnboardingDeps,
): Promise<Identity> => {
  const viewer = await findViewer(database, claims);
  if (viewer) return { viewer, customerAdministrator: null };
  const customerAdministrator = await findCustomerAdministrator(database, claims);
  if (customerAdministrator) return { viewer, customerAdministrator };
  request.logWarning(
    `A valid token names the tenant ${claims.tenantId}, which is no partner here: import it`,
  );
  throw new UnauthenticatedError();
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
