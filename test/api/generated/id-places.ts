import {
  type GraphQLArgument,
  type GraphQLInputField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import {
  type Field,
  fieldsOf,
  isNodeType,
  nodeTypesOf,
  type Step,
  stepsThrough,
  type Way,
  wayTo,
} from './ways.ts';

const anyNode = 'any node';
const asOutside = 'what the field around it names';

/**
 * What the name of an argument or input field does not tell, by its coordinate, or by its name wherever it
 * stands. `customerId` needs no line: it names a Customer; nor does the `id` of a query for one node.
 */
const named: ReadonlyMap<string, string> = new Map([
  ['Query.node.id', anyNode],
  ['Query.nodes.ids', anyNode],
  ['IDFilter.in', asOutside],
  ['onboardingId', 'CustomerOnboarding'],
  ['parentSubscriptionId', 'Subscription'],
  ['targetOfferId', 'Offer'],
]);

/** An argument, or a field of an input. */
export interface Place {
  readonly coordinate: string;
  readonly name: string;
  readonly type: GraphQLInputType;
  /** What an argument's field answers with. */
  readonly answers: string | null;
}

export const placeOfArgument = (
  parent: GraphQLObjectType,
  field: Field,
  { name, type }: GraphQLArgument,
): Place => ({
  coordinate: `${parent.name}.${field.name}.${name}`,
  name,
  type,
  answers: getNamedType(field.type).name,
});

export const placeOfInputField = (input: string, { name, type }: GraphQLInputField): Place => ({
  coordinate: `${input}.${name}`,
  name,
  type,
  answers: null,
});

/**
 * The type of node that an id names; null where it may be any.
 * @param trail from the argument down to the place that holds the id
 */
export const nodeNamedBy = (schema: GraphQLSchema, trail: readonly Place[]): string | null => {
  const place = trail.at(-1);
  if (!place) throw new Error('No place around this one names a node');
  const told = named.get(place.coordinate) ?? named.get(place.name);
  if (told === anyNode) return null;
  if (told === asOutside) return nodeNamedBy(schema, trail.slice(0, -1));
  const node = told ?? (place.name === 'id' ? place.answers : nodeInName(place.name));
  if (node !== null && isNodeType(schema, node)) return node;
  throw new Error(
    `${place.coordinate} takes an id, and nothing says of what: add it to test/api/generated/id-places.ts`,
  );
};

const nodeInName = (name: string): string => {
  const stem = name.replace(/Ids?$/, '');
  return `${stem.charAt(0).toUpperCase()}${stem.slice(1)}`;
};

/** One place of the API into which a caller can put an id. */
export interface IdPlace {
  /** Such as `customers (filter.indirectResellerId.in)`. */
  readonly title: string;
  readonly way: Way;
  /** From the argument down, such as `input.lines.offerId`. */
  readonly path: string;
  /** How a user error names it: the path inside the input, with list positions. */
  readonly field: readonly string[];
  readonly node: string;
  readonly isList: boolean;
  /** Whether an id of any type is taken. */
  readonly takesAny: boolean;
}

interface Found {
  readonly trail: readonly Place[];
  readonly field: readonly string[];
  readonly isList: boolean;
}

/** Every argument of every field of every type, and every field of every input below them. */
export const idPlacesOf = (schema: GraphQLSchema): IdPlace[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(fieldsOf)
    .flatMap(({ parent, field }) => placesOfField(schema, parent, field));

const placesOfField = (schema: GraphQLSchema, parent: GraphQLObjectType, field: Field): IdPlace[] =>
  idsTakenBy(parent, field).flatMap(({ trail, field: inInput, isList }) => {
    const node = nodeNamedBy(schema, trail);
    const path = trail.map(({ name }) => name).join('.');
    const { kind, steps } = wayTo(schema, parent);
    const about = { path, field: inInput, isList, takesAny: node === null };
    const name = steps.length > 0 ? `${parent.name}.${field.name}` : field.name;
    const last = stepsThrough(schema, parent, field);
    return (node === null ? nodeTypesOf(schema) : [node]).map((type) => ({
      ...about,
      node: type,
      title: node === null ? `${name} (${path}: ${type})` : `${name} (${path})`,
      way: { kind, steps: [...steps, lastStep(last, type)] },
    }));
  });

/** Where a field may answer with several types, the one that its id names. */
const lastStep = (steps: readonly Step[], node: string): Step => {
  const step = steps.find(({ on }) => on?.name === node) ?? steps[0];
  if (!step) throw new Error(`Nothing can be answered with a ${node}`);
  return step;
};

/** Where a field takes ids; empty for most. */
export const idsTakenBy = (parent: GraphQLObjectType, field: Field): Found[] =>
  field.args.flatMap((argument) => idsBelow([placeOfArgument(parent, field, argument)], []));

/** An input that holds itself is gone through twice: ids are read at every depth alike. */
const idsBelow = (
  trail: readonly Place[],
  above: readonly string[],
  field: readonly string[] = [],
): Found[] => {
  const type = trail.at(-1)?.type;
  const inner = getNamedType(type);
  if (inner?.name === 'ID') return [{ trail, field, isList: isListOf(type) }];
  if (!isInputObjectType(inner) || above.filter((name) => name === inner.name).length > 1) return [];
  const here = isListOf(type) ? [...field, '0'] : field;
  return Object.values(inner.getFields()).flatMap((one) =>
    idsBelow([...trail, placeOfInputField(inner.name, one)], [...above, inner.name], [...here, one.name]),
  );
};

const isListOf = (type: GraphQLInputType | undefined): boolean =>
  isNonNullType(type) ? isListOf(type.ofType) : isListType(type);
