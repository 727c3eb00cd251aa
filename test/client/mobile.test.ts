import { readdirSync, readFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import {
  buildSchema,
  isEnumType,
  isInputObjectType,
  isInterfaceType,
  isObjectType,
  isScalarType,
  isSpecifiedScalarType,
  parse,
  validate,
} from 'graphql';
import { describe, expect, test } from 'vitest';

const root = resolve(import.meta.dirname, '../..');
const read = (path: string) => readFileSync(join(root, path), 'utf8');
const schema = buildSchema(read('schema.graphql'));
const types = Object.values(schema.getTypeMap()).filter(({ name }) => !name.startsWith('__'));
const scalars = types.filter((type) => isScalarType(type) && !isSpecifiedScalarType(type));
const enums = types.filter(isEnumType);

/** Names of fields, arguments and input fields, as `Type.name`. */
const outputs = types
  .filter((type) => isObjectType(type) || isInterfaceType(type))
  .flatMap((type) => Object.values(type.getFields()).map((field) => ({ on: type.name, field })));
const fields = outputs.map(({ on, field }) => ({ on, name: field.name }));
const inputs = [
  ...types
    .filter(isInputObjectType)
    .flatMap((type) => Object.keys(type.getFields()).map((name) => ({ on: type.name, name }))),
  ...outputs.flatMap(({ on, field }) => field.args.map(({ name }) => ({ on: `${on}.${field.name}`, name }))),
];
const namedAny = (names: ReadonlySet<string>, among: ReadonlyArray<{ on: string; name: string }>) =>
  among.filter(({ name }) => names.has(name)).map(({ on, name }) => `${on}.${name}`);

/** The namespace of Apollo iOS, as its compiler lowers it: no field may be called so. */
const { schemaNamespace } = JSON.parse(read('examples/mobile/ios/apollo-codegen-config.json'));
const lowered = schemaNamespace.charAt(0).toLowerCase() + schemaNamespace.slice(1);

/** What a value is called in Swift: `IN_THIS_WAY` becomes `inThisWay`. */
const swiftCase = (name: string) =>
  name.toLowerCase().replace(/_+(\w)/g, (_, letter) => letter.toUpperCase());

describe('the schema, as the compilers of Apollo Kotlin and Apollo iOS take it', () => {
  test('has no field that Apollo iOS refuses', () => {
    expect(namedAny(new Set(['__data', 'fragments', '_', lowered]), fields)).toEqual([]);
  });

  test('has no argument or input field that Apollo iOS refuses', () => {
    expect(namedAny(new Set(['self', 'Self', '_', lowered]), inputs)).toEqual([]);
  });

  test('has no type that Apollo iOS has to call otherwise', () => {
    const taken =
      /^(Any|DataDict|DocumentType|Fragments|FragmentContainer|ParentType|Protocol|Schema|Selection|Self|String|Bool|Int|Float|Double|ID|Type|Error|Actor|_)$/;
    const named = types.filter((type) => !isSpecifiedScalarType(type)).map(({ name }) => name);
    expect(named.filter((name) => taken.test(name))).toEqual([]);
  });

  test('has no enum value that Apollo Kotlin needs for itself', () => {
    const taken =
      /^(type|name|ordinal|entries|values|valueOf|rawValue|Companion|UNKNOWN__|KNOWN__|knownValues|knownEntries|safeValueOf)$/;
    expect(enums.flatMap((type) => type.getValues().filter(({ name }) => taken.test(name)))).toEqual([]);
  });

  test('has no values of one enum that become the same in Swift', () => {
    for (const type of enums) {
      const cases = type.getValues().map(({ name }) => swiftCase(name));
      expect([type.name, new Set(cases).size]).toEqual([type.name, cases.length]);
    }
  });

  test('has no types whose files would be the same where case does not count', () => {
    const names = types.map(({ name }) => name.toLowerCase());
    expect(new Set(names).size).toBe(names.length);
  });

  test('has fields that begin with a small letter, as the classes for them do not', () => {
    expect([...fields, ...inputs].filter(({ name }) => !/^[a-z]/.test(name))).toEqual([]);
  });

  test('says of every scalar of its own where it is specified', () => {
    expect(scalars.length).toBeGreaterThan(0);
    for (const type of scalars)
      expect([type.name, isScalarType(type) && type.specifiedByURL]).toEqual([
        type.name,
        expect.stringMatching(/^https:/),
      ]);
  });
});

describe('the mappings of scalars', () => {
  const names = scalars.map(({ name }) => name).sort();

  test('for Apollo Kotlin are all there, with an adapter that is there too', () => {
    const mapped = [
      ...read('examples/mobile/kotlin/build.gradle.kts').matchAll(/mapScalar\w*\("(\w+)"(?:.*?(\w+)"\))?/g),
    ];
    expect(mapped.map(([, name]) => name).sort()).toEqual(names);
    const adapters = read('examples/mobile/kotlin/ScalarAdapters.kt');
    const named = mapped.flatMap(([, , adapter]) => (adapter ? [adapter] : []));
    expect(named).toHaveLength(3);
    for (const adapter of named) expect(adapters).toContain(`object ${adapter} : Adapter<`);
  });

  test('for Apollo iOS are all there', () => {
    const swift = read('examples/mobile/ios/CustomScalars.swift');
    const mapped = [...swift.matchAll(/^ {2}(?:typealias|struct) (\w+)/gm)].map(([, name]) => name);
    expect(mapped.sort()).toEqual(names);
  });
});

describe('the operations', () => {
  const folder = 'examples/mobile/operations';
  const texts = readdirSync(join(root, folder)).map((name) => read(`${folder}/${name}`));

  test('are such that the schema takes them', () => {
    expect(validate(schema, parse(texts.join('\n'))).map(({ message }) => message)).toEqual([]);
  });

  test('ask for the code of every mistake, and for what a list needs to go on', () => {
    for (const text of texts.join('\n').split(/\n(?=query|mutation|fragment)/)) {
      if (text.includes('userErrors')) expect(text).toContain('...Mistake');
      if (text.includes('hasNextPage')) expect(text).toContain('endCursor');
    }
  });
});
