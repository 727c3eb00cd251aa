import { Kind } from 'graphql';
import { describe, expect, test } from 'vitest';
import { operationNames, operationOf, standAlone } from '../../src/pages/operations.ts';
import { readOperations } from '../../src/pages/shipped-operations.ts';
import { fillIn, isDone, knownAtFirst, toldBy, unknownIn, walk } from '../../src/pages/walk.ts';

const document = readOperations();
const operations = walk.flatMap((step) => step.operations);

describe('the walk', () => {
  test('goes through every mutation that a front end sends, but for the one that gives up', () => {
    const mutations = document.definitions.flatMap((definition) =>
      definition.kind === Kind.OPERATION_DEFINITION && definition.operation === 'mutation'
        ? [definition.name?.value]
        : [],
    );
    const walked = operations.map(({ name }) => name).filter((name) => mutations.includes(name));
    expect(walked).toEqual(mutations.filter((name) => name !== 'CancelOnboarding'));
  });

  test.each(operations)(
    '$name has values for all that it must be given, and for nothing else',
    (operation) => {
      const { variableDefinitions = [] } = operationOf(document, operation.name);
      const given = Object.keys(operation.variables);
      const taken = variableDefinitions.map(({ variable }) => variable.name.value);
      const required = variableDefinitions
        .filter(({ type }) => type.kind === Kind.NON_NULL_TYPE)
        .map(({ variable }) => variable.name.value);
      expect(taken).toEqual(expect.arrayContaining(given));
      expect(given).toEqual(expect.arrayContaining(required));
    },
  );

  test.each(operations.map((operation, index) => ({ ...operation, index })))(
    '$name needs nothing that is not told before it',
    ({ variables, index }) => {
      const told = [
        ...Object.keys(knownAtFirst(new Date(), 0)),
        ...operations.slice(0, index).flatMap(({ tells }) => Object.keys(tells)),
      ];
      expect(told).toEqual(expect.arrayContaining(unknownIn(JSON.stringify(variables))));
    },
  );
});

describe('what is known', () => {
  test('takes the place of its name, as the value that it is', () => {
    const text = '{"a":"{{id}}","b":["{{version}}"],"c":"{{later}}","d":"id {{id}}"}';
    const filled = fillIn(text, { id: 'x"y', version: 5 });
    expect(JSON.parse(filled)).toEqual({ a: 'x"y', b: [5], c: '{{later}}', d: 'id {{id}}' });
    expect(unknownIn(filled)).toEqual(['later']);
  });

  test('at first is the day and a domain that the rules take', () => {
    const now = new Date('2026-02-03T23:59:59Z');
    expect(knownAtFirst(now, 0)).toEqual({ today: '2026-02-03', domainPrefix: 'contoso000000' });
    expect(knownAtFirst(now, 0.9999999)).toMatchObject({ domainPrefix: 'contoso999999' });
  });

  test('is told by an answer, from the first item of a list that has the flag', () => {
    const tells = { id: 'page.nodes[isLatest].id', none: 'page.other.id' };
    const data = {
      page: {
        nodes: [
          { id: 'a', isLatest: false },
          { id: 'b', isLatest: true },
        ],
        other: null,
      },
    };
    expect(toldBy({ name: 'X', variables: {}, tells }, data)).toEqual({ id: 'b' });
    expect(toldBy({ name: 'X', variables: {}, tells }, { page: { nodes: [] } })).toEqual({});
  });
});

test.each([
  ['data', { data: { viewer: { subject: 'x' } } }, true],
  ['a payload without mistakes', { data: { start: { userErrors: [] } } }, true],
  ['a mistake', { data: { start: { userErrors: [{ code: 'REQUIRED' }] } } }, false],
  ['errors', { data: null, errors: [{ message: 'x' }] }, false],
])('an answer with %s: the step is done or it is not', (_, answer, expected) => {
  expect(isDone(answer)).toBe(expected);
});

describe('an operation on its own', () => {
  test('takes along the fragments that it needs, and no others', () => {
    const text = standAlone(document, 'StartCustomerOnboarding');
    expect(text).toMatch(/^mutation StartCustomerOnboarding/);
    expect([...text.matchAll(/^fragment (\w+)/gm)].map(([, name]) => name)).toEqual([
      'DraftStatus',
      'Mistake',
    ]);
    expect(standAlone(document, 'Viewer')).not.toContain('fragment');
  });

  test('must be there', () => {
    expect(() => standAlone(document, 'Nothing')).toThrow('There is no operation Nothing');
    expect(operationNames(document)).toContain('CancelOnboarding');
  });
});
