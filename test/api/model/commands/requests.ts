import fc from 'fast-check';
import { anyOf, type Kind, pick, pickLikely, someone } from '../command.ts';
import { stateOf } from '../view.ts';
import {
  isReseller,
  type ModelPartnership,
  type ModelRequest,
  type PartnerName,
  partnerNames,
  sellerNames,
  type World,
} from '../world.ts';

interface DrawnRequest {
  readonly who: PartnerName;
  readonly withDelegatedAdmin: boolean;
  /** Which partnership a provider names; null for none. */
  readonly reseller: number | null;
  /** Which provider a reseller names; null for none. */
  readonly provider: PartnerName | null;
}

/** Who would sell and who would look after, or why there is no such request. */
type Meant =
  | { readonly refusal: string }
  | { readonly seller: PartnerName; readonly reseller: ModelPartnership | null };

const meantBySeller = (who: PartnerName, wanted: ModelPartnership | null): Meant => {
  if (!wanted) return { seller: who, reseller: null };
  if (who === 'direct') return { refusal: 'RESELLER_NOT_ALLOWED' };
  if (wanted.provider !== who) return { refusal: 'NOT_FOUND' };
  return wanted.isActive ? { seller: who, reseller: wanted } : { refusal: 'RESELLER_NOT_ACTIVE' };
};

const meantByReseller = (partnerships: readonly ModelPartnership[], provider: PartnerName | null): Meant => {
  const active = partnerships.filter(({ isActive }) => isActive);
  if (provider === null && active.length > 1) return { refusal: 'REQUIRED' };
  const meant = provider === null ? active[0] : partnerships.find((one) => one.provider === provider);
  if (!meant) return { refusal: provider === null ? 'RESELLER_NOT_ACTIVE' : 'NOT_FOUND' };
  return meant.isActive ? { seller: meant.provider, reseller: meant } : { refusal: 'RESELLER_NOT_ACTIVE' };
};

export const requestRelationship: Kind<DrawnRequest> = {
  name: 'request relationship',
  drawn: fc.record({
    who: fc.constantFrom(...partnerNames),
    withDelegatedAdmin: fc.boolean(),
    reseller: fc.option(anyOf, { freq: 2 }),
    provider: fc.option(fc.constantFrom(...sellerNames), { freq: 3 }),
  }),
  aim: (world, { who, withDelegatedAdmin, reseller, provider }) => {
    const partnership =
      reseller === null
        ? null
        : (pickLikely(
            world.partnerships,
            reseller,
            ({ provider, isActive }) => provider === who && isActive,
          ) ?? null);
    const meant = isReseller(who)
      ? meantByReseller(
          world.partnerships.filter((one) => one.reseller === who),
          provider,
        )
      : meantBySeller(who, partnership);
    const named = isReseller(who)
      ? { indirectProviderMpnId: provider && world.mpnIds[provider] }
      : { indirectResellerId: partnership?.id ?? null };
    return {
      who,
      refusals: 'refusal' in meant ? [meant.refusal] : [],
      send: (product) =>
        product.send(who, [
          'requestCustomerRelationship',
          { withDelegatedAdmin, ...named },
          'relationshipRequest { id invitationUrl }',
        ]),
      done: ({ relationshipRequest }) => {
        if ('refusal' in meant) return;
        const { id, invitationUrl } = relationshipRequest as { id: string; invitationUrl: string };
        world.requests.push({
          id,
          token: new URL(invitationUrl).hash.slice(1),
          asker: who,
          ...meant,
          withDelegatedAdmin,
          askedOn: world.today,
          state: 'PENDING',
          customer: null,
        });
        world.audit[who] += 1;
      },
    };
  },
};

interface DrawnCancel {
  readonly request: number;
  readonly who: PartnerName | null;
}

export const cancelRequest: Kind<DrawnCancel> = {
  name: 'cancel request',
  drawn: fc.record({ request: anyOf, who: someone(partnerNames) }),
  aim: (world, drawn) => {
    const request = pick(world.requests, drawn.request);
    if (!request) return null;
    const who = drawn.who ?? request.asker;
    return {
      who,
      refusals: request.asker === who ? cancelFaults(request, world) : ['NOT_FOUND'],
      send: (product) =>
        product.send(who, [
          'cancelRelationshipRequest',
          { relationshipRequestId: request.id },
          'relationshipRequest { id }',
        ]),
      done: () => {
        if (request.state === 'CANCELLED') return;
        request.state = 'CANCELLED';
        world.audit[who] += 1;
      },
    };
  },
};

const cancelFaults = (request: ModelRequest, { today }: World): string[] => {
  const state = stateOf(request, today);
  return state === 'PENDING' || state === 'CANCELLED' ? [] : ['INVALID_STATE'];
};
