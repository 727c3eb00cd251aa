import { type FieldPath, type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkText, firstOf, lengthOf } from './text.ts';

const legalForms = new Set(
  [
    'llc inc incorporated ltd limited corp corporation co company plc lp llp gmbh ag kg ohg ug se sa sas sarl',
    'srl spa bv nv ab as asa oy oyj aps kft zrt doo dd ooo oao zao pty pte sdn bhd kk lda ltda sl eurl snc',
    '有限公司 有限责任公司 股份有限公司 株式会社 有限会社 合同会社 주식회사 유한회사',
  ].flatMap((row) => row.split(' ')),
);
const placeholders = new Set(['test', 'admin', 'nobody']);

const letters = /\p{L}/u;
const han = /^\p{Script=Han}+$/u;
/** Scripts in which one character is a whole name, as most Korean family names are. */
const syllabic = /^[\p{Script=Han}\p{Script=Hangul}\p{Script=Hiragana}\p{Script=Katakana}]+$/u;
const repeatedCharacter = /^(.)\1{2,}$/u;
const bare = (name: string) => name.toLowerCase().replace(/[^\p{L}\p{M}\p{N}]/gu, '');

const refuse = (field: FieldPath, detail: string): Finding[] => [
  finding('NAME_NOT_ACCEPTED', field, { detail }),
];

/** A company's legal name: a real one, in full (rules of February 2024, and the page's own words). */
export const checkCompanyName = (name: string | null, field: FieldPath): Finding[] => {
  if (name === null) return [];
  return firstOf(
    () => checkText(name, field, limits.companyName),
    () => (/[\p{L}\p{N}]/u.test(name) ? [] : refuse(field, 'SPECIAL_CHARACTERS_ONLY')),
    () => (isSingleCharacters(name) ? refuse(field, 'SINGLE_CHARACTERS') : []),
    () => (repeatedCharacter.test(bare(name)) ? refuse(field, 'REPEATED_CHARACTER') : []),
    () => (isLegalFormOnly(name) ? refuse(field, 'LEGAL_FORM_ONLY') : []),
    () => (placeholders.has(bare(name)) ? refuse(field, 'PLACEHOLDER') : []),
  );
};

/** First, middle or last name of a person. */
export const checkPersonName = (name: string | null, field: FieldPath): Finding[] => {
  if (name === null) return [];
  return firstOf(
    () => checkText(name, field, limits.contactName),
    () => (letters.test(name) ? [] : refuse(field, 'NO_LETTERS')),
    () =>
      lengthOf(name) < 2 && !syllabic.test(name)
        ? [finding('TOO_SHORT', field, { params: { minimum: 2 } })]
        : [],
    () => (placeholders.has(bare(name)) ? refuse(field, 'PLACEHOLDER') : []),
  );
};

const isSingleCharacters = (name: string): boolean => {
  const parts = name.split(/\s+/u);
  return parts.length > 1 && !han.test(parts.join('')) && parts.every((part) => lengthOf(part) === 1);
};

/** `Inc.`, but also `Pty Ltd` and `GmbH & Co. KG`: forms, and no name beside them. */
const isLegalFormOnly = (name: string): boolean =>
  legalForms.has(bare(name)) ||
  (name.toLowerCase().match(/[\p{L}\p{M}\p{N}]+/gu) ?? []).every((word) => legalForms.has(word));
