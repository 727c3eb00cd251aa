import {
  type GraphQLEnumType,
  type GraphQLField,
  type GraphQLInputField,
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  isUnionType,
} from 'graphql';
import {
  type Describe,
  type Described,
  escapeHtml,
  givenMarkup,
  inputMarkup,
  linkTo,
  typeMarkup,
} from './schema-markup.ts';
import type { Uses } from './schema-uses.ts';

/** A type with everything in it. */
export const typeArticle = (type: GraphQLNamedType, describe: Describe, uses: Uses): string =>
  `<article id="${type.name}"><h3>${linkTo(type.name)}</h3>
${describe(type)}
${factsOf(type)}
${membersOf(type, describe)}
${usedBy(uses.get(type.name))}
</article>`;

const factsOf = (type: GraphQLNamedType): string => {
  if (isObjectType(type) || isInterfaceType(type)) {
    const interfaces = type.getInterfaces().map(({ name }) => linkTo(name));
    return interfaces.length ? `<p class="facts">Is a ${interfaces.join(', ')}</p>` : '';
  }
  if (isUnionType(type))
    return `<p class="facts">One of ${type
      .getTypes()
      .map(({ name }) => linkTo(name))
      .join(', ')}</p>`;
  if (isScalarType(type) && type.specifiedByURL)
    return `<p class="facts">Specified by <a href="${escapeHtml(type.specifiedByURL)}">${escapeHtml(type.specifiedByURL)}</a></p>`;
  return isSpecifiedScalarType(type) ? '<p class="facts">GraphQL’s own</p>' : '';
};

const membersOf = (type: GraphQLNamedType, describe: Describe): string => {
  if (isEnumType(type)) return valuesOf(type, describe);
  if (isInputObjectType(type))
    return Object.values(type.getFields())
      .map((field) => inputFieldMarkup(type.name, field, describe))
      .join('\n');
  if (!isObjectType(type) && !isInterfaceType(type)) return '';
  return Object.values(type.getFields())
    .map((field) => fieldMarkup(type.name, field, describe, 'h4'))
    .join('\n');
};

/** A field of a type, under a heading of this rank. */
export const fieldMarkup = (
  owner: string,
  field: GraphQLField<unknown, unknown>,
  describe: Describe,
  heading: 'h3' | 'h4',
): string => {
  const anchor = `${owner}.${field.name}`;
  const args = field.args.length ? `(${field.args.map(inputMarkup).join(', ')})` : '';
  return `<div class="member" id="${anchor}"><${heading}>${headingName(anchor, field)}<code>${args}: ${typeMarkup(field.type)}</code></${heading}>
${describe(field)}
${field.args.map((arg) => `<div class="argument" id="${anchor}(${arg.name}:)"><code>${inputMarkup(arg)}</code>${describe(arg)}</div>`).join('\n')}
</div>`;
};

const inputFieldMarkup = (owner: string, field: GraphQLInputField, describe: Describe): string => {
  const anchor = `${owner}.${field.name}`;
  return `<div class="member" id="${anchor}"><h4>${headingName(anchor, field)}<code>${givenMarkup(field)}</code></h4>
${describe(field)}</div>`;
};

const valuesOf = (type: GraphQLEnumType, describe: Describe): string =>
  type
    .getValues()
    .map((value) => {
      const anchor = `${type.name}.${value.name}`;
      return `<div class="member" id="${anchor}"><h4>${headingName(anchor, value)}</h4>\n${describe(value)}</div>`;
    })
    .join('\n');

const headingName = (anchor: string, { name, deprecationReason }: Described & { readonly name: string }) =>
  deprecationReason == null ? linkTo(anchor, name) : `<s>${linkTo(anchor, name)}</s>`;

/** A scalar is everywhere: its uses would say nothing. */
const mostUses = 20;

const usedBy = (coordinates: ReadonlySet<string> = new Set()): string =>
  coordinates.size === 0 || coordinates.size > mostUses
    ? ''
    : `<p class="facts">Used by ${[...coordinates].map((coordinate) => linkTo(coordinate)).join(', ')}</p>`;
