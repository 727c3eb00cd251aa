import type { Role } from '../enums.ts';
import { type Finding, finding } from '../finding.ts';
import { limits } from '../limits.ts';
import { checkText } from './text.ts';

/** An API key as it is asked for. */
export interface NewApiKey {
  /** Empty where none is given. */
  readonly name: string;
  readonly roles: readonly Role[];
  readonly expiresAt: Date;
}

const dayMs = 86_400_000;

/** @param activeKeys how many the partner has already */
export const checkNewApiKey = (
  { name, roles, expiresAt }: NewApiKey,
  now: Date,
  activeKeys: number,
): Finding[] => [
  ...(name === '' ? [finding('REQUIRED', ['name'])] : checkText(name, ['name'], limits.apiKeyName)),
  ...(roles.length === 0 ? [finding('REQUIRED', ['roles'])] : []),
  ...checkExpiry(expiresAt, now),
  ...(activeKeys >= limits.activeApiKeys
    ? [finding('TOO_MANY_API_KEYS', [], { params: { maximum: limits.activeApiKeys } })]
    : []),
];

const checkExpiry = (expiresAt: Date, now: Date): Finding[] => {
  const aheadMs = expiresAt.getTime() - now.getTime();
  return aheadMs > 0 && aheadMs <= limits.apiKeyDays * dayMs
    ? []
    : [finding('EXPIRY_OUT_OF_RANGE', ['expiresAt'], { params: { maximum: limits.apiKeyDays } })];
};

/** Whether a key signs anybody in. */
export const isActiveKey = (
  { revokedAt, expiresAt }: { readonly revokedAt: Date | null; readonly expiresAt: Date },
  now: Date,
): boolean => revokedAt === null && now < expiresAt;
