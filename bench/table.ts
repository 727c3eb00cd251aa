/** Columns as wide as their widest cell. */
export const tableOf = (head: readonly string[], lines: ReadonlyArray<readonly string[]>): string => {
  const widths = head.map((_, index) =>
    Math.max(...[head, ...lines].map((line) => line[index]?.length ?? 0)),
  );
  const written = (line: readonly string[]) =>
    `| ${line.map((cell, index) => cell.padEnd(widths[index] ?? 0)).join(' | ')} |`;
  return [
    written(head),
    `| ${widths.map((width) => '-'.repeat(width)).join(' | ')} |`,
    ...lines.map(written),
  ].join('\n');
};
