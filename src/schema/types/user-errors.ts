import { Field, Int, InterfaceType, ObjectType } from 'type-graphql';
import { UserErrorCode } from '../../onboarding/enums.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { CustomerType } from './customer.ts';
import { OfferType } from './offer.ts';

/** Codes whose errors say more than code, message and field. */
const typeByCode: Partial<Record<UserErrorCode, string>> = {
  QUANTITY_OUT_OF_RANGE: 'QuantityOutOfRangeError',
  PREREQUISITE_MISSING: 'PrerequisiteMissingError',
  DOMAIN_NOT_AVAILABLE: 'DomainUnavailableError',
  VERSION_CONFLICT: 'VersionConflictError',
  CUSTOMER_ALREADY_EXISTS: 'CustomerAlreadyExistsError',
};

/** A finding with its sentence in the caller's language. */
export interface UserError extends Finding {
  readonly message: string;
}

@InterfaceType('UserError', {
  description: 'A mistake that a person can mend. When there is one, nothing was saved.',
  resolveType: ({ code }: UserError) => typeByCode[code] ?? 'InvalidValueError',
})
export abstract class UserErrorType {
  @Field(() => UserErrorCode, { description: 'What is wrong, for programs.' })
  code!: UserErrorCode;
  @Field(() => String, {
    description: 'What is wrong, for people: by Accept-Language, English or Simplified Chinese.',
  })
  message!: string;
  @Field(() => [String], {
    description:
      'Path inside `input`, list positions as strings, such as `["company", "address", "postalCode"]`; empty where it is no single value. On review and submit, the path inside the input of the step that can mend it.',
  })
  field!: string[];
}

@ObjectType('InvalidValueError', {
  implements: UserErrorType,
  description: 'A value is wrong or missing, or the state does not allow it.',
})
export class InvalidValueErrorType extends UserErrorType {}

@ObjectType('QuantityOutOfRangeError', {
  implements: UserErrorType,
  description: 'The number of licences is outside the offer’s range.',
})
export class QuantityOutOfRangeErrorType extends UserErrorType {
  @Field(() => Int, { description: 'The fewest allowed.' })
  minimum!: number;
  @Field(() => Int, { description: 'The most allowed.' })
  maximum!: number;
}

@ObjectType('PrerequisiteMissingError', {
  implements: UserErrorType,
  description: 'The add-on does not stand under one of the offers that it needs.',
})
export class PrerequisiteMissingErrorType extends UserErrorType {
  @Field(() => [OfferType], {
    description:
      'Offers that would satisfy the add-on and that this customer may buy, best ranked first, at most 20.',
  })
  prerequisites!: OfferType[];
}

@ObjectType('DomainUnavailableError', {
  implements: UserErrorType,
  description: 'The domain belongs to another tenant.',
})
export class DomainUnavailableErrorType extends UserErrorType {
  @Field(() => [String], { description: 'Free prefixes near the one asked for, at most 5.' })
  suggestions!: string[];
}

@ObjectType('VersionConflictError', {
  implements: UserErrorType,
  description: 'Somebody else has changed it since it was read.',
})
export class VersionConflictErrorType extends UserErrorType {
  @Field(() => Int, { description: 'Its version now.' })
  currentVersion!: number;
}

@ObjectType('CustomerAlreadyExistsError', {
  implements: UserErrorType,
  description:
    'The company (same country, same registration number) is a customer already, of this partner or of another. The way on, where it is not the caller’s own: `requestCustomerRelationship`. Whose it is stays untold.',
})
export class CustomerAlreadyExistsErrorType extends UserErrorType {
  @Field(() => Boolean, {
    description: 'True where the caller already has a relationship with that customer.',
  })
  isOwnCustomer!: boolean;
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer, only where it is the caller’s own.',
  })
  customer!: CustomerType | null;
}

export const userErrorTypes = [
  InvalidValueErrorType,
  QuantityOutOfRangeErrorType,
  PrerequisiteMissingErrorType,
  DomainUnavailableErrorType,
  VersionConflictErrorType,
  CustomerAlreadyExistsErrorType,
];
