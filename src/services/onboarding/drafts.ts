import type { EntityManager } from 'typeorm';
import type { CatalogueSource } from '../../catalogue/catalogue-source.ts';
import type { Database } from '../../database/database.ts';
import { brokenUnique } from '../../database/failures.ts';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import type { Clock } from '../caller.ts';
import { ConflictError } from '../errors.ts';
import type { SecretBox } from '../secret-box.ts';

/** What the onboarding use cases stand on. */
export interface OnboardingDeps {
  readonly database: Database;
  readonly catalogue: CatalogueSource;
  readonly secrets: SecretBox;
  readonly clock: Clock;
  readonly draftDays: number;
  readonly quoteMinutes: number;
}

/** Where a use case left the onboarding; null where there is none that the caller may see. */
export interface OnboardingResult {
  readonly onboarding: CustomerOnboarding | null;
  readonly findings: readonly Finding[];
}

export const done = (onboarding: CustomerOnboarding): OnboardingResult => ({ onboarding, findings: [] });

/** Nothing was saved; the onboarding is shown as it stands. */
export const refused = (
  onboarding: CustomerOnboarding | null,
  ...findings: readonly Finding[]
): OnboardingResult => ({ onboarding, findings });

export const notFound = (): OnboardingResult => refused(null, finding('NOT_FOUND', ['onboardingId']));

export const findOwn = (
  manager: EntityManager,
  partnerId: string,
  id: string,
): Promise<CustomerOnboarding | null> => manager.findOneBy(CustomerOnboarding, { id, partnerId });

/**
 * Writes the changes if nobody has written since `row` was read. Reading, deciding and writing are held
 * together by this one conditional statement.
 */
export const saveChanges = async (
  manager: EntityManager,
  row: CustomerOnboarding,
  changes: Partial<CustomerOnboarding>,
): Promise<CustomerOnboarding> => {
  const next = { ...changes, version: row.version + 1 };
  const { affected } = await manager.update(CustomerOnboarding, { id: row.id, version: row.version }, next);
  if (affected !== 1) throw new RaceLost();
  return Object.assign(new CustomerOnboarding(), row, next);
};

export const expiryOf = (now: Date, { draftDays }: OnboardingDeps): Date =>
  new Date(now.getTime() + draftDays * 86_400_000);

/** Somebody else wrote first. */
export class RaceLost extends Error {}

const maximumTries = 20;

/** Runs the whole transaction again when somebody else wrote first, or took a unique name meanwhile. */
export const untilSettled = async <T>(
  database: Database,
  work: (manager: EntityManager) => Promise<T>,
): Promise<T> => {
  for (let attempt = 1; attempt <= maximumTries; attempt++) {
    try {
      return await database.transaction(work);
    } catch (error) {
      if (!(error instanceof RaceLost) && brokenUnique(error) === null) throw error;
    }
  }
  throw new ConflictError();
};
