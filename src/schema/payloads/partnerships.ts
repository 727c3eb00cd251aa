import { Field, ObjectType } from 'type-graphql';
import { DateTimeScalar, URLScalar } from '../scalars.ts';
import { IndirectResellerType } from '../types/customer.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

const mistakes = 'All mistakes at once; empty when it was done.';

@ObjectType('RequestResellerPartnershipPayload', { description: 'Answer of `requestResellerPartnership`.' })
export class RequestResellerPartnershipPayload {
  @Field(() => URLScalar, {
    nullable: true,
    description:
      'The link for an admin agent of the reseller; it works once. What follows `#` is the token. Null where there are user errors.',
  })
  invitationUrl!: URL | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'From when on it cannot be accepted; null where there are user errors.',
  })
  expiresAt!: Date | null;
  @Field(() => [UserErrorType], { description: mistakes })
  userErrors!: readonly UserError[];
}

@ObjectType('AcceptResellerPartnershipPayload', { description: 'Answer of `acceptResellerPartnership`.' })
export class AcceptResellerPartnershipPayload {
  @Field(() => Boolean, { description: 'Whether the partnership is there now.' })
  isAccepted!: boolean;
  @Field(() => [UserErrorType], { description: mistakes })
  userErrors!: readonly UserError[];
}

@ObjectType('DeactivateResellerPartnershipPayload', {
  description: 'Answer of `deactivateResellerPartnership`.',
})
export class DeactivateResellerPartnershipPayload {
  @Field(() => IndirectResellerType, {
    nullable: true,
    description: 'The reseller as it stands now; null where none was found.',
  })
  indirectReseller!: object | null;
  @Field(() => [UserErrorType], { description: mistakes })
  userErrors!: readonly UserError[];
}
