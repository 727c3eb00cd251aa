import { Field, ObjectType } from 'type-graphql';
import { ApiKeyType } from '../types/api-key.ts';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

@ObjectType('CreateApiKeyPayload', { description: 'Answer of `createApiKey`.' })
export class CreateApiKeyPayload {
  @Field(() => ApiKeyType, { nullable: true, description: 'The new key; null where there are user errors.' })
  apiKey!: object | null;
  @Field(() => String, {
    nullable: true,
    description:
      'The whole key, to be sent as `Authorization: Bearer …`: shown this once, so keep it safe. Null where there are user errors.',
  })
  secret!: string | null;
  @Field(() => [UserErrorType], { description: 'All mistakes at once; empty when it was done.' })
  userErrors!: UserError[];
}

@ObjectType('RevokeApiKeyPayload', { description: 'Answer of `revokeApiKey`.' })
export class RevokeApiKeyPayload {
  @Field(() => ApiKeyType, {
    nullable: true,
    description: 'The key as it stands now; null where none was found.',
  })
  apiKey!: object | null;
  @Field(() => [UserErrorType], { description: 'All mistakes at once; empty when it was done.' })
  userErrors!: UserError[];
}
