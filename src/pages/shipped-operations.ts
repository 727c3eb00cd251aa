import { readFileSync } from 'node:fs';
import { type DocumentNode, parse } from 'graphql';

/** The walk's operations, as front ends send them. */
export const readOperations = (): DocumentNode =>
  parse(readFileSync(new URL('../../operations/onboarding.graphql', import.meta.url), 'utf8'));
