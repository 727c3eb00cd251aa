import { TypeID } from 'typeid-js';
import { type NodeName, nodePrefixes } from '../../../src/services/global-ids.ts';
import type { Client } from '../../support/client.ts';
import { listingsOf, operationsOf } from './operations.ts';
import { requestOf } from './requests.ts';
import { schema } from './schema.ts';
import { nodeTypesOf, type Way } from './ways.ts';

/** What belongs to nobody: the catalogue, open to everyone. */
export const publicTypes: ReadonlySet<string> = new Set([
  'AgreementTemplate',
  'Market',
  'Offer',
  'OfferCategory',
]);

/** An id of the right form that no row has. */
export const unknownId = (type: string): string => {
  const prefix = nodePrefixes[type as NodeName];
  if (!prefix) throw new Error(`${type} is a Node whose ids have no prefix`);
  return new TypeID(prefix).toString();
};

export interface NodeRef {
  readonly type: string;
  readonly id: string;
}

const nodeTypes: ReadonlySet<string> = new Set(nodeTypesOf(schema));

/** Every node that stands anywhere in an answer. */
export const nodesIn = (value: unknown): NodeRef[] => {
  if (typeof value !== 'object' || value === null) return [];
  const below = Object.values(value).flatMap(nodesIn);
  const { __typename: type, id } = value as { readonly __typename?: string; readonly id?: string };
  return type && id && nodeTypes.has(type) ? [{ type, id }, ...below] : below;
};

/** What a caller has come to, in the order of its coming. */
export interface Reached {
  readonly nodes: readonly NodeRef[];
  /** All that was answered on the way. */
  readonly text: string;
}

/** What the queries show that need no id. */
export const list = async (client: Client): Promise<Reached> => {
  const nodes: NodeRef[] = [];
  const texts: string[] = [];
  for (const { way } of listingsOf(schema)) {
    const { text, variables } = requestOf(schema, way, { idOf: unknownId });
    const answer = await client.send(text, variables);
    nodes.push(...nodesIn(answer.data));
    texts.push(answer.text);
  }
  return { nodes, text: texts.join('\n') };
};

const wayByType: ReadonlyMap<string | null, Way> = new Map(
  operationsOf(schema).flatMap(({ name, node, way }) => (name === 'node' ? [[node, way] as const] : [])),
);

/** What a caller comes to from these ids on, whichever ids it meets on the way. */
export const follow = async (client: Client, start: readonly NodeRef[]): Promise<Reached> => {
  const found = new Map(start.map((node) => [node.id, node]));
  const texts: string[] = [];
  for (const { type, id } of found.values()) {
    const way = wayByType.get(type);
    if (!way || publicTypes.has(type)) continue;
    const { text, variables } = requestOf(schema, way, { idOf: () => id, isOpened: true });
    const answer = await client.send(text, variables);
    for (const node of nodesIn(answer.data)) if (!found.has(node.id)) found.set(node.id, node);
    texts.push(answer.text);
  }
  return { nodes: [...found.values()], text: texts.join('\n') };
};

/** A partner's own rows, by type. */
export type Owned = ReadonlyMap<string, readonly string[]>;

const enough = 3;

/**
 * A few rows of every type that a partner owns: those that hang on the given ones, and from the lists those
 * of the types that hang on none of them.
 */
export const ownedBy = async (client: Client, start: readonly NodeRef[]): Promise<Owned> => {
  const { nodes: hanging } = await follow(client, start);
  const has = new Set(hanging.map(({ type }) => type));
  const listed = (await list(client)).nodes.filter(({ type }) => !has.has(type));
  const owned = new Map<string, string[]>();
  for (const { type, id } of [...hanging, ...listed]) {
    const ids = owned.get(type) ?? [];
    if (ids.length < enough && !ids.includes(id)) owned.set(type, [...ids, id]);
  }
  return owned;
};
