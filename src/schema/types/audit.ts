import { Field, ObjectType } from 'type-graphql';
import type { AuditRecord } from '../../entities/audit-record.ts';
import { AuditOperation } from '../../onboarding/enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { connectionOf } from './connection.ts';
import { CustomerType } from './customer.ts';
import { NodeType } from './node.ts';
import { CustomerOnboardingType } from './onboarding.ts';

@ObjectType('AuditChange', { description: 'One value that a change has changed.' })
export class AuditChangeType {
  @Field(() => [String], { description: 'Path of the value, list positions as strings.' })
  field!: string[];
  @Field(() => String, { nullable: true, description: 'The value before; null where there was none.' })
  before!: string | null;
  @Field(() => String, { nullable: true, description: 'The value after; null where there is none any more.' })
  after!: string | null;
}

@ObjectType('AuditRecord', {
  implements: NodeType,
  description:
    'Who did what to what, and what changed. Records are only ever added, each bound to the one before it. Passwords and secrets never stand in it.',
})
export class AuditRecordType
  extends NodeType
  implements Pick<AuditRecord, 'operation' | 'at' | 'by' | 'requestId'>
{
  @Field(() => AuditOperation, { description: 'What was done.' })
  operation!: AuditOperation;
  @Field(() => DateTimeScalar, { description: 'When.' })
  at!: Date;
  @Field(() => String, {
    description:
      'By whom: the `sub` of the token, or the id of the API key; for what a customer’s administrator has accepted that administrator’s `sub`, for what one has declined `customer-administrator`; `operator` where it came from the server’s own commands, `webhook-worker` where the delivery of webhooks did it, `subscription-worker` where a term has ended.',
  })
  by!: string;
  @Field(() => String, { description: 'The request’s `x-request-id`.' })
  requestId!: string;
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer concerned; null where there is none, or it is none of the partner’s any more.',
  })
  customer!: CustomerType | null;
  @Field(() => CustomerOnboardingType, {
    nullable: true,
    description: 'The onboarding concerned; null where there is none.',
  })
  onboarding!: CustomerOnboardingType | null;
  @Field(() => [AuditChangeType], { description: 'The values that changed.' })
  changes!: AuditChangeType[];
}

export const AuditRecordConnectionType = connectionOf(
  'AuditRecord',
  () => AuditRecordType,
  'the partner’s audit records',
);
