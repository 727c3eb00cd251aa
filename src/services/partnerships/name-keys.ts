import { cut, fold, searchWords } from '../../onboarding/search-words.ts';

/** What a provider's list of resellers is ordered by, and looked through for words. */
export const partnershipKeysOf = (resellerName: string) => ({
  nameKey: cut(fold(resellerName), 255),
  searchKey: cut(` ${searchWords(resellerName).join(' ')}`, 2700),
});
