import { Field, ObjectType } from 'type-graphql';
import { AgreementType } from '../../onboarding/enums.ts';
import { DateScalar, DateTimeScalar } from '../scalars.ts';
import { NodeType } from './node.ts';
import { ContactType } from './shared.ts';

@ObjectType('AgreementTemplate', {
  implements: NodeType,
  description: 'An agreement that customers accept. Only the public cloud has them.',
})
export class AgreementTemplateType extends NodeType {
  @Field(() => String, { description: 'Microsoft’s published template id.' })
  microsoftTemplateId!: string;
  @Field(() => AgreementType, { description: 'Which agreement it is.' })
  type!: AgreementType;
  @Field(() => Boolean, { description: 'True for the one that a customer must accept today.' })
  isLatest!: boolean;
}

@ObjectType('AgreementAcceptance', {
  implements: NodeType,
  description: 'Evidence that a customer accepted an agreement: who signed, when, and who vouches for it.',
})
export class AgreementAcceptanceType extends NodeType {
  @Field(() => AgreementTemplateType, { description: 'What was accepted.' })
  template!: AgreementTemplateType;
  @Field(() => ContactType, { description: 'The person who accepted it.' })
  signer!: ContactType;
  @Field(() => DateScalar, { description: 'The day of acceptance (UTC).' })
  acceptedOn!: string;
  @Field(() => DateTimeScalar, { description: 'When it was attested.' })
  confirmedAt!: Date;
  @Field(() => String, {
    description:
      'Who attested it: the `sub` of the token, or the id of the API key; the customer’s own administrator where it came with an invitation.',
  })
  confirmedBy!: string;
}
