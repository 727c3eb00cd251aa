import { Field, ObjectType } from 'type-graphql';
import { UserErrorCode } from '../../onboarding/enums.ts';
import { type UserError, UserErrorType } from './user-errors.ts';

@ObjectType('DomainAvailability', { description: 'Whether a primary domain can still be had.' })
export class DomainAvailabilityType {
  @Field(() => String, { description: 'The whole domain, in the partner’s cloud.' })
  domain!: string;
  @Field(() => Boolean, {
    description: 'Whether it is well-formed and free at this moment; it is not reserved.',
  })
  isAvailable!: boolean;
  @Field(() => UserErrorCode, {
    nullable: true,
    description: 'Why not: DOMAIN_INVALID or DOMAIN_NOT_AVAILABLE; null where it is available.',
  })
  reason!: UserErrorCode | null;
  @Field(() => [String], { description: 'Free prefixes near a taken one, at most 5.' })
  suggestions!: string[];
}

@ObjectType('AddressValidation', { description: 'What the rules of its country say about an address.' })
export class AddressValidationType {
  @Field(() => Boolean, { description: 'Whether there is nothing to mend.' })
  isValid!: boolean;
  @Field(() => [UserErrorType], { description: 'What is wrong or missing; paths begin with `address`.' })
  problems!: UserError[];
}
