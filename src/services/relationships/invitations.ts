import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { type SeenReseller, withReseller } from '../../database/resellers.ts';
import type { Customer } from '../../entities/customer.ts';
import { Partner } from '../../entities/partner.ts';
import { Partnership } from '../../entities/partnership.ts';
import { RelationshipRequest } from '../../entities/relationship-request.ts';
import type { Finding } from '../../onboarding/finding.ts';
import { requestStateAt } from '../../onboarding/relationship-states.ts';
import { utcDay } from '../caller.ts';
import type { CustomerAdministrator } from '../customer-administrators.ts';
import { hasCurrentAgreement } from './agreements.ts';
import type { RelationshipDeps } from './deps.ts';
import { hashOfToken } from './invitation-token.ts';

/** On whose behalf an invitation is answered. */
export interface AdministratorCaller {
  readonly administrator: CustomerAdministrator;
  readonly requestId: string;
}

/** A request with those who would look after the customer. */
export interface Invitation {
  readonly request: RelationshipRequest;
  readonly seller: Partner;
  readonly reseller: SeenReseller | null;
}

/** What the customer's administrator is shown of it. */
export interface ShownInvitation {
  readonly partnerName: string;
  readonly indirectResellerName: string | null;
  readonly withDelegatedAdmin: boolean;
  readonly needsAgreement: boolean;
  readonly expiresAt: Date;
}

/** Where a use case left the invitation; null where there is none, or none any more. */
export interface InvitationResult {
  readonly invitation: ShownInvitation | null;
  readonly findings: readonly Finding[];
  /** True where an earlier call has done it. */
  readonly isReplayed?: boolean;
}

/** What is behind the link, while it can be answered; null for any other token. */
export const readInvitation = async (
  { database, catalogue, clock }: RelationshipDeps,
  { customer }: CustomerAdministrator,
  token: string,
): Promise<ShownInvitation | null> => {
  const current = await catalogue.current();
  return database.read(async (manager) => {
    const now = clock();
    const found = await findInvitation(manager, token);
    const isOpen = found && requestStateAt(found.request, now) === 'PENDING';
    return isOpen ? show(manager, current, found, customer, now) : null;
  });
};

/** Whatever the token is, the same is done: its hash is looked up. */
export const findInvitation = async (manager: EntityManager, token: string): Promise<Invitation | null> => {
  const request = await manager.findOneBy(RelationshipRequest, { tokenHash: hashOfToken(token) });
  if (!request) return null;
  const { sellerId, resellerId } = request;
  const seller = await manager.findOneByOrFail(Partner, { id: sellerId });
  const reseller =
    resellerId === null
      ? null
      : ((await withReseller(manager.createQueryBuilder(Partnership, 's'))
          .where('s.id = :resellerId', { resellerId })
          .getOneOrFail()) as SeenReseller);
  return { request, seller, reseller };
};

/**
 * The same for who answers. While it is pending its row is this transaction's until it is over: what came of
 * an earlier answer is then there to be read as a whole.
 */
export const holdInvitation = async (manager: EntityManager, token: string): Promise<Invitation | null> => {
  const pending = { tokenHash: hashOfToken(token), state: 'PENDING' as const };
  await manager.update(RelationshipRequest, pending, { state: 'PENDING' });
  return findInvitation(manager, token);
};

export const show = async (
  manager: EntityManager,
  catalogue: Catalogue,
  { request, seller, reseller }: Invitation,
  { id, cloud }: Customer,
  now: Date,
): Promise<ShownInvitation> => {
  const facts = { catalogue, today: utcDay(now) };
  return {
    partnerName: seller.name,
    indirectResellerName: reseller?.reseller.name ?? null,
    withDelegatedAdmin: request.withDelegatedAdmin,
    needsAgreement: !(await hasCurrentAgreement(manager, seller.id, id, cloud, facts)),
    expiresAt: request.expiresAt,
  };
};
