import { setTimeout as wait } from 'node:timers/promises';
import type { Reviewed } from '../../../scripts/shared/onboard.ts';
import { createAsk } from '../ask.ts';
import { inParallel, numbered } from '../in-parallel.ts';
import { findSellers, prepareNewcomer, type Seller, submitLogged } from '../submitting.ts';
import type { Workload } from '../workload.ts';

export interface Submissions {
  readonly customers: number;
  readonly workers: number;
  /** Over which they are spread. */
  readonly spanMs: number;
  /** How often a submission is sent before it counts as unknown. */
  readonly attempts: number;
  /** Whether one that was not answered is begun anew, as by a client that keeps no key. */
  readonly beginsAnew: boolean;
}

interface Prepared {
  readonly number: number;
  readonly seller: Seller;
  readonly reviewed: Reviewed;
}

/** Prepares all drafts, submits them in the storm, and settles in the calm what nobody has told. */
export const submitCustomers: Workload<Submissions> = async (work, parameters) => {
  const { customers, workers, spanMs, attempts, beginsAnew } = parameters;
  const sellers = await findSellers(work);
  const prepared: Prepared[] = [];
  await inParallel(numbered(customers), workers, async (number) => {
    const seller = sellers[number % sellers.length] as Seller;
    prepared.push({ number, seller, reviewed: await prepareNewcomer(seller, number) });
  });

  await work.begin();
  const began = Date.now();
  const open: Prepared[] = [];
  const { urls, log } = work;
  await inParallel(prepared, workers, async (one, index) => {
    await wait(began + (spanMs * index) / customers - Date.now());
    const ask = createAsk(one.seller.person, { urls, log, attempts: beginsAnew ? 1 : attempts });
    if (!(await submitLogged(log, ask, one.number, one.reviewed))) open.push(one);
  });

  await work.calm;
  await inParallel(open, workers, async ({ number, seller, reviewed }) => {
    const again = beginsAnew ? await prepareNewcomer(seller, number, 2) : reviewed;
    await submitLogged(log, createAsk(seller.person, { urls, log, attempts: 1 }), number, again);
  });
};
