import { extendSchema, type GraphQLSchema, parse, validate } from 'graphql';
import { describe, expect, test } from 'vitest';
import { idPlacesOf } from './api/generated/id-places.ts';
import { connectionsOf, operationsOf } from './api/generated/operations.ts';
import { requestOf } from './api/generated/requests.ts';
import { schema } from './api/generated/schema.ts';

const extended = (sdl: string): GraphQLSchema => extendSchema(schema, parse(sdl));
const titlesOf = (found: ReadonlyArray<{ readonly title: string }>) => found.map(({ title }) => title);

/** What is found in the one and not in the other. */
const added = (find: (where: GraphQLSchema) => ReadonlyArray<{ readonly title: string }>, sdl: string) => {
  const known = titlesOf(find(schema));
  return titlesOf(find(extended(sdl))).filter((title) => !known.includes(title));
};

describe('what is added to the schema is found', () => {
  test('a query and a mutation', () => {
    const sdl = 'extend type Query { gadgets: [String!]! } extend type Mutation { makeGadget: String }';
    expect(added(operationsOf, sdl)).toEqual(['gadgets', 'makeGadget']);
  });

  test('a type of node', () => {
    const sdl = 'type Gadget implements Node { id: ID! }';
    expect(added(operationsOf, sdl)).toEqual(['node (Gadget)', 'nodes (Gadget)']);
  });

  test('an id of an argument inside another type, of an input, and of a list inside an input', () => {
    const sdl = `
      input GadgetFilter { offerId: IDFilter, customerIds: [ID!], parent: GadgetFilter }
      extend type Customer { gadget(orderId: ID!): String }
      extend type Query { gadgets(filter: GadgetFilter): [String!]! }
      extend input AuditRecordFilter { orderId: ID }`;
    expect(added(idPlacesOf, sdl).sort()).toEqual([
      'Customer.gadget (orderId)',
      'auditRecords (filter.orderId)',
      'gadgets (filter.customerIds)',
      'gadgets (filter.offerId.in)',
      'gadgets (filter.parent.customerIds)',
      'gadgets (filter.parent.offerId.in)',
    ]);
  });

  test('a connection inside another type', () => {
    const sdl = 'extend type Order { changes(first: Int, after: String): AuditRecordConnection! }';
    expect(added(connectionsOf, sdl)).toEqual(['Order.changes']);
  });

  test.each([
    ['extend type Query { gadgets(gadgetId: ID!): String }', 'Query.gadgets.gadgetId'],
    ['extend type Query { gadgets(id: ID!): String }', 'Query.gadgets.id'],
    ['extend input AuditRecordFilter { who: ID }', 'AuditRecordFilter.who'],
    ['extend type Query { gadgets(gadget: IDFilter): String }', 'Query.gadgets.gadget'],
  ])('an id that names nothing is told by its place: %s', (sdl, coordinate) => {
    expect(() => idPlacesOf(extended(sdl))).toThrow(`${coordinate} takes an id, and nothing says of what`);
  });
});

describe('every request that is made', () => {
  const idOf = () => 'x';
  const requests = [
    ...operationsOf(schema).map(({ way }) => requestOf(schema, way, { idOf })),
    ...operationsOf(schema).map(({ way }) => requestOf(schema, way, { idOf, isOpened: true })),
    ...connectionsOf(schema).map(({ way }) => requestOf(schema, way, { idOf, given: { after: 'x' } })),
    ...idPlacesOf(schema).map(({ way, path }) => requestOf(schema, way, { idOf, given: { [path]: 'x' } })),
  ];

  test('is one that the schema takes', () => {
    expect(requests.length).toBeGreaterThan(100);
    for (const { text } of requests) expect([text, validate(schema, parse(text))]).toEqual([text, []]);
  });

  test('gives each argument by a variable', () => {
    for (const { text, variables } of requests)
      expect(text.match(/\$\w+/g)?.sort() ?? []).toEqual(
        Object.keys(variables)
          .flatMap((name) => [`$${name}`, `$${name}`])
          .sort(),
      );
  });
});
