const maximumWords = 40;
const maximumWordLength = 64;
const unspaced = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}\p{Script=Thai}]/u;

/** Text as it is compared and ordered: small letters, accents folded, blanks made one. */
export const fold = (text: string): string =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .normalize('NFC')
    .toLowerCase()
    .replace(/[\s\p{Cc}]+/gu, ' ')
    .trim();

/** The first so many code points: a key never splits a character. */
export const cut = (text: string, length: number): string => [...text].slice(0, length).join('');

/** What a person typed, as words that must each begin a word of the text. */
export const searchTerms = (search: string): string[] =>
  [...new Set(wordsIn(search))].slice(0, maximumWords).map((word) => cut(word, maximumWordLength));

/**
 * Every word by whose beginning the text is found; scripts without blanks are found from any character.
 * @param maximum what a row can hold; a text in memory has room for all
 */
export const searchWords = (text: string, maximum = maximumWords): string[] => {
  const words = wordsIn(text).flatMap((word) => (unspaced.test(word) ? endingsOf(word) : [word]));
  return [...new Set(words.map((word) => cut(word, maximumWordLength)))].slice(0, maximum);
};

/** Words in their order, folded; what stands between them is no part of it. */
export const wordsIn = (text: string): string[] => fold(text).match(/[\p{L}\p{N}]+/gu) ?? [];

const endingsOf = (word: string): string[] => {
  const characters = [...word];
  return characters.map((_, index) => characters.slice(index).join(''));
};
