import { endTerms, type TermDeps } from '../subscriptions/end-terms.ts';
import { erasePasswords } from './erase-passwords.ts';
import { dropInvitations, expireDrafts, expireRequests } from './expire.ts';
import { forgetDeliveries, forgetKeys } from './forget.ts';
import type { Job } from './scheduler.ts';

export interface JobSettings {
  /** How often terms are looked at that are over. */
  readonly termsMs: number;
  /** How often drafts and invitations are looked at that are out of date. */
  readonly expiryMs: number;
  /** How often what need not be kept is dropped. */
  readonly cleanupMs: number;
  /** How long a temporary password is kept that nobody has erased by completing the onboarding. */
  readonly passwordMs: number;
  /** How long the log of deliveries is kept. */
  readonly deliveriesMs: number;
}

/** All that is done by the clock. */
export const jobsOf = (deps: TermDeps, settings: JobSettings): Job[] => {
  const { database, clock } = deps;
  const ago = (milliseconds: number) => new Date(clock().getTime() - milliseconds);
  const { termsMs, expiryMs, cleanupMs } = settings;
  return [
    { name: 'end-terms', everyMs: termsMs, run: (signal) => endTerms(deps, signal) },
    { name: 'expire-drafts', everyMs: expiryMs, run: (signal) => expireDrafts(database, clock(), signal) },
    {
      name: 'expire-invitations',
      everyMs: expiryMs,
      run: async (signal) =>
        (await expireRequests(database, clock(), signal)) +
        (await dropInvitations(database, clock(), signal)),
    },
    {
      name: 'erase-passwords',
      everyMs: cleanupMs,
      run: (signal) => erasePasswords(database, ago(settings.passwordMs), signal),
    },
    { name: 'forget-idempotency-keys', everyMs: cleanupMs, run: () => forgetKeys(database, clock()) },
    {
      name: 'forget-deliveries',
      everyMs: cleanupMs,
      run: (signal) => forgetDeliveries(database, ago(settings.deliveriesMs), signal),
    },
  ];
};
