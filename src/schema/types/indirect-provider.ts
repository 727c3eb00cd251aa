import { Field, ObjectType } from 'type-graphql';
import { PartnershipState } from '../../onboarding/enums.ts';
import { CountryCodeScalar } from '../scalars.ts';

@ObjectType('IndirectProvider', { description: 'A provider as one of its indirect resellers sees it.' })
export class IndirectProviderType {
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => String, { description: 'Its Microsoft Partner Network id.' })
  mpnId!: string;
  @Field(() => CountryCodeScalar, { description: 'Where it is at home.' })
  country!: string;
  @Field(() => PartnershipState, {
    description: 'Whether it can choose the reseller for customers, or could once.',
  })
  state!: PartnershipState;
}
