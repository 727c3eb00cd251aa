import { type EntityManager, In, IsNull, LessThan, LessThanOrEqual } from 'typeorm';
import type { Database } from '../../database/database.ts';
import { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { PartnershipInvitation } from '../../entities/partnership-invitation.ts';
import { RelationshipRequest } from '../../entities/relationship-request.ts';
import { inBatches } from './in-batches.ts';

/**
 * Writes down what holds by the clock already, so that it is found and counted. The version stays: nothing
 * has changed for those who look. A change that began before the time was over wins.
 */
export const expireDrafts = (database: Database, now: Date, signal: AbortSignal): Promise<number> =>
  inBatches(database, signal, async (manager, limit) => {
    const where = { state: In(['DRAFT', 'REVIEWED'] as const), expiresAt: LessThanOrEqual(now) };
    const rows = await manager.find(CustomerOnboarding, { select: { id: true }, where, take: limit });
    if (rows.length > 0)
      await manager.update(CustomerOnboarding, { ...where, id: In(idsOf(rows)) }, { state: 'EXPIRED' });
    return rows.length;
  });

/** The same for requests that no customer has answered. */
export const expireRequests = (database: Database, now: Date, signal: AbortSignal): Promise<number> =>
  inBatches(database, signal, async (manager, limit) => {
    const where = { state: 'PENDING' as const, expiresAt: LessThanOrEqual(now) };
    const rows = await manager.find(RelationshipRequest, { select: { id: true }, where, take: limit });
    if (rows.length > 0)
      await manager.update(RelationshipRequest, { ...where, id: In(idsOf(rows)) }, { state: 'EXPIRED' });
    return rows.length;
  });

/** For so long who comes too late is told that the invitation has expired, and not that there is none. */
const keepExpiredMs = 30 * 86_400_000;

/** Forgets invitations of resellers that nobody has accepted, a while after their time. */
export const dropInvitations = (database: Database, now: Date, signal: AbortSignal): Promise<number> =>
  inBatches(database, signal, async (manager: EntityManager, limit) => {
    const where = {
      partnershipId: IsNull(),
      expiresAt: LessThan(new Date(now.getTime() - keepExpiredMs)),
    };
    const rows = await manager.find(PartnershipInvitation, { select: { id: true }, where, take: limit });
    if (rows.length > 0) await manager.delete(PartnershipInvitation, { ...where, id: In(idsOf(rows)) });
    return rows.length;
  });

const idsOf = (rows: ReadonlyArray<{ readonly id: string }>): string[] => rows.map(({ id }) => id);
