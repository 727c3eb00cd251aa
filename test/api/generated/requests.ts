import {
  type GraphQLArgument,
  type GraphQLInputType,
  type GraphQLNamedType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isInputObjectType,
  isInterfaceType,
  isLeafType,
  isListType,
  isNonNullType,
  isObjectType,
  isRequiredArgument,
  isRequiredInputField,
} from 'graphql';
import { nodeNamedBy, type Place, placeOfArgument, placeOfInputField } from './id-places.ts';
import { plausibleValue } from './values.ts';
import { isNodeType, type Step, type Way } from './ways.ts';

/** What goes into a request. */
export interface Filling {
  /** What is put where an id of this type must be given. */
  readonly idOf: (node: string) => string;
  /** What the last field is given by path, such as `filter.customerId`; what must be given beside it is filled in. */
  readonly given?: Readonly<Record<string, unknown>>;
  /** Whether a node’s own objects are read with it. */
  readonly isOpened?: boolean;
}

/** An executable document of one operation. */
export interface Request {
  readonly text: string;
  readonly variables: Readonly<Record<string, unknown>>;
}

/** All that must be given is given, each argument by a variable of its own. */
export const requestOf = (schema: GraphQLSchema, { kind, steps }: Way, filling: Filling): Request => {
  const variables: Record<string, unknown> = {};
  const declared: string[] = [];
  const argumentsOf = (step: Step, isLast: boolean): string => {
    const { given = {} } = isLast ? filling : {};
    const args = step.field.args.filter((one) => isRequiredArgument(one) || isTouched(one.name, given));
    const written = args.map((argument: GraphQLArgument) => {
      const variable = isLast ? argument.name : `${step.field.name}_${argument.name}`;
      const trail = [placeOfArgument(step.parent, step.field, argument)];
      variables[variable] = fill(argument.type, { schema, trail, step, given, idOf: filling.idOf });
      declared.push(`$${variable}: ${String(argument.type)}`);
      return `${argument.name}: $${variable}`;
    });
    return written.length > 0 ? `(${written.join(', ')})` : '';
  };
  const write = ([step, ...rest]: readonly Step[]): string => {
    if (!step) return '';
    const { field, on } = step;
    const isLast = rest.length === 0;
    const inner = isLast ? on && selectionOf(schema, on, filling.isOpened) : `{ ${write(rest)} }`;
    const isOneOfSeveral = on && isAbstractType(getNamedType(field.type));
    const selection = isOneOfSeveral ? `{ __typename ... on ${on.name} ${inner} }` : (inner ?? '');
    return `${field.name}${argumentsOf(step, isLast)} ${selection}`;
  };
  const body = write(steps);
  return { text: `${kind}${declared.length ? `(${declared.join(', ')})` : ''} { ${body} }`, variables };
};

interface Filler {
  readonly schema: GraphQLSchema;
  readonly trail: readonly Place[];
  readonly step: Step;
  readonly given: Readonly<Record<string, unknown>>;
  readonly idOf: Filling['idOf'];
}

const fill = (type: GraphQLInputType, filler: Filler): unknown => {
  const { schema, trail, step, given, idOf } = filler;
  const path = trail.map(({ name }) => name).join('.');
  if (path in given) return given[path];
  if (isNonNullType(type)) return fill(type.ofType, filler);
  if (isListType(type)) return [fill(type.ofType, filler)];
  if (isInputObjectType(type))
    return Object.fromEntries(
      Object.values(type.getFields())
        .filter((one) => isRequiredInputField(one) || isTouched(`${path}.${one.name}`, given))
        .map((one) => [
          one.name,
          fill(one.type, { ...filler, trail: [...trail, placeOfInputField(type.name, one)] }),
        ]),
    );
  if (type.name === 'ID') return idOf(nodeNamedBy(schema, trail) ?? step.on?.name ?? '');
  return plausibleValue(type, trail.at(-1)?.name ?? '');
};

const isTouched = (path: string, given: Readonly<Record<string, unknown>>): boolean =>
  Object.keys(given).some((one) => one === path || one.startsWith(`${path}.`));

/** How many items are read of a list inside another object. */
const innerPage = 5;

/**
 * Every leaf that needs no argument, and the objects around nodes: connections, payloads, errors. A node’s
 * own objects are left out unless it is opened; what edges hold is said by `nodes` already.
 */
const selectionOf = (
  schema: GraphQLSchema,
  type: GraphQLObjectType,
  isOpened = false,
  above: readonly string[] = [],
): string => {
  const isClosed = isNodeType(schema, type.name) && !isOpened;
  const inner = Object.values(type.getFields())
    .filter(({ name, args }) => name !== 'node' && !args.some(isRequiredArgument))
    .flatMap(({ name, args, type: of }) => {
      const answered = getNamedType(of);
      if (isLeafType(answered)) return [name];
      if (isClosed || above.includes(answered.name)) return [];
      const page = args.some((one) => one.name === 'first') ? `(first: ${innerPage})` : '';
      const selection = isObjectType(answered)
        ? selectionOf(schema, answered, false, [...above, type.name])
        : `{ __typename ${leavesOf(answered)} }`;
      return [`${name}${page} ${selection}`];
    });
  return `{ __typename ${inner.join(' ')} }`;
};

/** What an interface promises; a union promises nothing. */
const leavesOf = (type: GraphQLNamedType): string =>
  isInterfaceType(type)
    ? Object.values(type.getFields())
        .filter(({ type: of }) => isLeafType(getNamedType(of)))
        .map(({ name }) => name)
        .join(' ')
    : '';
