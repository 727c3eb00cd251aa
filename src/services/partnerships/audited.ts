import type { Partnership } from '../../entities/partnership.ts';
import { type Change, changesBetween } from '../../onboarding/changes.ts';
import { toGlobalId } from '../global-ids.ts';

/** What has changed of a partnership, under its id. */
export const partnershipChanges = (
  before: Pick<Partnership, 'state'> | null,
  { id, state }: Pick<Partnership, 'id' | 'state'>,
): Change[] => {
  const name = toGlobalId('IndirectReseller', id);
  return changesBetween(before ? { [name]: { state: before.state } } : {}, { [name]: { state } });
};
