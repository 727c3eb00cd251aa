import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { dirname, join, resolve } from 'node:path';
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

const root = resolve(import.meta.dirname, '..');
const read = (name: string) => readFileSync(join(root, name), 'utf8');
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

/** Every document and every file of operations that is shown or shipped. */
const shown = ['README.md', 'CHANGELOG.md', 'docs', 'operations', 'packages/client', 'examples'].flatMap(
  (place) =>
    statSync(join(root, place)).isFile()
      ? [place]
      : readdirSync(join(root, place), { recursive: true, encoding: 'utf8' })
          .filter((file) => !file.includes('node_modules'))
          .map((file) => join(place, file)),
);
const pages = shown.filter((file) => file.endsWith('.md'));
const blocksOf = (page: string, language: string): string[] =>
  [...read(page).matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gms'))].map(
    ([, block]) => block as string,
  );
const faultsOf = (text: string): string[] => validate(schema, parse(text)).map(({ message }) => message);

describe('the documents', () => {
  const withGraphql = pages.filter((page) => blocksOf(page, 'graphql').length > 0);

  test('show GraphQL in the README and in the guides', () => {
    expect(withGraphql).toEqual(
      expect.arrayContaining(['README.md', 'docs/front-end.md', 'docs/from-partner-center.md']),
    );
  });

  test.each(withGraphql)('%s holds only GraphQL that the schema takes', (page) => {
    for (const block of blocksOf(page, 'graphql')) expect(faultsOf(block)).toEqual([]);
  });

  /** Fragments of one folder are shared by its files; docs/schema holds a schema, and no operations. */
  const holders = shown.filter((file) => file.endsWith('.graphql') && !file.startsWith('docs/schema'));
  const folders = [...new Set(holders.map((file) => dirname(file)))];

  test.each(folders)('%s holds only GraphQL that the schema takes', (folder) => {
    const files = shown.filter((file) => dirname(file) === folder && file.endsWith('.graphql'));
    expect(faultsOf(files.map(read).join('\n'))).toEqual([]);
  });

  test.each(pages)('%s leads only to what is there', (page) => {
    const links = [...read(page).matchAll(/\]\((?!https?:)([^)\s]+)\)/g)].map(([, link]) => link as string);
    const missing = links.filter((link) => {
      const [path, anchor] = link.split('#') as [string, string | undefined];
      const target = path === '' ? page : join(dirname(page), path);
      if (!existsSync(join(root, target))) return true;
      return anchor !== undefined && !anchorsOf(target).includes(anchor);
    });
    expect(missing).toEqual([]);
  });

  const anchorsOf = (page: string): string[] =>
    [...read(page).matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
      title
        .toLowerCase()
        .replace(/[^\p{L}\p{N} _-]/gu, '')
        .replaceAll(' ', '-'),
    );

  test('README.md shows the walk in ten lines, those that examples/curl sends', () => {
    const walk = read('examples/curl/add-customer.graphql');
    expect(blocksOf('README.md', 'graphql')[0]).toBe(walk);
    expect(walk.trimEnd().split('\n')).toHaveLength(10);
  });

  describe('docs/from-partner-center.md', () => {
    const guide = read('docs/from-partner-center.md');
    const operations = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
      Object.keys(type?.getFields() ?? {}),
    );
    const namesIn = (text: string) => [...text.matchAll(/`(\w+)`/g)].map(([, name]) => name as string);

    test('answers each call by operations that are there', () => {
      const answers = [...guide.matchAll(/^\| .*? +\| ((?:`\w+`(?:, )?)+) +\| /gm)].map(
        ([, cell]) => cell as string,
      );
      expect(answers.length).toBeGreaterThan(40);
      expect(answers.flatMap(namesIn).filter((name) => !operations.includes(name))).toEqual([]);
    });

    test('leaves no operation out', () => {
      const named = new Set(namesIn(guide));
      expect(operations.filter((name) => !named.has(name))).toEqual([]);
    });
  });

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
