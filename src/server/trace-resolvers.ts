import { type GraphQLField, type GraphQLSchema, getNamedType, isCompositeType, isObjectType } from 'graphql';
import type { Tracing } from '../telemetry/tracing.ts';

/**
 * Has the resolvers that may do work told of in the traces: those of the operations' own fields, and those that
 * lead to other objects. Those that turn out to have done none leave nothing. A list's rows are left alone: what
 * they need is loaded in batches, which tell of themselves.
 */
export const traceResolvers = (schema: GraphQLSchema, tracing: Tracing): void => {
  const roots = new Set([schema.getQueryType(), schema.getMutationType()]);
  for (const type of Object.values(schema.getTypeMap())) {
    if (!isObjectType(type) || type.name.startsWith('__')) continue;
    for (const field of Object.values(type.getFields())) {
      if (roots.has(type) || isCompositeType(getNamedType(field.type)))
        trace(field, `${type.name}.${field.name}`, tracing);
    }
  }
};

const trace = (field: GraphQLField<unknown, unknown>, name: string, tracing: Tracing): void => {
  const { resolve } = field;
  if (!resolve) return;
  const attributes = { 'graphql.field': name };
  field.resolve = (...args) => {
    const isOfRow = typeof args[3].path.prev?.key === 'number';
    const part = isOfRow ? null : tracing.part(name, attributes);
    if (!part) return resolve(...args);
    const result = tracing.within(part, () => resolve(...args));
    if (!(result instanceof Promise)) part.end();
    else
      result.then(
        () => part.end(),
        (error: Error) => part.end({}, error.name),
      );
    return result;
  };
};
