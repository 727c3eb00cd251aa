import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { ImportPricesInput } from '../schema/inputs/prices.ts';
import { ImportPricesPayload } from '../schema/payloads/prices.ts';
import { importPrices } from '../services/import-prices.ts';
import { type Context, callerOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

/** The partner's own price sheet. */
@Resolver()
export class PricesResolver {
  @Mutation(() => ImportPricesPayload, {
    description:
      'Adds and changes prices of the partner’s own sheet, all or nothing. Quotes that are held keep their prices until they expire. Needs MANAGE_PRICES, else FORBIDDEN.',
  })
  async importPrices(
    @Arg('input', () => ImportPricesInput, { description: 'All that the mutation takes.' })
    { prices }: ImportPricesInput,
    @Ctx() context: Context,
  ): Promise<ImportPricesPayload> {
    const { importedCount, findings } = await importPrices(context.deps, callerOf(context), prices);
    return { importedCount, userErrors: toUserErrors(findings, context) };
  }
}
