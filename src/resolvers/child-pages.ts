import type { ChildPage, ChildPageKey } from '../loaders/batches.ts';
import {
  childPageSize,
  type Page,
  type PageArgs,
  readPageArgs,
  toPage,
  writeCursor,
} from '../services/paging.ts';

/** Which page of a parent's children is wanted. */
export const readChildPage = (parentId: string, args: PageArgs, ordering: string): ChildPageKey => {
  const { limit, position } = readPageArgs(args, ordering, ['string'], childPageSize);
  return { parentId, limit, after: position ? String(position[0]) : null };
};

/** The page that a loader found, as a connection answers it. */
export const toChildPage = <T extends { readonly id: string }>(
  { limit, after }: ChildPageKey,
  { rows, total }: ChildPage<T>,
  ordering: string,
): Page<T> =>
  toPage(
    rows,
    { limit, isBackward: false, position: after === null ? null : [after] },
    ({ id }) => writeCursor(ordering, [id]),
    async () => total,
  );
