const kinds: Readonly<Record<string, string>> = {
  SELECT: 'select',
  INSERT: 'insert',
  UPDATE: 'update',
  DELETE: 'delete',
  BEGIN: 'transaction',
  START: 'transaction',
  COMMIT: 'transaction',
  ROLLBACK: 'transaction',
  SAVEPOINT: 'transaction',
};

/** What a statement does, in one word of a short list. */
export const kindOf = (sql: string): string => {
  const [word = ''] = /^[A-Za-z]+/.exec(sql) ?? [];
  return kinds[word.toUpperCase()] ?? 'other';
};

export interface Shape {
  /** What it does to which table. */
  readonly name: string;
  /** The statement with one placeholder in place of a list of them, so that it is the same however long that is. */
  readonly text: string;
}

const shapes = new Map<string, Shape>();
const mostShapes = 2_000;
const longestText = 4_000;

/** How a trace tells of a statement. */
export const shapeOf = (sql: string): Shape => {
  const known = shapes.get(sql);
  if (known) return known;
  if (shapes.size >= mostShapes) shapes.clear();
  const [word = 'SQL'] = /^[A-Za-z]+/.exec(sql) ?? [];
  const [, table = ''] = /\b(?:FROM|INTO|UPDATE)\s+[`"]?(\w+)/i.exec(sql) ?? [];
  const shape = {
    name: `${word.toUpperCase()} ${table}`.trim(),
    text: sql
      .replace(/\(\?(?:, ?\?)+\)/g, '(?, …)')
      .replace(/(\(\?, …\))(?:, ?\(\?, …\))+/g, '$1, …')
      .slice(0, longestText),
  };
  shapes.set(sql, shape);
  return shape;
};
