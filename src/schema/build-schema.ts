import { type GraphQLSchema, isObjectType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchema, type NonEmptyArray } from 'type-graphql';
import { type NodeName, nodePrefixes, toGlobalId } from '../services/global-ids.ts';
import { registerEnums } from './enums.ts';
import { userErrorTypes } from './types/user-errors.ts';

/** The executable schema. Resolvers give rows with their UUIDs; what leaves is an opaque id. */
export const createSchema = async (resolvers: NonEmptyArray<new () => object>): Promise<GraphQLSchema> => {
  registerEnums();
  const schema = await buildSchema({ resolvers, orphanedTypes: userErrorTypes, validate: false });
  for (const name of Object.keys(nodePrefixes) as NodeName[]) {
    const type = schema.getType(name);
    const id = isObjectType(type) ? type.getFields().id : undefined;
    if (!id) throw new Error(`${name} has ids but no field for them`);
    id.resolve = (row: { readonly id: string }) => toGlobalId(name, row.id);
  }
  return schema;
};

/** The schema as the repository keeps it, in an order of its own that code changes do not disturb. */
export const printSdl = (schema: GraphQLSchema): string =>
  `${printSchema(lexicographicSortSchema(schema))}\n`;
