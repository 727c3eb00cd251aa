import { type GraphQLSchema, getNamedType, isObjectType } from 'graphql';
import { idsTakenBy, nodeNamedBy } from './id-places.ts';
import { requestOf } from './requests.ts';
import { fieldsOf, stepsThrough, type Way, wayTo } from './ways.ts';

/** A query or a mutation; one that looks up anything stands once for every type. */
export interface Operation {
  /** Such as `customers`, or `node (Customer)`. */
  readonly title: string;
  readonly name: string;
  /** The type that is looked up; null where the operation is for one type only. */
  readonly node: string | null;
  readonly way: Way;
}

/** Every query and mutation of the schema. */
export const operationsOf = (schema: GraphQLSchema): Operation[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    fieldsOf(root).flatMap(({ parent, field }) => {
      const { kind } = wayTo(schema, parent);
      const steps = stepsThrough(schema, parent, field);
      const looksUpAny = idsTakenBy(parent, field).some(({ trail }) => nodeNamedBy(schema, trail) === null);
      return (looksUpAny ? steps : steps.slice(0, 1)).map((step) => {
        const node = looksUpAny ? (step.on?.name ?? null) : null;
        const title = node === null ? field.name : `${field.name} (${node})`;
        return { title, name: field.name, node, way: { kind, steps: [step] } };
      });
    }),
  );

/** The queries that can be asked without knowing an id. */
export const listingsOf = (schema: GraphQLSchema): Operation[] =>
  operationsOf(schema).filter(({ way }) => {
    let asksForId = false;
    const idOf = () => {
      asksForId = true;
      return '';
    };
    requestOf(schema, way, { idOf });
    return way.kind === 'query' && !asksForId;
  });

/** A list that is read in pages. */
export interface Connection {
  /** Such as `customers`, or `Customer.orders`. */
  readonly title: string;
  readonly way: Way;
  /** What is listed. */
  readonly node: string;
  /** The arguments that take a cursor. */
  readonly cursors: readonly ('after' | 'before')[];
}

/** Every connection of the schema, at the top and inside other types. */
export const connectionsOf = (schema: GraphQLSchema): Connection[] =>
  Object.values(schema.getTypeMap())
    .filter(isObjectType)
    .flatMap(fieldsOf)
    .flatMap(({ parent, field }) => {
      const cursors = (['after', 'before'] as const).filter((name) =>
        field.args.some((argument) => argument.name === name),
      );
      const type = getNamedType(field.type);
      const nodes = isObjectType(type) ? type.getFields().nodes : undefined;
      if (cursors.length === 0 || !nodes) return [];
      const { kind, steps } = wayTo(schema, parent);
      const [step] = stepsThrough(schema, parent, field);
      const title = steps.length > 0 ? `${parent.name}.${field.name}` : field.name;
      const way = { kind, steps: step ? [...steps, step] : steps };
      return [{ title, way, node: getNamedType(nodes.type).name, cursors }];
    });
