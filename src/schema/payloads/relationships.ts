import { type ClassType, Field, ObjectType } from 'type-graphql';
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
