import {
  type DocumentNode,
  type FieldNode,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  getNullableType,
  isCompositeType,
  isInterfaceType,
  isListType,
  isObjectType,
  type SelectionNode,
} from 'graphql';
import { type ComplexityEstimatorArgs, getComplexity } from 'graphql-query-complexity';

/** Sizes that count where no page size is given. */
export interface CostTable {
  readonly pageSize: (coordinate: string) => number;
  /** Larger pages are refused elsewhere, in clearer words. */
  readonly maximumPageSize: number;
  /** Lists without pages, by their coordinate; what holds no nodes counts only where it is named here. */
  readonly listSizes: Readonly<Record<string, number>>;
  /** Node types that lie in memory: one of them costs nothing. */
  readonly inMemory: ReadonlySet<string>;
}

const listCost = 2;
export const mutationCost = 10;
const otherListSize = 10;

/**
 * What an operation may cost at most, in points: a list 2 and its size times what one item costs, a record
 * that must be looked up 1, a mutation 10; texts and numbers nothing. Throws where an argument that must have
 * a value is given a variable that is null: what stands beside it would run uncounted.
 */
export const requestedCost = (
  schema: GraphQLSchema,
  table: CostTable,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number => {
  const estimators = [(field: ComplexityEstimatorArgs) => costOf(field, table)];
  const name = operationName === undefined ? {} : { operationName };
  const maxQueryNodes = Number.POSITIVE_INFINITY;
  return Math.max(1, getComplexity({ schema, query, variables, estimators, maxQueryNodes, ...name }));
};

const costOf = (
  { type, field, args, node, childComplexity }: ComplexityEstimatorArgs,
  table: CostTable,
): number => {
  const of = getNamedType(field.type);
  if (!isCompositeType(of) || of.name.startsWith('__')) return 0;
  const coordinate = `${type.name}.${field.name}`;
  if (of.name.endsWith('Connection')) {
    const asked = numberOf(args.first) ?? numberOf(args.last) ?? table.pageSize(coordinate);
    const size = Math.min(asked, table.maximumPageSize);
    return hasItems(node) ? listCost + size * Math.max(1, childComplexity) : listCost;
  }
  if (type.name.endsWith('Connection')) return childComplexity + (field.name === 'nodes' ? 1 : 0);
  const told = table.listSizes[coordinate];
  if (isListType(getNullableType(field.type)) && (isNode(of) || told !== undefined)) {
    const size = Array.isArray(args.ids) ? args.ids.length : (told ?? otherListSize);
    return listCost + size * Math.max(1, childComplexity);
  }
  if (type.name === 'Mutation') return mutationCost + childComplexity;
  return childComplexity + (isNode(of) && !table.inMemory.has(of.name) ? 1 : 0);
};

const numberOf = (value: unknown): number | undefined =>
  typeof value === 'number' ? Math.max(0, value) : undefined;

const isNode = (type: GraphQLNamedType): boolean =>
  type.name === 'Node' ||
  ((isObjectType(type) || isInterfaceType(type)) && type.getInterfaces().some(({ name }) => name === 'Node'));

/** A connection that is asked for its count alone has no items to pay for. */
const hasItems = ({ selectionSet }: FieldNode): boolean =>
  selectionSet?.selections.some((selection: SelectionNode) =>
    selection.kind === 'Field' ? ['nodes', 'edges'].includes(selection.name.value) : true,
  ) ?? false;

/** What an answer holds, by the same measure: 2 for a list, 1 for a record in it. */
export const actualCost = (data: unknown): number => {
  if (Array.isArray(data))
    return data.reduce((sum: number, item) => sum + actualCost(item) + (isRecord(item) ? 1 : 0), listCost);
  return isRecord(data) ? Object.values(data).reduce((sum: number, value) => sum + actualCost(value), 0) : 0;
};

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
