import { type ClassType, Field, ObjectType } from 'type-graphql';
import { CustomerType } from '../types/customer.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

export interface CustomerPayload {
  readonly customer: object | null;
  readonly userErrors: readonly UserError[];
}

const payloadOf = (mutation: string): ClassType<CustomerPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements CustomerPayload {
    @Field(() => CustomerType, {
      nullable: true,
      description:
        'The customer as it stands now, unchanged where there are user errors; null where none was found.',
    })
    customer!: CustomerType | null;
    @Field(() => [UserErrorType], { description: 'All mistakes at once; empty when it was done.' })
    userErrors!: UserError[];
  }
  return Payload;
};

export const UpdateCustomerPayload = payloadOf('updateCustomer');
export const SetCustomerQualificationPayload = payloadOf('setCustomerQualification');
