import { Arg, Args, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import type { ApiKey } from '../entities/api-key.ts';
import { isActiveKey } from '../onboarding/rules/api-key.ts';
import { InputIds } from '../schema/global-ids.ts';
import { CreateApiKeyInput, RevokeApiKeyInput } from '../schema/inputs/api-keys.ts';
import { ForwardArgs } from '../schema/inputs/paging.ts';
import { CreateApiKeyPayload, RevokeApiKeyPayload } from '../schema/payloads/api-keys.ts';
import { ApiKeyConnectionType, ApiKeyType } from '../schema/types/api-key.ts';
import { createApiKey } from '../services/api-keys/create-api-key.ts';
import { listApiKeys } from '../services/api-keys/reads.ts';
import { revokeApiKey } from '../services/api-keys/revoke-api-key.ts';
import { type Context, callerOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** How programs sign in. */
@Resolver(() => ApiKeyType)
export class ApiKeysResolver {
  @Query(() => ApiKeyConnectionType, {
    description:
      'The partner’s API keys, newest first, revoked and expired ones too. Needs MANAGE_API_KEYS, else FORBIDDEN.',
  })
  async apiKeys(@Args(() => ForwardArgs) page: ForwardArgs, @Ctx() context: Context) {
    return listApiKeys(context.deps.database, callerOf(context), page);
  }

  @Mutation(() => CreateApiKeyPayload, {
    description:
      'Makes an API key, and shows it this once. A partner has at most 50 active ones, else TOO_MANY_API_KEYS. Needs MANAGE_API_KEYS, else FORBIDDEN.',
  })
  async createApiKey(
    @Arg('input', () => CreateApiKeyInput, { description: inputs }) input: CreateApiKeyInput,
    @Ctx() context: Context,
  ): Promise<CreateApiKeyPayload> {
    const {
      findings,
      isReplayed = false,
      ...created
    } = await createApiKey(context.deps, callerOf(context), input);
    context.outcome.isReplayed ||= isReplayed;
    return { ...created, userErrors: toUserErrors(findings, context) };
  }

  @Mutation(() => RevokeApiKeyPayload, {
    description:
      'Ends an API key at once. Repeating it changes nothing. Needs MANAGE_API_KEYS, else FORBIDDEN.',
  })
  async revokeApiKey(
    @Arg('input', () => RevokeApiKeyInput, { description: inputs }) input: RevokeApiKeyInput,
    @Ctx() context: Context,
  ): Promise<RevokeApiKeyPayload> {
    const ids = new InputIds();
    const id = ids.read('ApiKey', input.apiKeyId, ['apiKeyId']);
    const { apiKey, findings } = await revokeApiKey(context.deps, callerOf(context), id);
    return { apiKey, userErrors: toUserErrors(ids.judge(findings), context) };
  }

  @FieldResolver()
  isActive(@Root() key: ApiKey, @Ctx() { deps }: Context): boolean {
    return isActiveKey(key, deps.clock());
  }
}
