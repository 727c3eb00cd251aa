import { ArgsType, Field, Int } from 'type-graphql';

const size = '0 to 100, 20 unless given; more is BAD_USER_INPUT.';
const childSize = '0 to 100, 10 unless given; more is BAD_USER_INPUT.';

@ArgsType()
export class ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, or after \`after\`: ${size}`,
  })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list: go on behind it. A wrong one is BAD_USER_INPUT.',
  })
  after?: string | null;
}

/** For a list within a list. */
@ArgsType()
export class ChildArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the start, or after \`after\`: ${childSize}`,
  })
  first?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list: go on behind it. A wrong one is BAD_USER_INPUT.',
  })
  after?: string | null;
}

@ArgsType()
export class PageArgs extends ForwardArgs {
  @Field(() => Int, {
    nullable: true,
    description: `How many items from the end, or before \`before\`: ${size}`,
  })
  last?: number | null;
  @Field(() => String, {
    nullable: true,
    description: 'A cursor of this list: go back from it. A wrong one is BAD_USER_INPUT.',
  })
  before?: string | null;
}
