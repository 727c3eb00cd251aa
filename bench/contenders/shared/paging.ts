/** A place in the list of customers by name, written as the product writes it. */
export interface Position {
  readonly nameKey: string;
  readonly customerId: string;
}

const ordering = 'customers:COMPANY_NAME:ASC';

export const writeCursor = ({ nameKey, customerId }: Position): string =>
  Buffer.from(JSON.stringify([ordering, nameKey, customerId])).toString('base64url');

export const readCursor = (cursor: string): Position => {
  const [, nameKey, customerId] = JSON.parse(Buffer.from(cursor, 'base64url').toString()) as string[];
  return { nameKey: nameKey as string, customerId: customerId as string };
};

/** One row more than the page holds says whether there is another page. */
export const pageInfo = <T>(rows: readonly T[], first: number, cursorOf: (row: T) => string) => {
  const last = rows[Math.min(rows.length, first) - 1];
  return { hasNextPage: rows.length > first, endCursor: last === undefined ? null : cursorOf(last) };
};
