import { choose } from '../../../scripts/shared/onboard.ts';
import {
  SelectOffersDocument,
  StartCustomerOnboardingDocument,
} from '../../../src/commands/operations.generated.ts';
import { DraftDocument } from '../../documents.ts';
import { createAsk } from '../ask.ts';
import type { Person, Workload } from '../workload.ts';

export interface Saves {
  readonly times: number;
  /** Whether a save says which version was read. */
  readonly sendsVersion: boolean;
}

export const firstQuantity = 25;

/** Reads the one draft that all clients share, counts on by one, and saves; as often as it takes. */
export const saveOneDraft: Workload<Saves> = async (work, { times, sendsVersion }) => {
  const { urls, people, log, begin } = work;
  const person = people[0] as Person;
  const ask = createAsk(person, { urls, log });
  const { offerId } = await choose(ask, person.demo);
  const { startCustomerOnboarding } = await ask(StartCustomerOnboardingDocument, {
    input: { idempotencyKey: 'the one draft' },
  });
  const onboardingId = startCustomerOnboarding.onboarding?.id ?? '';
  const save = async (quantity: number, expectedVersion: number | null) => {
    const input = { onboardingId, expectedVersion, lines: [{ offerId, quantity }] };
    const { selectOffers } = await ask(SelectOffersDocument, { input });
    return selectOffers.userErrors.map(({ code }) => code).join() || 'saved';
  };
  await save(firstQuantity, null);

  await begin();
  for (let saved = 0; saved < times; ) {
    const { customerOnboarding: draft } = await ask(DraftDocument, { id: onboardingId });
    const quantity = draft?.lines[0]?.quantity ?? 0;
    const value = await save(quantity + 1, sendsVersion ? (draft?.version ?? 0) : null);
    log.write({ kind: 'observed', subject: onboardingId, value });
    if (value === 'saved') saved++;
  }
};
