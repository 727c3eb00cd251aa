import type { Viewer } from '../auth/viewer.ts';
import type { Partner } from '../entities/partner.ts';
import type { Permission } from '../onboarding/enums.ts';
import { ForbiddenError } from './errors.ts';

/** On whose behalf a use case runs. */
export interface Caller {
  readonly viewer: Viewer<Partner>;
  readonly requestId: string;
  /** Of the request's header; null where there is none. */
  readonly idempotencyKey: string | null;
}

export type Clock = () => Date;

/** Where a use case starts: refused with the permission that is missing. */
export const authorize = ({ permissions }: Viewer, ...needed: readonly Permission[]): void => {
  for (const permission of needed) {
    if (!permissions.includes(permission)) throw new ForbiddenError(permission);
  }
};

/** The UTC day of an instant, YYYY-MM-DD. */
export const utcDay = (instant: Date): string => instant.toISOString().slice(0, 10);
