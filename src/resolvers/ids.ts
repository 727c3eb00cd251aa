import { BadInputError } from '../services/errors.ts';
import { type NodeName, parseGlobalId } from '../services/global-ids.ts';

/** The UUID behind a query's id argument; an id of another form or type is the program's mistake. */
export const readId = (name: NodeName, id: string): string => {
  const parsed = parseGlobalId(id);
  if (parsed?.name !== name) throw new BadInputError(`The argument is no id of a ${name}.`);
  return parsed.uuid;
};
