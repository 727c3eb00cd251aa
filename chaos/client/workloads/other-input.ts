import { CreateEndpointDocument } from '../../documents.ts';
import { createAsk } from '../ask.ts';
import { inParallel, numbered } from '../in-parallel.ts';
import type { Person, Workload } from '../workload.ts';

export interface OtherInput {
  readonly keys: number;
  readonly times: number;
  readonly workers: number;
}

/** First each key is used as it should be, then with one other input after the other. */
export const otherInput: Workload<OtherInput> = async (work, { keys, times, workers }) => {
  const { urls, people, log, begin, calm } = work;
  const create = async (number: number, path: string) => {
    const headers = { 'idempotency-key': `other-${number % keys}` };
    const ask = createAsk(people[0] as Person, { urls, log, attempts: 1, headers });
    const input = { url: `http://127.0.0.1:9009/${path}`, events: ['CUSTOMER_ONBOARDED'] };
    const { createWebhookEndpoint: made } = await ask(CreateEndpointDocument, { input });
    return made.webhookEndpoint?.id ?? made.userErrors.map(({ code }) => code).join();
  };
  for (const number of numbered(keys)) {
    const value = await create(number, 'first');
    log.write({ kind: 'observed', subject: 'first', value });
  }
  await begin();
  await inParallel(numbered(times), workers, async (number) => {
    const value = await create(number, `other/${number}`).catch((error: Error) => error.message);
    log.write({ kind: 'observed', subject: 'other', value });
  });
  await calm;
};
