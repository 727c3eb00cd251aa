import { readFileSync } from 'node:fs';
import { buildSchema, parse, validate } from 'graphql';
import { expect, test } from 'vitest';
import { operationNames } from '../../src/pages/operations.ts';
import { sandboxState } from '../../src/pages/sandbox.ts';
import { readOperations } from '../../src/pages/shipped-operations.ts';
import { knownAtFirst, walk } from '../../src/pages/walk.ts';

const schema = buildSchema(readFileSync(new URL('../../schema.graphql', import.meta.url), 'utf8'));
const { document, variables } = sandboxState(readOperations(), knownAtFirst(new Date('2026-02-03'), 0));

test('Sandbox has the walk’s operations in one document that the schema takes', () => {
  expect(validate(schema, parse(document)).map(({ message }) => message)).toEqual([]);
  expect(operationNames(parse(document))).toEqual(
    walk.flatMap(({ operations }) => operations.map(({ name }) => name)),
  );
});

test('no two operations share a variable, and each is given', () => {
  const taken = [...document.matchAll(/\$(\w+): /g)].map(([, name]) => name);
  expect(new Set(taken).size).toBe(taken.length);
  expect(taken).toEqual(expect.arrayContaining(Object.keys(variables)));
  expect(variables).toMatchObject({
    startCustomerOnboarding: {},
    updateAccountInfo: { company: { domainPrefix: 'contoso000000' } },
    findOffersMarket: 'US',
  });
});

test('what must be copied from an answer says so', () => {
  expect(variables.confirmAgreement).toEqual({
    onboardingId: 'PUT onboardingId HERE',
    agreementTemplateId: 'PUT agreementTemplateId HERE',
    acceptedOn: '2026-02-03',
  });
});

test('nothing in it ends the script that it stands in', () => {
  expect(document + JSON.stringify(variables)).not.toContain('<');
});
