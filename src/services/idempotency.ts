import { createHash } from 'node:crypto';
import { type EntityManager, LessThan } from 'typeorm';
import { v7 as uuidv7 } from 'uuid';
import { IdempotencyKey } from '../entities/idempotency-key.ts';
import type { Caller } from './caller.ts';
import { IdempotencyKeyReusedError } from './errors.ts';

/** A mutation that makes something, as its caller names it. */
export interface KeyedCall {
  /** The mutation's name. */
  readonly operation: string;
  /** Null where the caller gave none: then every call makes something new. */
  readonly key: string | null;
  /** What was asked for, without the key. */
  readonly input: unknown;
}

const lifetimeMs = 24 * 3_600_000;

/** The id of what this call has made before; null where it is the first. Another input is refused. */
export const recall = async (
  manager: EntityManager,
  { viewer }: Caller,
  now: Date,
  { operation, key, input }: KeyedCall,
): Promise<string | null> => {
  if (key === null) return null;
  const found = await manager.findOneBy(IdempotencyKey, { partnerId: viewer.partner.id, operation, key });
  if (!found) return null;
  if (found.createdAt.getTime() + lifetimeMs <= now.getTime()) {
    await manager.delete(IdempotencyKey, { id: found.id });
    return null;
  }
  if (found.inputHash !== hashOf(input)) throw new IdempotencyKeyReusedError();
  return found.resultId;
};

/**
 * Keeps what the call has made, in the transaction that makes it: of two calls at once one breaks the
 * unique index, is rolled back, runs again, and recalls.
 */
export const remember = async (
  manager: EntityManager,
  { viewer }: Caller,
  now: Date,
  { operation, key, input }: KeyedCall,
  resultId: string,
): Promise<void> => {
  if (key === null) return;
  await manager.insert(IdempotencyKey, {
    id: uuidv7(),
    partnerId: viewer.partner.id,
    operation,
    key,
    inputHash: hashOf(input),
    resultId,
    createdAt: now,
  });
};

/** Drops the keys that have had their day. @returns how many there were */
export const pruneIdempotencyKeys = async (manager: EntityManager, now: Date): Promise<number> => {
  const before = new Date(now.getTime() - lifetimeMs);
  const { affected } = await manager.delete(IdempotencyKey, { createdAt: LessThan(before) });
  return affected ?? 0;
};

/** GraphQL gives input fields in the schema's order, whatever order they came in. */
const hashOf = (input: unknown): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');
