import { StartCustomerOnboardingDocument } from '../../../src/commands/operations.generated.ts';
import { createAsk } from '../ask.ts';
import { numbered } from '../in-parallel.ts';
import type { Person, Workload } from '../workload.ts';

export interface SameKey {
  readonly keys: number;
  readonly parallel: number;
}

/** Each key is sent many times at once. */
export const sameKey: Workload<SameKey> = async ({ urls, people, log, begin }, { keys, parallel }) => {
  await begin();
  for (const number of numbered(keys)) {
    const key = `same-${number}`;
    const ask = createAsk(people[number % people.length] as Person, { urls, log, attempts: 1 });
    const once = async () => {
      const input = { idempotencyKey: key };
      const { startCustomerOnboarding } = await ask(StartCustomerOnboardingDocument, { input });
      return startCustomerOnboarding.onboarding?.id ?? 'refused';
    };
    const answers = await Promise.all(
      numbered(parallel).map(() => once().catch((error: Error) => error.message)),
    );
    for (const value of answers) log.write({ kind: 'observed', subject: key, value });
  }
};
