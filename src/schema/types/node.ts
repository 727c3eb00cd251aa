import { Field, ID, InterfaceType } from 'type-graphql';

/** Names of entity classes whose GraphQL type has another name. */
const otherNames: Readonly<Record<string, string>> = { Partnership: 'IndirectReseller' };

@InterfaceType('Node', {
  description: 'Anything that has an id and can be looked up again by `node`.',
  resolveType: (value: object) => otherNames[value.constructor.name] ?? value.constructor.name,
})
export abstract class NodeType {
  @Field(() => ID, { description: 'Opaque and unique across all types; it begins with the type’s prefix.' })
  id!: string;
}
