import { type FieldPath, type Finding, finding } from '../finding.ts';

const forbiddenCharacters = /[\p{Cc}\p{Cs}]/u;

/** Trimmed, composed text; blank text says the same as null: nothing given. */
export const cleanText = (value: string | null): string | null => value?.normalize('NFC').trim() || null;

export const lengthOf = (value: string): number => [...value].length;

/** Length and characters of one line of text; null passes, because missing values are judged elsewhere. */
export const checkText = (
  value: string | null,
  field: FieldPath,
  { minimum = 0, maximum }: { readonly minimum?: number; readonly maximum: number },
): Finding[] => {
  if (value === null) return [];
  const length = lengthOf(value);
  if (length > maximum) return [finding('TOO_LONG', field, { params: { maximum } })];
  if (length < minimum) return [finding('TOO_SHORT', field, { params: { minimum } })];
  if (forbiddenCharacters.test(value)) return [finding('INVALID_FORMAT', field, { detail: 'CHARACTERS' })];
  return [];
};

export const checkPresent = (value: string | null, field: FieldPath): Finding[] =>
  value === null ? [finding('REQUIRED', field)] : [];

/** The first group of findings that is not empty: a later check presumes that the earlier ones passed. */
export const firstOf = (...checks: ReadonlyArray<() => Finding[]>): Finding[] => {
  for (const check of checks) {
    const findings = check();
    if (findings.length > 0) return findings;
  }
  return [];
};
