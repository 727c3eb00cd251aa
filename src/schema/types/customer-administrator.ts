import { Field, ObjectType } from 'type-graphql';
import type { Customer } from '../../entities/customer.ts';
import { Cloud } from '../../onboarding/enums.ts';
import { CountryCodeScalar, UUIDScalar } from '../scalars.ts';

@ObjectType('CustomerAdministrator', {
  description: 'A global administrator of a customer’s own tenant, signed in by that tenant.',
})
export class CustomerAdministratorType
  implements Pick<Customer, 'tenantId' | 'companyName' | 'domain' | 'cloud' | 'country'>
{
  @Field(() => String, { description: 'The signed-in person: the token’s `sub`.' })
  subject!: string;
  @Field(() => UUIDScalar, { description: 'The customer’s directory tenant: the token’s `tid`.' })
  tenantId!: string;
  @Field(() => String, { description: 'The customer’s company name.' })
  companyName!: string;
  @Field(() => String, { description: 'The customer’s initial domain.' })
  domain!: string;
  @Field(() => Cloud, { description: 'The cloud that its tenant is in.' })
  cloud!: Cloud;
  @Field(() => CountryCodeScalar, { description: 'The customer’s market.' })
  country!: string;
}
