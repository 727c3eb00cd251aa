import { Field, ObjectType } from 'type-graphql';
import type { Partner } from '../../entities/partner.ts';
import { Cloud, PartnerType as PartnerKind, Permission, Role } from '../../onboarding/enums.ts';
import { CountryCodeScalar, UUIDScalar } from '../scalars.ts';
import { MarketType } from './market.ts';
import { NodeType } from './node.ts';

@ObjectType('Partner', { implements: NodeType, description: 'The calling Cloud Solution Provider partner.' })
export class PartnerType
  extends NodeType
  implements Pick<Partner, 'tenantId' | 'mpnId' | 'name' | 'type' | 'cloud' | 'country'>
{
  @Field(() => UUIDScalar, { description: 'Its directory tenant: the `tid` of its people’s tokens.' })
  tenantId!: string;
  @Field(() => String, { description: 'Its Microsoft Partner Network id.' })
  mpnId!: string;
  @Field(() => String, { description: 'Its name.' })
  name!: string;
  @Field(() => PartnerKind, { description: 'How it takes part in the programme.' })
  type!: PartnerKind;
  @Field(() => Cloud, { description: 'The cloud it sells in.' })
  cloud!: Cloud;
  @Field(() => CountryCodeScalar, { description: 'Where it is at home; its CSP region follows from it.' })
  country!: string;
  @Field(() => [MarketType], {
    description: 'The markets it may sell in: those of its CSP region, in its cloud.',
  })
  markets!: MarketType[];
}

@ObjectType('Viewer', { description: 'Who is signed in for a partner.' })
export class ViewerType {
  @Field(() => String, {
    description: 'The signed-in person or application: the token’s `sub`, or the id of the API key.',
  })
  subject!: string;
  @Field(() => PartnerType, { description: 'The partner on whose behalf it acts.' })
  partner!: PartnerType;
  @Field(() => [Role], { description: 'Its roles at the partner.' })
  roles!: Role[];
  @Field(() => [Permission], { description: 'What these roles allow at a partner of this type.' })
  permissions!: Permission[];
}
