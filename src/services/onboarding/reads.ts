import { Brackets, type SelectQueryBuilder } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import type { OnboardingState } from '../../onboarding/enums.ts';
import { openStates } from '../../onboarding/transitions.ts';
import { authorize, type Caller, type Clock } from '../caller.ts';
import { seek } from '../keyset.ts';
import { type Page, type PageArgs, readPageArgs, toPage, writeCursor } from '../paging.ts';

export interface OnboardingQuery extends PageArgs {
  readonly states?: readonly OnboardingState[] | null | undefined;
}

const ordering = 'onboardings:NEWEST';

/** The partner's onboardings, newest first. */
export const listOnboardings = async (
  { database, clock }: { readonly database: Database; readonly clock: Clock },
  { viewer }: Caller,
  query: OnboardingQuery,
): Promise<Page<CustomerOnboarding>> => {
  authorize(viewer, 'READ_CUSTOMERS');
  const request = readPageArgs(query, ordering, ['string']);
  const now = clock();
  const select = (build: SelectQueryBuilder<CustomerOnboarding>) =>
    narrow(build.where('o.partnerId = :partner', { partner: viewer.partner.id }), query.states ?? null, now);
  const rows = await database.read((manager) =>
    seek(select(manager.createQueryBuilder(CustomerOnboarding, 'o')), ['o.id'], request, 'DESC').getMany(),
  );
  return toPage(
    rows,
    request,
    ({ id }) => writeCursor(ordering, [id]),
    () => database.read((manager) => select(manager.createQueryBuilder(CustomerOnboarding, 'o')).getCount()),
  );
};

/** EXPIRED is what the clock makes of an open draft: the stored state alone does not tell. */
const narrow = (
  query: SelectQueryBuilder<CustomerOnboarding>,
  states: readonly OnboardingState[] | null,
  now: Date,
): SelectQueryBuilder<CustomerOnboarding> => {
  if (states === null) return query;
  const open = states.filter((state) => (openStates as readonly OnboardingState[]).includes(state));
  const settled = states.filter((state) => !open.includes(state));
  return query.andWhere(
    new Brackets((where) => {
      where.where('1 = 0');
      if (open.length) where.orWhere('(o.state IN (:...open) AND o.expiresAt > :now)', { open, now });
      if (settled.length) where.orWhere('o.state IN (:...settled)', { settled });
      if (states.includes('EXPIRED'))
        where.orWhere('(o.state IN (:...expirable) AND o.expiresAt <= :now)', { expirable: openStates, now });
    }),
  );
};
