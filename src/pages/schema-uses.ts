import {
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  type GraphQLSchema,
  getNamedType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
} from 'graphql';

/** Where each type is given, taken or implemented, by its name. */
export type Uses = ReadonlyMap<string, ReadonlySet<string>>;

export const usesIn = (schema: GraphQLSchema): Uses => {
  const uses = new Map<string, Set<string>>();
  const note = ({ name }: GraphQLNamedType, coordinate: string) =>
    uses.set(name, (uses.get(name) ?? new Set()).add(coordinate));
  for (const type of Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'))) {
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) continue;
    if ('getInterfaces' in type) for (const implemented of type.getInterfaces()) note(implemented, type.name);
    for (const field of Object.values<GraphQLField<unknown, unknown> | GraphQLInputField>(type.getFields())) {
      const given = 'args' in field ? field.args : [];
      for (const { type: used } of [field, ...given]) note(getNamedType(used), `${type.name}.${field.name}`);
    }
  }
  return uses;
};
