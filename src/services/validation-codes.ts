import { type EntityManager, In, MoreThan } from 'typeorm';
import { ValidationCode } from '../entities/validation-code.ts';
import { canBeCode, type ValidationCodeFacts } from '../onboarding/rules/qualification.ts';
import { RaceLost } from './onboarding/drafts.ts';

/** The partner's own among these, by their text. */
export const findValidationCodes = async (
  manager: EntityManager,
  partnerId: string,
  codes: ReadonlyArray<string | null>,
): Promise<ReadonlyMap<string | null, ValidationCodeFacts>> => {
  const possible = codes.filter((code) => code !== null && canBeCode(code));
  if (possible.length === 0) return new Map();
  const rows = await manager.findBy(ValidationCode, { partnerId, code: In(possible) });
  return new Map(rows.map((row) => [row.code, row]));
};

/** Counts it down. Who finds nothing left, after the rules have found something, judges again. */
export const spendValidationCode = async (
  manager: EntityManager,
  partnerId: string,
  code: string | null,
): Promise<void> => {
  const left = { partnerId, code: code ?? '', remaining: MoreThan(0) };
  const { affected } = await manager.decrement(ValidationCode, left, 'remaining', 1);
  if (affected !== 1) throw new RaceLost();
};
