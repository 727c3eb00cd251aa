import { type BreakingChange, buildSchema, findBreakingChanges } from 'graphql';

/** Breaking changes of the API since its last release, against those that were accepted for the next one. */
export interface SchemaVerdict {
  /** Not accepted: clients of the last release would break without anybody having decided it. */
  readonly unforeseen: readonly string[];
  /** Accepted, so that the next release must say so by its number. */
  readonly accepted: readonly string[];
  /** Accepted once, and not so any more. */
  readonly stale: readonly string[];
}

/** @param acceptances one description a line; lines that begin with # are for people */
export const judgeSchema = (released: string, current: string, acceptances: string): SchemaVerdict => {
  const changes = findBreakingChanges(buildSchema(released), buildSchema(current)).map(describe);
  const wanted = acceptances.split('\n').filter((line) => line !== '' && !line.startsWith('#'));
  return {
    unforeseen: changes.filter((change) => !wanted.includes(change)),
    accepted: changes.filter((change) => wanted.includes(change)),
    stale: wanted.filter((line) => !changes.includes(line)),
  };
};

const describe = ({ type, description }: BreakingChange): string => `${type}: ${description}`;
