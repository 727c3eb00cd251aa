import {
  type DocumentNode,
  type GraphQLSchema,
  Kind,
  type OperationDefinitionNode,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';

export interface PublicFields {
  readonly queries: ReadonlySet<string>;
  /** Coordinates of fields whose value depends on the caller. */
  readonly privateFields: ReadonlySet<string>;
}

/** Whether an operation's answer is the same for everybody. Worked out once for each document. */
export class CachePolicy {
  readonly #schema: GraphQLSchema;
  readonly #fields: PublicFields;
  readonly #known = new WeakMap<DocumentNode, boolean>();

  constructor(schema: GraphQLSchema, fields: PublicFields) {
    this.#schema = schema;
    this.#fields = fields;
  }

  /** Caches keep what was asked for by GET. */
  isShared(document: DocumentNode, method: string | undefined): boolean {
    return method === 'GET' && this.isPublic(document);
  }

  isPublic(document: DocumentNode): boolean {
    const known = this.#known.get(document) ?? this.#judge(document);
    this.#known.set(document, known);
    return known;
  }

  /** All operations of a document are judged as one: clients of a cache send one. */
  #judge(document: DocumentNode): boolean {
    const types = new TypeInfo(this.#schema);
    const operations = document.definitions.filter(
      (definition): definition is OperationDefinitionNode => definition.kind === Kind.OPERATION_DEFINITION,
    );
    let isPublic = operations.every(({ operation }) => operation === 'query');
    visit(
      document,
      visitWithTypeInfo(types, {
        Field: () => {
          const field = types.getFieldDef()?.name ?? '';
          const parent = types.getParentType()?.name ?? '';
          const isOpen =
            field === '__typename' ||
            (parent === 'Query'
              ? this.#fields.queries.has(field)
              : !this.#fields.privateFields.has(`${parent}.${field}`));
          if (!isOpen) isPublic = false;
        },
      }),
    );
    return isPublic;
  }
}
