import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import {
  CustomerAlreadyExistsErrorType,
  PrerequisiteMissingErrorType,
  type UserError,
} from '../schema/types/user-errors.ts';
import { type Context, signedInOf } from './context.ts';

/** What an error adds to its finding: records in place of ids. */
@Resolver(() => PrerequisiteMissingErrorType)
export class PrerequisiteMissingErrorResolver {
  @FieldResolver()
  prerequisites(@Root() { prerequisiteOfferIds = [] }: UserError, @Ctx() { catalogue }: Context) {
    return prerequisiteOfferIds.map((id) => catalogue.offer(id));
  }
}

@Resolver(() => CustomerAlreadyExistsErrorType)
export class CustomerAlreadyExistsErrorResolver {
  @FieldResolver()
  isOwnCustomer(@Root() { existingCustomer }: UserError): boolean {
    return existingCustomer?.isOwn ?? false;
  }

  @FieldResolver()
  async customer(@Root() { existingCustomer }: UserError, @Ctx() context: Context) {
    const id = existingCustomer?.customerId;
    return id ? signedInOf(context).loaders.customer.load(id) : null;
  }
}
