/** One column of a table, as a database describes it. */
export interface ColumnShape {
  readonly type: string;
  readonly length: string;
  readonly isNullable: boolean;
  readonly hasDefault: boolean;
}

/** Every table by its name, with its columns by theirs. */
export type Shape = Readonly<Record<string, Readonly<Record<string, ColumnShape>>>>;

/**
 * What a migration from one shape to the other takes away from processes of the release before, which still
 * read and write the old columns.
 */
export const lossesBetween = (before: Shape, after: Shape): string[] =>
  Object.entries(before).flatMap(([table, columns]) => {
    const kept = after[table];
    if (!kept) return [`${table} is gone`];
    return [
      ...Object.entries(columns).flatMap(([name, column]) => lossOf(`${table}.${name}`, column, kept[name])),
      ...Object.entries(kept)
        .filter(([name, column]) => !(name in columns) && !column.isNullable && !column.hasDefault)
        .map(([name]) => `${table}.${name} is new and must be given`),
    ];
  });

const lossOf = (name: string, before: ColumnShape, after: ColumnShape | undefined): string[] => {
  if (!after) return [`${name} is gone, or has another name`];
  return [
    ...(before.type !== after.type ? [`${name} has another type`] : []),
    ...(Number(after.length) < Number(before.length) ? [`${name} is shorter`] : []),
    ...(before.isNullable && !after.isNullable ? [`${name} must be given now`] : []),
    ...(before.hasDefault && !after.hasDefault && !after.isNullable
      ? [`${name} has no default any more`]
      : []),
  ];
};
