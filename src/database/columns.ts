import { Big } from 'big.js';
import { Column, type ColumnOptions, PrimaryColumn } from 'typeorm';

/**
 * The column types that mean the same on every engine. Names of collations stand for a purpose here;
 * the dialect table puts the engine's own in their place before the first connection.
 */
export const collations = {
  /** Identifiers and codes: ASCII, compared byte by byte. */
  id: 'purpose:id',
  /** Normalised business keys of any script, compared code point by code point. */
  key: 'purpose:key',
} as const;

type Options = Pick<ColumnOptions, 'nullable'>;

export const IdColumn = () => PrimaryColumn({ type: 'varchar', length: 36, collation: collations.id });

/** An id of another table's row, a code, or an enum's word: ASCII. */
export const CodeColumn = (length = 36, options: Options = {}) =>
  Column({ ...options, type: 'varchar', length, collation: collations.id });

/** A key that the application has normalised (NFC, trimmed, small letters). */
export const KeyColumn = (length: number, options: Options = {}) =>
  Column({ ...options, type: 'varchar', length, collation: collations.key });

/** Text for people. SQLite enforces no length: the rules do. */
export const TextColumn = (length: number, options: Options = {}) =>
  Column({ ...options, type: 'varchar', length });

export const LongTextColumn = (options: Options = {}) => Column({ ...options, type: 'text' });
export const IntegerColumn = (options: Options = {}) => Column({ ...options, type: 'integer' });
export const JsonColumn = (options: Options = {}) => Column({ ...options, type: 'json' });
export const InstantColumn = (options: Options = {}) =>
  Column({ ...options, type: 'datetime', precision: 3 });

/** A calendar day as text, YYYY-MM-DD. */
export const DayColumn = (options: Options = {}) => Column({ ...options, type: 'date' });

export const FlagColumn = () =>
  Column({
    type: 'smallint',
    transformer: { to: (flag: boolean) => (flag ? 1 : 0), from: (stored: number) => Number(stored) === 1 },
  });

const moneyUnitsPerOne = 10_000;

/** Money in ten-thousandths of the currency's unit, an exact decimal text in the code. */
export const MoneyColumn = (options: Options = {}) =>
  Column({
    ...options,
    type: 'bigint',
    transformer: {
      to: (amount: string | null) =>
        amount === null ? null : new Big(amount).times(moneyUnitsPerOne).toFixed(0),
      from: (stored: string | number | null) =>
        stored === null ? null : new Big(stored).div(moneyUnitsPerOne).toFixed(),
    },
  });

/** The CHECK that keeps a column to the words of an enum. */
export const oneOf = (column: string, words: object): string =>
  `${column} IN (${Object.keys(words)
    .map((word) => `'${word}'`)
    .join(', ')})`;
