import { Field, Int, ObjectType } from 'type-graphql';
import { type UserError, UserErrorType } from '../types/user-errors.ts';

@ObjectType('ImportPricesPayload', { description: 'Answer of `importPrices`.' })
export class ImportPricesPayload {
  @Field(() => Int, {
    description:
      'Rows of the input that stand on the price sheet now, new, changed or as they were; 0 where there are user errors.',
  })
  importedCount!: number;
  @Field(() => [UserErrorType], {
    description: 'All mistakes at once, such as at `["prices", "3", "unitPrice"]`; empty when it was done.',
  })
  userErrors!: UserError[];
}
