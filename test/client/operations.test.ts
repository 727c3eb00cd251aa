import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  type DocumentNode,
  getNamedType,
  isNonNullType,
  isObjectType,
  Kind,
  parse,
  TypeInfo,
  visit,
  visitWithTypeInfo,
} from 'graphql';
import { describe, expect, test } from 'vitest';
import { releasedOf } from '../../packages/client/codegen/released.ts';
import * as client from '../../packages/client/src/index.ts';

const root = resolve(import.meta.dirname, '../..');
const schema = buildSchema(readFileSync(join(root, 'schema.graphql'), 'utf8'));
const folder = join(root, 'packages/client/operations');
const files = readdirSync(folder).map((location) => ({
  location,
  document: parse(readFileSync(join(folder, location), 'utf8')),
}));
const released = releasedOf(files);

/** `Type.field` of everything that the documents select, with the operations' variables beside it. */
const selectedIn = (document: DocumentNode): string[] => {
  const types = new TypeInfo(schema);
  const selected: string[] = [];
  visit(
    document,
    visitWithTypeInfo(types, {
      Field: () => {
        selected.push(`${types.getParentType()?.name}.${types.getFieldDef()?.name}`);
      },
    }),
  );
  return selected;
};
const selected = new Set(files.flatMap(({ document }) => selectedIn(document)));

const roots = [schema.getQueryType(), schema.getMutationType()].flatMap((type) =>
  Object.keys(type?.getFields() ?? {}).map((field) => `${type?.name}.${field}`),
);
const connections = Object.values(schema.getTypeMap())
  .filter(isObjectType)
  .flatMap((type) =>
    Object.values(type.getFields())
      .filter((field) => getNamedType(field.type).name.endsWith('Connection'))
      .map((field) => `${type.name}.${field.name}`),
  );
const payloads = Object.values(schema.getMutationType()?.getFields() ?? {}).map((field) =>
  getNamedType(field.type),
);

describe('the client’s operations', () => {
  test.each(roots)('one of them asks for %s', (field) => {
    expect([...selected]).toContain(field);
  });

  test.each(connections)('one of them reads %s page by page', (field) => {
    expect([...selected]).toContain(field);
  });

  test('a page that is asked for can be followed by the next one', () => {
    for (const { text, name } of released)
      if (text.includes('hasNextPage')) expect([name, /\$after:String\b/.test(text)]).toEqual([name, true]);
  });

  test('each is a constant of its own, to the byte what was released', () => {
    for (const { name, kind, text, hash } of released)
      expect(client).toHaveProperty(`${name}Document`, expect.objectContaining({ name, kind, text, hash }));
    expect(Object.keys(client).filter((name) => name.endsWith('Document'))).toHaveLength(released.length);
  });

  test('each holds one root field, which its outcome is made of', () => {
    for (const { text } of released) {
      const [operation] = parse(text).definitions;
      if (operation?.kind !== Kind.OPERATION_DEFINITION) throw new Error('An operation comes first');
      expect(operation.selectionSet.selections).toHaveLength(1);
    }
  });
});

/** `ok` promises what is made; a secret that was shown before is the one exception. */
test.each(payloads)('%s is null in part only where something was refused', (payload) => {
  if (!isObjectType(payload)) throw new Error('A payload is an object');
  for (const { name, type, description } of Object.values(payload.getFields()))
    if (!isNonNullType(type) && name !== 'secret')
      expect([name, description]).toEqual([
        name,
        expect.stringMatching(
          /[Nn]ull where (there are user errors|none was (made or )?found|there is none to be answered)/,
        ),
      ]);
});

describe('a document that is no operation of the client', () => {
  test('is released with every fragment that it spreads, each once, and without blanks', () => {
    const text = `
      query One { viewer { ...A ...B } }
      fragment A on Viewer { partner { ...C } }
      fragment B on Viewer { partner { ...C } }
      fragment C on Partner { id }
      fragment Unused on Partner { name }`;
    const [one] = releasedOf([{ location: 'here/one.graphql', document: parse(text) }]);
    expect(one?.text).toBe(
      'query One{viewer{...A ...B}}fragment A on Viewer{partner{...C}}fragment C on Partner{id}fragment B on Viewer{partner{...C}}',
    );
    expect(one?.file).toBe('one.graphql');
  });
});
