import { z } from 'zod';
import { BadInputError } from '../errors.ts';
import type { ReadRow } from './import-rows.ts';

/** The rows of a file: either a bare list, or an object that holds it under a name. */
export const rowsOf = (file: unknown, name: string): unknown[] => {
  const rows = Array.isArray(file) ? file : (file as Record<string, unknown> | null)?.[name];
  if (!Array.isArray(rows)) throw new BadInputError(`The file holds no list named "${name}".`);
  return rows;
};

/** Reads each row by itself, so that one bad row is told and stops nothing. */
export const readRows = <S extends z.ZodType, T>(
  rows: readonly unknown[],
  schema: S,
  keyField: string,
  toValue: (row: z.output<S>) => T,
): Array<ReadRow<T>> =>
  rows.map((raw, index) => {
    const row = index + 1;
    const given = (raw as Record<string, unknown> | null)?.[keyField];
    const parsed = schema.safeParse(raw);
    if (!parsed.success) {
      const reasons = parsed.error.issues.map(
        ({ path, message }) => `${path.join('.') || 'row'}: ${message}`,
      );
      return { row, key: typeof given === 'string' ? given : '', reasons };
    }
    const value = toValue(parsed.data);
    return { row, key: String((value as Record<string, unknown>)[keyField] ?? given), value };
  });

export const oneOfWords = <T extends Readonly<Record<string, string>>>(words: T) =>
  z.enum(Object.values(words) as [string, ...string[]]).transform((word) => word as keyof T & string);

export const countryCode = z.string().regex(/^[A-Z]{2}$/, 'expected an ISO 3166-1 alpha-2 code in capitals');
export const day = z.iso.date();
