import { BadInputError } from './errors.ts';

/** Relay's arguments, as they came. */
export interface PageArgs {
  readonly first?: number | null | undefined;
  readonly after?: string | null | undefined;
  readonly last?: number | null | undefined;
  readonly before?: string | null | undefined;
}

export type Position = ReadonlyArray<string | number>;

/** Which page is wanted of one ordering. */
export interface PageRequest {
  readonly limit: number;
  readonly isBackward: boolean;
  /** Exclusive; null starts at the end that the direction starts from. */
  readonly position: Position | null;
}

export interface PageEdge<T> {
  readonly cursor: string;
  readonly node: T;
}

export interface Page<T> {
  readonly edges: ReadonlyArray<PageEdge<T>>;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
  /** Counted only when it is asked for. */
  readonly count: () => Promise<number>;
}

/** Items of a page where the caller asks for no number. */
export const pageSize = 20;
/** The same for a list within a list: there is one for each item of the outer one. */
export const childPageSize = 10;
export const maximumPageSize = 100;

/**
 * @param ordering names the list's order; a cursor of another order is refused
 * @param types what a position of this order holds
 */
export const readPageArgs = (
  { first, after, last, before }: PageArgs,
  ordering: string,
  types: ReadonlyArray<'string' | 'number'>,
  defaultSize = pageSize,
): PageRequest => {
  const isBackward = last != null || (before != null && first == null);
  if (isBackward && (first != null || after != null))
    throw new BadInputError('Page forwards with first and after, or backwards with last and before.');
  if (!isBackward && before != null)
    throw new BadInputError('Page forwards with first and after, or backwards with last and before.');
  const limit = (isBackward ? last : first) ?? defaultSize;
  if (limit < 0 || limit > maximumPageSize)
    throw new BadInputError(`A page holds from 0 to ${maximumPageSize} items.`);
  const cursor = isBackward ? before : after;
  return { limit, isBackward, position: cursor == null ? null : readCursor(cursor, ordering, types) };
};

export const writeCursor = (ordering: string, position: Position): string =>
  Buffer.from(JSON.stringify([ordering, ...position])).toString('base64url');

const readCursor = (
  cursor: string,
  ordering: string,
  types: ReadonlyArray<'string' | 'number'>,
): Position => {
  const [named, ...position] = parse(cursor);
  const fits =
    named === ordering &&
    position.length === types.length &&
    position.every((value, index) => typeof value === types[index]);
  if (!fits) throw new BadInputError('The cursor is not one of this list.');
  return position as Array<string | number>;
};

const parse = (cursor: string): unknown[] => {
  try {
    const parsed: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString('utf8'));
    return Array.isArray(parsed) ? parsed : [];
  } catch {
    return [];
  }
};

/** Makes the page from one item more than was asked for, read in the request's direction. */
export const toPage = <T>(
  items: readonly T[],
  request: PageRequest,
  cursorOf: (item: T) => string,
  count: () => Promise<number>,
): Page<T> => {
  const hasMore = items.length > request.limit;
  const wanted = items.slice(0, request.limit);
  const nodes = request.isBackward ? wanted.reverse() : wanted;
  const hasOther = request.position !== null;
  return {
    edges: nodes.map((node) => ({ cursor: cursorOf(node), node })),
    hasNextPage: request.isBackward ? hasOther : hasMore,
    hasPreviousPage: request.isBackward ? hasMore : hasOther,
    count,
  };
};

/** A page of a list that is in memory already, in the order of its keys. */
export const pageInMemory = <T>(
  sorted: readonly T[],
  request: PageRequest,
  ordering: string,
  keyOf: (item: T) => Position,
  isDescending = false,
): Page<T> => {
  const { position, isBackward } = request;
  const sign = isDescending === isBackward ? 1 : -1;
  const directed = isBackward ? sorted.toReversed() : sorted;
  const start = position
    ? directed.findIndex((item) => comparePositions(keyOf(item), position) * sign > 0)
    : 0;
  const items = start < 0 ? [] : directed.slice(start, start + request.limit + 1);
  return toPage(
    items,
    request,
    (item) => writeCursor(ordering, keyOf(item)),
    async () => sorted.length,
  );
};

/** Position by position; numbers by their size, texts code unit by code unit. */
export const comparePositions = (a: Position, b: Position): number => {
  for (const [index, value] of a.entries()) {
    const other = b[index] as string | number;
    if (value !== other) return value < other ? -1 : 1;
  }
  return 0;
};
