/** Where two parsed answers part, for people; null where they do not. */
export const differenceOf = (own: unknown, other: unknown, path = 'answer'): string | null => {
  if (Object.is(own, other)) return null;
  if (!isHolder(own) || !isHolder(other) || Array.isArray(own) !== Array.isArray(other))
    return `${path} is ${JSON.stringify(other)} instead of ${JSON.stringify(own)}`;
  for (const key of new Set([...Object.keys(own), ...Object.keys(other)])) {
    const found = differenceOf(own[key], other[key], `${path}.${key}`);
    if (found !== null) return found;
  }
  return null;
};

const isHolder = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null;
