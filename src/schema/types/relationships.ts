import { Field, ObjectType } from 'type-graphql';
import type { RelationshipRequest } from '../../entities/relationship-request.ts';
import { RelationshipRequestState } from '../../onboarding/enums.ts';
import type { ShownInvitation } from '../../services/relationships/invitations.ts';
import { DateTimeScalar, URLScalar } from '../scalars.ts';
import { connectionOf } from './connection.ts';
import { CustomerType, IndirectResellerType } from './customer.ts';
import { NodeType } from './node.ts';

@ObjectType('EmailDraft', {
  description:
    'A mail that the partner sends itself; no mail is sent from here. The text may be changed, but the link must stay in it.',
})
export class EmailDraftType {
  @Field(() => String, { description: 'Its subject, one line.' })
  subject!: string;
  @Field(() => String, { description: 'Its text, plain, with the link in it.' })
  body!: string;
}

@ObjectType('RelationshipRequest', {
  implements: NodeType,
  description:
    'That the partner asks a customer who is there already for a relationship. Which customer it is shows when one accepts.',
})
export class RelationshipRequestType
  extends NodeType
  implements Pick<RelationshipRequest, 'state' | 'withDelegatedAdmin' | 'createdAt' | 'expiresAt'>
{
  @Field(() => RelationshipRequestState, { description: 'Where it stands now.' })
  state!: RelationshipRequestState;
  @Field(() => URLScalar, {
    description:
      'The link for the customer’s global administrator; it works once. What follows `#` is the token of `relationshipInvitation`.',
  })
  invitationUrl!: URL;
  @Field(() => EmailDraftType, {
    description:
      'A mail with the link, in the language that was chosen: English, Chinese, German, French, Japanese, Portuguese or Spanish; English for any other.',
  })
  emailDraft!: EmailDraftType;
  @Field(() => Boolean, {
    description: 'Whether the partner would also administer the customer’s tenant.',
  })
  withDelegatedAdmin!: boolean;
  @Field(() => IndirectResellerType, {
    nullable: true,
    description: 'The reseller that would look after the customer; null where there is none.',
  })
  indirectReseller!: IndirectResellerType | null;
  @Field(() => CustomerType, {
    nullable: true,
    description: 'Who has accepted; null while nobody has, or where it is none of the partner’s any more.',
  })
  customer!: CustomerType | null;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => DateTimeScalar, {
    description: 'From when on it cannot be answered: 30 days later, unless configured otherwise.',
  })
  expiresAt!: Date;
}

@ObjectType('RelationshipInvitation', {
  description: 'What a customer’s own global administrator sees behind the link of a request.',
})
export class RelationshipInvitationType implements ShownInvitation {
  @Field(() => String, { description: 'Who would sell to the customer.' })
  partnerName!: string;
  @Field(() => String, {
    nullable: true,
    description: 'The reseller that would look after the customer; null where there is none.',
  })
  indirectResellerName!: string | null;
  @Field(() => Boolean, {
    description: 'Whether accepting also lets the partner administer the customer’s tenant.',
  })
  withDelegatedAdmin!: boolean;
  @Field(() => Boolean, {
    description:
      'True where the customer has no current agreement through this partner yet: accepting then needs `agreementTemplateId`. Always false outside the public cloud.',
  })
  needsAgreement!: boolean;
  @Field(() => DateTimeScalar, { description: 'From when on it cannot be answered.' })
  expiresAt!: Date;
}

export const RelationshipRequestConnectionType = connectionOf(
  'RelationshipRequest',
  () => RelationshipRequestType,
  'the partner’s relationship requests',
);
