import { stringify } from 'csv-stringify/sync';

export type Row = readonly (string | number | null)[];

/** Spreadsheets take what they open for UTF-8 only where it begins so. */
const byteOrderMark = '\ufeff';

export const toHead = (columns: readonly string[]): string => byteOrderMark + toCsv([columns]);

/**
 * RFC 4180. What a spreadsheet would take for a formula (a leading = + - @ TAB or CR) gets an apostrophe
 * before it: names are what customers call themselves.
 */
export const toCsv = (rows: readonly Row[]): string =>
  stringify(rows as Row[], {
    record_delimiter: 'windows',
    escape_formulas: true,
    quoted_match: /[\r\n]/,
  });
