import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  type GraphQLField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInterfaceType,
  isLeafType,
  isNonNullType,
  isObjectType,
} from 'graphql';

export const schema: GraphQLSchema = buildSchema(
  readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'),
);

/** One root field with everything below it, down to some depth, each argument a variable of its own. */
export interface FuzzDocument {
  readonly kind: 'query' | 'mutation';
  readonly field: string;
  readonly text: string;
  readonly variables: ReadonlyArray<{ readonly name: string; readonly argument: GraphQLArgument }>;
  /** The same with values in place of the variables; what has no value is left out. */
  readonly withLiterals: (literalOf: (variable: string) => string | undefined) => string;
}

type Variables = Array<{ name: string; argument: GraphQLArgument }>;
type Place = (argument: GraphQLArgument, variables: Variables) => string | undefined;

const render = (
  field: GraphQLField<unknown, unknown>,
  depth: number,
  above: readonly string[],
  variables: Variables,
  place: Place,
): string => {
  const given = field.args.flatMap((argument) => {
    const value = place(argument, variables);
    return value === undefined ? [] : [`${argument.name}: ${value}`];
  });
  const args = given.length ? `(${given.join(', ')})` : '';
  return `${field.name}${args}${selectionOf(getNamedType(field.type), depth, above, variables, place)}`;
};

const selectionOf = (
  type: GraphQLNamedType,
  depth: number,
  above: readonly string[],
  variables: Variables,
  place: Place,
): string => {
  if (isLeafType(type)) return '';
  if (isInterfaceType(type)) {
    const parts = schema.getPossibleTypes(type).map((possible) => {
      const own = Object.values(possible.getFields())
        .filter(({ type: of, args }) => isLeafType(getNamedType(of)) && args.length === 0)
        .map(({ name }) => `${possible.name}_${name}: ${name}`);
      return `... on ${possible.name} { ${own.join(' ')} }`;
    });
    return ` { __typename ${parts.join(' ')} }`;
  }
  if (!isObjectType(type)) return ' { __typename }';
  const fields = Object.values(type.getFields()).filter(({ name, type: of }) => {
    const inner = getNamedType(of);
    if (isLeafType(inner)) return true;
    return name !== 'edges' && depth > 0 && !above.includes(inner.name);
  });
  const inner = fields.map((one) => render(one, depth - 1, [...above, type.name], variables, place));
  return ` { __typename ${inner.join(' ')} }`;
};

const documentOf = (
  kind: FuzzDocument['kind'],
  field: GraphQLField<unknown, unknown>,
  depth: number,
): FuzzDocument => {
  const variables: Variables = [];
  const asVariable: Place = (argument, into) => {
    const name = `v${into.length}_${argument.name}`;
    into.push({ name, argument });
    return `$${name}`;
  };
  const body = render(field, depth, [], variables, asVariable);
  const declared = variables.map(({ name, argument }) => `$${name}: ${String(argument.type)}`);
  return {
    kind,
    field: field.name,
    text: `${kind}${declared.length ? `(${declared.join(', ')})` : ''} { ${body} }`,
    variables,
    withLiterals: (literalOf) => {
      const asLiteral: Place = (argument, into) => {
        const name = `v${into.length}_${argument.name}`;
        into.push({ name, argument });
        return literalOf(name);
      };
      return `${kind} { ${render(field, depth, [], [], sharing(asLiteral))} }`;
    },
  };
};

/** The literals are counted as the variables were, so that both have the same names. */
const sharing = (place: Place): Place => {
  const counted: Variables = [];
  return (argument) => place(argument, counted);
};

const rootFields = (kind: FuzzDocument['kind']): Array<GraphQLField<unknown, unknown>> => {
  const root = kind === 'query' ? schema.getQueryType() : schema.getMutationType();
  return Object.values(root?.getFields() ?? {});
};

/** Every query and mutation, to this depth. */
export const everyDocument = (depth: number): FuzzDocument[] =>
  (['query', 'mutation'] as const).flatMap((kind) =>
    rootFields(kind).map((field) => documentOf(kind, field, depth)),
  );

export const isRequired = ({ type }: GraphQLArgument): boolean => isNonNullType(type);

/** A JSON value as it stands in a document; an enum's name stands bare. */
export const toLiteral = (value: unknown): string => {
  if (Array.isArray(value)) return `[${value.map(toLiteral).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([key, inner]) => `${key || '_'}: ${toLiteral(inner)}`)
      .join(', ')}}`;
  if (typeof value === 'string' && enumNames.has(value)) return value;
  return JSON.stringify(value) ?? 'null';
};

const enumNames = new Set(
  Object.values(schema.getTypeMap()).flatMap((type) =>
    'getValues' in type && !type.name.startsWith('__') ? type.getValues().map(({ name }) => name) : [],
  ),
);
