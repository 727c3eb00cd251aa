import { Arg, Args, Ctx, FieldResolver, Query, Resolver, Root } from 'type-graphql';
import type { AuditRecord } from '../entities/audit-record.ts';
import { AuditRecordFilter } from '../schema/inputs/filters.ts';
import { ForwardArgs } from '../schema/inputs/paging.ts';
import { AuditRecordConnectionType, AuditRecordType } from '../schema/types/audit.ts';
import { listAuditRecords } from '../services/audit/reads.ts';
import { type Context, callerOf, signedInOf } from './context.ts';
import { readId } from './ids.ts';

/** What was changed, by whom. */
@Resolver(() => AuditRecordType)
export class AuditResolver {
  @Query(() => AuditRecordConnectionType, {
    description: 'What was changed on the partner’s behalf, newest first. Needs READ_AUDIT, else FORBIDDEN.',
  })
  async auditRecords(
    @Arg('filter', () => AuditRecordFilter, { nullable: true, description: 'Which ones; all unless given.' })
    filter: AuditRecordFilter | null,
    @Args(() => ForwardArgs) page: ForwardArgs,
    @Ctx() context: Context,
  ) {
    return listAuditRecords(context.deps.database, callerOf(context), {
      ...page,
      operations: filter?.operation,
      customerId: filter?.customerId == null ? null : readId('Customer', filter.customerId),
      onboardingId: filter?.onboardingId == null ? null : readId('CustomerOnboarding', filter.onboardingId),
      at: filter?.at,
    });
  }

  @FieldResolver()
  async customer(@Root() { customerId }: AuditRecord, @Ctx() context: Context) {
    return customerId && signedInOf(context).loaders.customer.load(customerId);
  }

  @FieldResolver()
  async onboarding(@Root() { onboardingId }: AuditRecord, @Ctx() context: Context) {
    return onboardingId && signedInOf(context).loaders.onboarding.load(onboardingId);
  }
}
