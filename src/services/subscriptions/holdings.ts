import { type EntityManager, In } from 'typeorm';
import { Subscription } from '../../entities/subscription.ts';
import type { Holding, Holdings } from '../../onboarding/rules/holdings.ts';
import { liveStatuses } from '../../onboarding/subscription-states.ts';

/** What a customer has and has had of each offer, through whichever partner: limits are its tenant's. */
export const loadHoldings = async (manager: EntityManager, customerId: string): Promise<Holdings> =>
  (await loadHoldingsOf(manager, [customerId]))[0] as Holdings;

/** The same for several customers at once, in their order. */
export const loadHoldingsOf = async (
  manager: EntityManager,
  customerIds: readonly string[],
): Promise<Holdings[]> => {
  const rows = await manager
    .createQueryBuilder(Subscription, 's')
    .select('s.customerId', 'customerId')
    .addSelect('s.offerId', 'offerId')
    .addSelect('COUNT(*)', 'ever')
    .addSelect('SUM(CASE WHEN s.status IN (:...live) THEN 1 ELSE 0 END)', 'live')
    .where({ customerId: In([...customerIds]) })
    .setParameters({ live: liveStatuses })
    .groupBy('s.customerId')
    .addGroupBy('s.offerId')
    .getRawMany<{ customerId: string; offerId: string; ever: string | number; live: string | number }>();
  const found = new Map<string, Map<string, Holding>>(customerIds.map((id) => [id, new Map()]));
  for (const { customerId, offerId, ever, live } of rows)
    found.get(customerId)?.set(offerId, { ever: Number(ever), live: Number(live) });
  return customerIds.map((id) => found.get(id) ?? new Map());
};
