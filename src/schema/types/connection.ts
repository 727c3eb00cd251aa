import { type ClassType, Field, Int, ObjectType } from 'type-graphql';
import type { Page } from '../../services/paging.ts';

@ObjectType('PageInfo', { description: 'Where a page stands in its list (Relay’s cursor connections).' })
export class PageInfoType {
  @Field(() => Boolean, { description: 'Whether there is more after this page.' })
  hasNextPage!: boolean;
  @Field(() => Boolean, { description: 'Whether there is more before this page.' })
  hasPreviousPage!: boolean;
  @Field(() => String, { nullable: true, description: 'Cursor of the first item; null on an empty page.' })
  startCursor!: string | null;
  @Field(() => String, { nullable: true, description: 'Cursor of the last item; null on an empty page.' })
  endCursor!: string | null;
}

/** Makes the edge and connection types of one node type; a resolver answers with a page as it is. */
export const connectionOf = <T extends object>(name: string, node: () => ClassType<T>, what: string) => {
  @ObjectType(`${name}Edge`, { description: `One of ${what}, with its place in the list.` })
  class EdgeType {
    @Field(() => String, { description: 'Give it as `after` or `before` to go on from here.' })
    cursor!: string;
    @Field(node, { description: 'The item itself.' })
    node!: T;
  }

  @ObjectType(`${name}Connection`, { description: `A page of ${what}.` })
  class ConnectionType {
    @Field(() => [EdgeType], { description: 'The page’s items with their cursors.' })
    edges!: Page<T>['edges'];

    @Field(() => [node()], { description: 'The page’s items alone.' })
    nodes(): T[] {
      return this.edges.map((edge) => edge.node);
    }

    @Field(() => PageInfoType, { description: 'Where this page stands in the list.' })
    pageInfo(): PageInfoType {
      return {
        hasNextPage: this.hasNextPage,
        hasPreviousPage: this.hasPreviousPage,
        startCursor: this.edges[0]?.cursor ?? null,
        endCursor: this.edges.at(-1)?.cursor ?? null,
      };
    }

    @Field(() => Int, { description: 'Items in the whole list, on all pages. Counted only when asked for.' })
    totalCount(): Promise<number> {
      return this.count();
    }

    hasNextPage!: boolean;
    hasPreviousPage!: boolean;
    count!: () => Promise<number>;
  }

  return ConnectionType;
};
