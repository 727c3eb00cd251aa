import { readFileSync } from 'node:fs';
import {
  buildSchema,
  type GraphQLArgument,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { UserErrorCode } from '../src/onboarding/enums.ts';
import { statusByCode } from '../src/server/format-error.ts';

const read = (name: string) => readFileSync(new URL(`../${name}`, import.meta.url), 'utf8');
const schema = buildSchema(read('schema.graphql'));

describe('the schema', () => {
  const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
  const described = types.flatMap((type) => {
    const own = [[type.name, type.description] as const];
    if (isEnumType(type))
      return [
        ...own,
        ...type.getValues().map((value) => [`${type.name}.${value.name}`, value.description] as const),
      ];
    if (!isObjectType(type) && !isInterfaceType(type) && !isInputObjectType(type)) return own;
    const fields = Object.values(type.getFields()).flatMap((field) => [
      [`${type.name}.${field.name}`, field.description] as const,
      ...('args' in field
        ? field.args.map(
            ({ name, description }: GraphQLArgument) =>
              [`${type.name}.${field.name}(${name})`, description] as const,
          )
        : []),
    ]);
    return type === schema.getQueryType() || type === schema.getMutationType() ? fields : [...own, ...fields];
  });

  test('says of every type, field, argument and enum value what it is', () => {
    expect(described.length).toBeGreaterThan(400);
    expect(described.filter(([, description]) => !description).map(([name]) => name)).toEqual([]);
  });

  test('tells for every scalar of its own where it is specified', () => {
    const builtIn = new Set(['String', 'Int', 'Float', 'Boolean', 'ID']);
    const scalars = types.filter(
      (type) => type.astNode?.kind === 'ScalarTypeDefinition' && !builtIn.has(type.name),
    );
    expect(scalars.length).toBe(9);
    expect(scalars.filter((type) => !('specifiedByURL' in type && type.specifiedByURL))).toEqual([]);
  });
});

describe('the documents', () => {
  test.each(['README.md', 'operations/onboarding.graphql'])(
    '%s holds only GraphQL that the schema takes',
    (name) => {
      const text = read(name);
      const blocks = name.endsWith('.md')
        ? [...text.matchAll(/```graphql\n(.*?)```/gs)].map(([, block]) => block)
        : [text];
      expect(blocks.length).toBeGreaterThan(0);
      for (const block of blocks) {
        const faults = validate(schema, parse(block as string)).map(({ message }) => message);
        expect(faults).toEqual([]);
      }
    },
  );

  test('docs/error-codes.md explains every top-level code that has a status', () => {
    const rows = [...read('docs/error-codes.md').matchAll(/^\| `([A-Z_]+)`/gm)].map(([, code]) => code);
    for (const code of Object.keys(statusByCode)) expect(rows).toContain(code);
  });

  test('docs/error-codes.md explains every user error code once', () => {
    const rows = [...read('docs/error-codes.md').matchAll(/^\| `([A-Z_]+)` +\|/gm)].map(([, code]) => code);
    const codes = rows.filter((code) => code !== undefined && Object.hasOwn(UserErrorCode, code));
    expect(codes.sort()).toEqual(Object.keys(UserErrorCode).sort());
  });
});
