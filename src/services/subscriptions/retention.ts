import type { EntityManager } from 'typeorm';
import type { CustomerRelationship } from '../../entities/customer-relationship.ts';
import { Subscription } from '../../entities/subscription.ts';
import { retainedUntil } from '../../onboarding/terms.ts';
import { utcDay } from '../caller.ts';

type Account = Pick<CustomerRelationship, 'partnerId' | 'customerId' | 'startedAt'>;

/** The last day on which data is kept that nobody uses from today on. The account is the partner's with the customer. */
export const retentionFrom = async (
  manager: EntityManager,
  { partnerId, customerId, startedAt }: Account,
  today: string,
): Promise<string> => {
  const first = await manager.findOne(Subscription, {
    select: { id: true, createdAt: true },
    where: { partnerId, customerId, isTrial: false },
    order: { id: 'ASC' },
  });
  return retainedUntil(today, utcDay(startedAt), first && utcDay(first.createdAt));
};
