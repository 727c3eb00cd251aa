import { createAsk } from '../ask.ts';
import { numbered } from '../in-parallel.ts';
import { findSellers, prepareLogged, type Seller, submitLogged } from '../submitting.ts';
import type { Workload } from '../workload.ts';

export interface EndlessSubmissions {
  readonly workers: number;
  /** Ends with the storm, unless it is so many. */
  readonly customers?: number;
}

/** One customer after the other, from the empty draft on, as long as the storm lasts. */
export const submitUntilCalm: Workload<EndlessSubmissions> = async (work, { workers, customers }) => {
  const { urls, log, begin, isCalm, calm } = work;
  const sellers = await findSellers(work);
  await begin();
  let last = 0;
  const hasMore = () => (customers === undefined ? !isCalm() : last < customers);
  const go = async () => {
    while (hasMore()) {
      const number = ++last;
      const seller = sellers[number % sellers.length] as Seller;
      const reviewed = await prepareLogged(log, seller, number);
      if (reviewed) await submitLogged(log, createAsk(seller.person, { urls, log }), number, reviewed);
    }
  };
  await Promise.all(numbered(workers).map(go));
  await calm;
};
