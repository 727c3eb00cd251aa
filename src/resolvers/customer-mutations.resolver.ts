import { Arg, Ctx, Mutation, Resolver } from 'type-graphql';
import { InputIds } from '../schema/global-ids.ts';
import { SetCustomerQualificationInput, UpdateCustomerInput } from '../schema/inputs/customers.ts';
import {
  type CustomerPayload,
  SetCustomerQualificationPayload,
  UpdateCustomerPayload,
} from '../schema/payloads/customers.ts';
import type { CustomerResult, CustomerVersion } from '../services/customers/change-customer.ts';
import { setCustomerQualification } from '../services/customers/set-qualification.ts';
import { updateCustomer } from '../services/customers/update-customer.ts';
import { type Context, callerOf } from './context.ts';
import { toUserErrors } from './user-errors.ts';

const inputs = 'All that the mutation takes.';

/** What becomes another of a customer who is there. */
@Resolver()
export class CustomerMutationsResolver {
  @Mutation(() => UpdateCustomerPayload, {
    description:
      'New details of a customer: name, culture, address, contact. They are the same for all of its partners. The primary domain, the country and the registration number never change. Needs EDIT_CUSTOMERS, else FORBIDDEN.',
  })
  async updateCustomer(
    @Arg('input', () => UpdateCustomerInput, { description: inputs })
    { customerId, expectedVersion, ...change }: UpdateCustomerInput,
    @Ctx() context: Context,
  ): Promise<CustomerPayload> {
    const ids = new InputIds();
    const ref = readRef({ customerId, expectedVersion }, ids);
    return toPayload(await updateCustomer(context.deps, callerOf(context), ref, change), ids, context);
  }

  @Mutation(() => SetCustomerQualificationPayload, {
    description:
      'Says that a customer is of the education sector or the Government Community Cloud. It decides which offers can be bought, and can never be taken back. Needs EDIT_CUSTOMERS, else FORBIDDEN.',
  })
  async setCustomerQualification(
    @Arg('input', () => SetCustomerQualificationInput, { description: inputs })
    { qualification, validationCode = null, ...input }: SetCustomerQualificationInput,
    @Ctx() context: Context,
  ): Promise<CustomerPayload> {
    const ids = new InputIds();
    const wanted = { qualification, validationCode };
    const result = await setCustomerQualification(
      context.deps,
      callerOf(context),
      readRef(input, ids),
      wanted,
    );
    return toPayload(result, ids, context);
  }
}

const readRef = ({ customerId, expectedVersion }: CustomerVersion, ids: InputIds): CustomerVersion => ({
  customerId: ids.read('Customer', customerId, ['customerId']),
  expectedVersion,
});

const toPayload = (
  { customer, findings }: CustomerResult,
  ids: InputIds,
  context: Context,
): CustomerPayload => ({ customer, userErrors: toUserErrors(ids.judge(findings), context) });
