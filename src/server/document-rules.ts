import { maxAliasesRule } from '@escape.tech/graphql-armor-max-aliases';
import { maxDepthRule } from '@escape.tech/graphql-armor-max-depth';
import { type ASTVisitor, GraphQLError, type ValidationContext, type ValidationRule } from 'graphql';
import type { Limits } from '../config/limits.ts';

/** What a document may look like, before anything of it is executed. */
export const documentRules = (limits: Limits): ValidationRule[] => [
  maxDepthRule({
    n: limits.depth,
    flattenFragments: true,
    ...tell(`nests deeper than ${limits.depth} levels`),
  }),
  maxAliasesRule({ n: limits.aliases, allowList: [], ...tell(`has more than ${limits.aliases} aliases`) }),
  maxDirectivesRule(limits),
  maxFieldsRule(limits),
  noSubscriptionRule,
];

const told = new WeakSet<ValidationContext>();

/** One fault of each document: the bound on errors does not hold for these rules, which run last. */
const report = (context: ValidationContext, error: GraphQLError): void => {
  if (!told.has(context)) context.reportError(error);
  told.add(context);
};

const tooComplex = (what: string) =>
  new GraphQLError(`The operation ${what}.`, { extensions: { code: 'QUERY_TOO_COMPLEX' } });

/** The libraries' own way is to throw, which would leave as a failure of ours. */
const tell = (what: string) => ({
  propagateOnRejection: false,
  onReject: [(context: ValidationContext | null) => context && report(context, tooComplex(what))],
});

/** Wherever they stand: on a spread of a fragment that was spread before, too. */
const maxDirectivesRule =
  ({ directives }: Limits): ValidationRule =>
  (context): ASTVisitor => {
    let count = 0;
    return {
      Directive: () => {
        count++;
        if (count > directives) report(context, tooComplex(`has more than ${directives} directives`));
      },
    };
  };

/** The same field many times over is merged into one, at a cost that grows with their square. */
const maxFieldsRule =
  ({ fields, fieldRepeats }: Limits): ValidationRule =>
  (context): ASTVisitor => {
    let count = 0;
    const repeats = new Map<string, number>();
    const path: string[] = [];
    const refuse = (what: string) => report(context, tooComplex(what));
    const note = (key: string) => {
      const place = [...path, key].join('.');
      const seen = (repeats.get(place) ?? 0) + 1;
      repeats.set(place, seen);
      if (seen > fieldRepeats) refuse(`names one field more than ${fieldRepeats} times in one place`);
    };
    return {
      FragmentDefinition: {
        enter: ({ name }) => void path.push(`fragment ${name.value}`),
        leave: () => void path.pop(),
      },
      FragmentSpread: ({ name }) => note(`...${name.value}`),
      Field: {
        enter: ({ name, alias }) => {
          const key = (alias ?? name).value;
          note(key);
          path.push(key);
          count++;
          if (count > fields) refuse(`has more than ${fields} fields`);
        },
        leave: () => void path.pop(),
      },
    };
  };

/** Without a root for them, graphql finds no fault in `subscription { __typename }` and then fails on it. */
const noSubscriptionRule: ValidationRule = (context) => ({
  OperationDefinition: (node) => {
    if (node.operation === 'subscription')
      report(context, new GraphQLError('There are no subscriptions.', { nodes: node }));
  },
});
