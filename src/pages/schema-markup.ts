import {
  astFromValue,
  type GraphQLArgument,
  type GraphQLEnumType,
  type GraphQLInputField,
  type GraphQLSchema,
  type GraphQLType,
  getNamedType,
  isEnumType,
  print,
} from 'graphql';

/** Whatever the schema names and describes. */
export interface Described {
  readonly description?: string | null | undefined;
  readonly deprecationReason?: string | null | undefined;
}

/** The words of something as HTML. */
export type Describe = (described: Described) => string;

export const escapeHtml = (text: string): string =>
  text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');

/** A link to what stands under this coordinate: `Customer`, `Customer.domain`, `Cloud.PUBLIC`. */
export const linkTo = (coordinate: string, text = coordinate): string =>
  `<a href="#${coordinate}">${escapeHtml(text)}</a>`;

/** A type as it is written, its name a link. */
export const typeMarkup = (type: GraphQLType): string => {
  const { name } = getNamedType(type);
  return escapeHtml(String(type)).replace(name, linkTo(name));
};

/** `first: Int = 20` */
export const inputMarkup = (input: GraphQLArgument | GraphQLInputField): string =>
  `${input.deprecationReason == null ? input.name : `<s>${input.name}</s>`}${givenMarkup(input)}`;

/** `: Int = 20` */
export const givenMarkup = ({ type, defaultValue }: GraphQLArgument | GraphQLInputField): string => {
  const value = defaultValue === undefined ? null : astFromValue(defaultValue, type);
  return `: ${typeMarkup(type)}${value ? ` = ${escapeHtml(print(value))}` : ''}`;
};

/** Turns a description into paragraphs, with links to what it names. */
export const createDescribe = (schema: GraphQLSchema): Describe => {
  const targets = namesIn(schema);
  const linked = (name: string): string => {
    const target = targets.get(name);
    return target === undefined ? escapeHtml(name) : linkTo(target, name);
  };
  const inline = (text: string): string =>
    text
      .split(/(`[^`]+`|\b[A-Z][A-Z_]{3,}\b)/)
      .map((part, index) => (index % 2 === 0 ? escapeHtml(part) : named(part)))
      .join('');
  const named = (part: string): string =>
    part.startsWith('`') ? `<code>${linked(part.slice(1, -1))}</code>` : linked(part);
  return ({ description, deprecationReason }: Described): string =>
    [
      ...(deprecationReason == null
        ? []
        : [`<p><strong class="deprecated">Deprecated</strong> ${inline(deprecationReason)}</p>`]),
      ...(description ?? '').split(/\n{2,}/).flatMap((text) => (text ? [`<p>${inline(text)}</p>`] : [])),
    ].join('\n');
};

/** What descriptions call by its bare name: types, queries, mutations, and values that one enum alone has. */
const namesIn = (schema: GraphQLSchema): ReadonlyMap<string, string> => {
  const values = Object.values(schema.getTypeMap())
    .filter((type) => isEnumType(type) && !type.name.startsWith('__'))
    .flatMap((type) =>
      (type as GraphQLEnumType).getValues().map(({ name }) => [name, `${type.name}.${name}`] as const),
    );
  return new Map([
    ...values.filter(([name]) => values.filter(([other]) => other === name).length === 1),
    ...[schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
      Object.keys(root?.getFields() ?? {}).map((name) => [name, `${root?.name}.${name}`] as const),
    ),
    ...Object.keys(schema.getTypeMap())
      .filter((name) => !name.startsWith('__'))
      .map((name) => [name, name] as const),
  ]);
};
