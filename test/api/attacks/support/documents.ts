import { json, postText } from './http.ts';

/** Parts of documents that ask for too much. */

export const times = (count: number, make: (index: number) => string): string =>
  Array.from({ length: count }, (_, index) => make(index)).join(' ');

/** One operation, as it is sent. */
export interface Attack {
  readonly name: string;
  readonly query: string;
  readonly variables?: Readonly<Record<string, unknown>>;
  readonly operationName?: string;
}

export const named = <A extends Attack>(attacks: readonly A[]) =>
  attacks.map((attack) => [attack.name, attack] as const);

export const send = (url: string, attack: Attack, { token }: { token: string | null } = { token: null }) => {
  const { query, variables, operationName } = attack;
  return postText(url, JSON.stringify({ query, variables, operationName }), {
    ...json,
    ...(token === null ? {} : { authorization: `Bearer ${token}` }),
  });
};

/** `levels` fields one in the other. */
export const nested = (levels: number): string => {
  const cycle = ['customers(first: 1)', 'nodes', 'indirectReseller'];
  const around = (level: number): string =>
    level === levels ? 'id' : `${cycle[(level - 1) % cycle.length]} { ${around(level + 1)} }`;
  return around(1);
};

/** The same, each reseller's customers in a fragment of their own. */
export const nestedInFragments = (levels: number): string => {
  const last = Math.ceil(levels / 3);
  const body = (index: number) =>
    index === last ? 'id' : `customers(first: 1) { nodes { indirectReseller { ...F${index + 1} } } }`;
  const fragments = times(
    last,
    (index) => `fragment F${index + 1} on IndirectReseller { ${body(index + 1)} }`,
  );
  return `{ customers(first: 1) { nodes { indirectReseller { ...F1 } } } } ${fragments}`;
};

/** A few lines that stand for 2^levels selections. */
export const bomb = (levels: number): string =>
  `{ markets { ...F0 } } ${times(
    levels,
    (index) =>
      `fragment F${index} on Market { ${index + 1 < levels ? `...F${index + 1} ...F${index + 1}` : 'country'} }`,
  )}`;
