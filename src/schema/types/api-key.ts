import { Field, ObjectType } from 'type-graphql';
import type { ApiKey } from '../../entities/api-key.ts';
import { Role } from '../../onboarding/enums.ts';
import { DateTimeScalar } from '../scalars.ts';
import { connectionOf } from './connection.ts';
import { NodeType } from './node.ts';

@ObjectType('ApiKey', {
  implements: NodeType,
  description:
    'With what a program of the partner signs in. The key itself is shown once, when it is made, and is kept nowhere.',
})
export class ApiKeyType extends NodeType implements Omit<ApiKey, 'partnerId' | 'hash'> {
  @Field(() => String, { description: 'What its makers call it.' })
  name!: string;
  @Field(() => [Role], {
    description: 'What a program may do with it; but MANAGE_API_KEYS is given to no key.',
  })
  roles!: Role[];
  @Field(() => String, { description: 'The last four characters of the key, to recognise it by.' })
  hint!: string;
  @Field(() => DateTimeScalar, { description: 'When it was made.' })
  createdAt!: Date;
  @Field(() => String, { description: 'By whom: the `sub` of the token.' })
  createdBy!: string;
  @Field(() => DateTimeScalar, { description: 'From when on it is refused.' })
  expiresAt!: Date;
  @Field(() => DateTimeScalar, { nullable: true, description: 'When it was revoked; null where it was not.' })
  revokedAt!: Date | null;
  @Field(() => DateTimeScalar, {
    nullable: true,
    description: 'When it last signed somebody in, to the minute; null where it never has.',
  })
  lastUsedAt!: Date | null;
  @Field(() => Boolean, { description: 'Whether it signs in now: neither revoked nor expired.' })
  isActive!: boolean;
}

export const ApiKeyConnectionType = connectionOf('ApiKey', () => ApiKeyType, 'the partner’s API keys');
