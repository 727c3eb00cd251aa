import { Field, ID, InputType } from 'type-graphql';
import { Role } from '../../onboarding/enums.ts';
import { DateTimeScalar } from '../scalars.ts';

@InputType('CreateApiKeyInput', { description: 'A new API key.' })
export class CreateApiKeyInput {
  @Field(() => String, {
    description: 'What to call it: 1 to 100 characters. User errors: REQUIRED, TOO_LONG, INVALID_FORMAT.',
  })
  name!: string;
  @Field(() => [Role], {
    description: 'What a program may do with it: at least one, else REQUIRED; repeated ones count once.',
  })
  roles!: Role[];
  @Field(() => DateTimeScalar, {
    description:
      'From when on it is refused: in the future, at most 366 days ahead, else EXPIRY_OUT_OF_RANGE.',
  })
  expiresAt!: Date;
}

@InputType('RevokeApiKeyInput', { description: 'The end of an API key.' })
export class RevokeApiKeyInput {
  @Field(() => ID, { description: 'The key. User errors: INVALID_ID, NOT_FOUND.' })
  apiKeyId!: string;
}
