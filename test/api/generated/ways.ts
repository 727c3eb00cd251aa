import {
  type GraphQLField,
  type GraphQLObjectType,
  type GraphQLSchema,
  getNamedType,
  isAbstractType,
  isObjectType,
} from 'graphql';

export type Field = GraphQLField<unknown, unknown>;

/** A field, and which type is meant where it may answer with several. */
export interface Step {
  readonly parent: GraphQLObjectType;
  readonly field: Field;
  /** The type that is selected on; null where the field answers with a leaf. */
  readonly on: GraphQLObjectType | null;
}

/** The fields from the root down to the one that is asked for. */
export interface Way {
  readonly kind: 'query' | 'mutation';
  readonly steps: readonly Step[];
}

export const isNodeType = (schema: GraphQLSchema, name: string): boolean => {
  const type = schema.getType(name);
  return isObjectType(type) && type.getInterfaces().some((one) => one.name === 'Node');
};

/** The types that `node` can look up. */
export const nodeTypesOf = (schema: GraphQLSchema): string[] =>
  Object.keys(schema.getTypeMap())
    .filter((name) => isNodeType(schema, name))
    .sort();

export const fieldsOf = (
  parent: GraphQLObjectType | null | undefined,
): Array<{ readonly parent: GraphQLObjectType; readonly field: Field }> =>
  parent && !parent.name.startsWith('__')
    ? Object.values(parent.getFields()).map((field) => ({ parent, field }))
    : [];

/** One step for each type that the field may answer with. */
export const stepsThrough = (schema: GraphQLSchema, parent: GraphQLObjectType, field: Field): Step[] => {
  const type = getNamedType(field.type);
  if (isAbstractType(type)) return schema.getPossibleTypes(type).map((on) => ({ parent, field, on }));
  return [{ parent, field, on: isObjectType(type) ? type : null }];
};

/** The shortest way to an object of this type: by queries, but for the root of the mutations itself. */
export const wayTo = (schema: GraphQLSchema, type: GraphQLObjectType): Way => {
  if (type === schema.getMutationType()) return { kind: 'mutation', steps: [] };
  const query = schema.getQueryType();
  const known = new Set([query]);
  const reached = [{ at: query, steps: [] as readonly Step[] }];
  for (const { at, steps } of reached) {
    if (at === type) return { kind: 'query', steps };
    for (const { parent, field } of fieldsOf(at)) {
      for (const step of stepsThrough(schema, parent, field)) {
        if (!step.on || known.has(step.on)) continue;
        known.add(step.on);
        reached.push({ at: step.on, steps: [...steps, step] });
      }
    }
  }
  throw new Error(`No query leads to a ${type.name}, whose fields take arguments that must be looked at`);
};
