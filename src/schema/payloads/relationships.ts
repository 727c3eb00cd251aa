import { type ClassType, Field, ObjectType } from 'type-graphql';
import { AgreementAcceptanceType } from '../types/agreement.ts';
import { CustomerType } from '../types/customer.ts';
import { RelationshipInvitationType, RelationshipRequestType } from '../types/relationships.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

const mistakes = 'All mistakes at once; empty when it was done.';

export interface RelationshipRequestPayload {
  readonly relationshipRequest: object | null;
  readonly userErrors: readonly UserError[];
}

const requestPayloadOf = (mutation: string): ClassType<RelationshipRequestPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements RelationshipRequestPayload {
    @Field(() => RelationshipRequestType, {
      nullable: true,
      description: 'The request as it stands now; null where none was made or found.',
    })
    relationshipRequest!: RelationshipRequestType | null;
    @Field(() => [UserErrorType], { description: mistakes })
    userErrors!: UserError[];
  }
  return Payload;
};

export const RequestCustomerRelationshipPayload = requestPayloadOf('requestCustomerRelationship');
export const CancelRelationshipRequestPayload = requestPayloadOf('cancelRelationshipRequest');

export interface InvitationPayload {
  readonly invitation: object | null;
  readonly userErrors: readonly UserError[];
}

const invitationPayloadOf = (mutation: string): ClassType<InvitationPayload> => {
  @ObjectType(`${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Payload`, {
    description: `Answer of \`${mutation}\`.`,
  })
  class Payload implements InvitationPayload {
    @Field(() => RelationshipInvitationType, {
      nullable: true,
      description: 'The invitation; null where there is none to be answered.',
    })
    invitation!: RelationshipInvitationType | null;
    @Field(() => [UserErrorType], { description: mistakes })
    userErrors!: UserError[];
  }
  return Payload;
};

export const AcceptRelationshipInvitationPayload = invitationPayloadOf('acceptRelationshipInvitation');
export const DeclineRelationshipInvitationPayload = invitationPayloadOf('declineRelationshipInvitation');

@ObjectType('EndCustomerRelationshipPayload', { description: 'Answer of `endCustomerRelationship`.' })
export class EndCustomerRelationshipPayload {
  @Field(() => CustomerType, {
    nullable: true,
    description:
      'The customer, this once more, with `relationship.endedAt`; what was sold to it is no longer shown. Null where none was found.',
  })
  customer!: object | null;
  @Field(() => [UserErrorType], { description: mistakes })
  userErrors!: UserError[];
}

@ObjectType('ConfirmCustomerAgreementPayload', { description: 'Answer of `confirmCustomerAgreement`.' })
export class ConfirmCustomerAgreementPayload {
  @Field(() => CustomerType, {
    nullable: true,
    description: 'The customer with its confirmations as they stand now; null where none was found.',
  })
  customer!: object | null;
  @Field(() => AgreementAcceptanceType, {
    nullable: true,
    description: 'The new confirmation; null where there are user errors.',
  })
  agreement!: object | null;
  @Field(() => [UserErrorType], { description: mistakes })
  userErrors!: UserError[];
}
