import { parse } from 'graphql';
import text from '../operations/onboarding.graphql?raw';
import { standAlone } from '../src/pages/operations.ts';
import { type WalkOperation, walk } from '../src/pages/walk.ts';

const document = parse(text);

export const walkOperations: readonly WalkOperation[] = walk.flatMap(({ operations }) => operations);

export const operationNamed = (name: string | null | undefined): WalkOperation | undefined =>
  walkOperations.find((operation) => operation.name === name);

export const queryOf = ({ name }: WalkOperation): string => standAlone(document, name);

/** As text for the editor of variables, with nothing filled in. */
export const variablesOf = ({ variables }: WalkOperation): string =>
  Object.keys(variables).length ? JSON.stringify(variables, null, 2) : '';
