import { coerceInputValue, type GraphQLInputType, type GraphQLSchema, isInputType } from 'graphql';
import type { CustomerFilter } from '../schema/inputs/filters.ts';
import { BadInputError } from '../services/errors.ts';
import type { ExportQuery } from '../services/exports/customer-rows.ts';
import { type ExportKind, type OpenedExport, openExport } from '../services/exports/open-export.ts';
import { type Context, callerOf } from './context.ts';
import { toCustomerConditions } from './customers.resolver.ts';

const parameters: ReadonlySet<string> = new Set(['filter', 'search']);

/** Opens the file that an address asks for. Its parameters are the arguments of `customers`. */
export type OpenExport = (asked: URLSearchParams, context: Context) => OpenedExport;

export const exportsOf = (schema: GraphQLSchema): Readonly<Record<`/export/${string}`, OpenExport>> => {
  const filterType = schema.getType('CustomerFilter');
  if (!isInputType(filterType)) throw new Error('The schema has no CustomerFilter');
  const open =
    (kind: ExportKind): OpenExport =>
    (asked, context) =>
      openExport(context.deps, callerOf(context), kind, readQuery(asked, filterType));
  return { '/export/customers.csv': open('customers'), '/export/subscriptions.csv': open('subscriptions') };
};

const readQuery = (asked: URLSearchParams, filterType: GraphQLInputType): ExportQuery => {
  const names = [...asked.keys()];
  if (names.some((name) => !parameters.has(name)) || new Set(names).size < names.length)
    throw new BadInputError('The parameters of an export are filter and search, each at most once.');
  const filter = asked.get('filter');
  return {
    filter: filter === null ? {} : toCustomerConditions(readFilter(filter, filterType)),
    search: asked.get('search'),
  };
};

/** As GraphQL takes a variable of this type; what was sent is not repeated. */
const readFilter = (text: string, filterType: GraphQLInputType): CustomerFilter => {
  const value: unknown = parse(text);
  if (value === null || typeof value !== 'object') throw wrongFilter([]);
  return coerceInputValue(value, filterType, (path) => {
    throw wrongFilter(path);
  }) as CustomerFilter;
};

const parse = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
};

const wrongFilter = (path: ReadonlyArray<string | number>): BadInputError =>
  new BadInputError(
    `${['filter', ...path].join('.')} is not what CustomerFilter takes: send it as JSON, as in the query \`customers\`.`,
  );
