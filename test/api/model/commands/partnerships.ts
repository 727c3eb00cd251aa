import fc from 'fast-check';
import { anyOf, type Kind, pick, someone } from '../command.ts';
import type { Outcome } from '../product.ts';
import { type PartnerName, partnerNames } from '../world.ts';

interface Drawn {
  readonly partnership: number;
}

/** The reseller keeps its customers. */
export const deactivatePartnership: Kind<Drawn & { readonly who: PartnerName | null }> = {
  name: 'deactivate partnership',
  drawn: fc.record({ partnership: anyOf, who: someone(partnerNames) }),
  aim: (world, drawn) => {
    const partnership = pick(world.partnerships, drawn.partnership);
    if (!partnership) return null;
    const who = drawn.who ?? partnership.provider;
    return {
      who,
      refusals: partnership.provider === who ? [] : ['NOT_FOUND'],
      send: (product) =>
        product.send(who, [
          'deactivateResellerPartnership',
          { indirectResellerId: partnership.id },
          'indirectReseller { id }',
        ]),
      done: () => {
        if (!partnership.isActive) return;
        partnership.isActive = false;
        world.audit[who] += 1;
      },
    };
  },
};

/** Of a new link, which the reseller follows: the partnership of before is active again. */
export const renewPartnership: Kind<Drawn> = {
  name: 'renew partnership',
  drawn: fc.record({ partnership: anyOf }),
  aim: (world, drawn) => {
    const partnership = pick(world.partnerships, drawn.partnership);
    if (!partnership) return null;
    const { provider, reseller } = partnership;
    return {
      who: reseller,
      refusals: [],
      send: async (product): Promise<Outcome> => {
        const asked = await product.send(provider, ['requestResellerPartnership', {}, 'invitationUrl']);
        const token = new URL(String(asked.payload.invitationUrl)).hash.slice(1);
        return product.send(reseller, ['acceptResellerPartnership', { token }, 'isAccepted']);
      },
      done: () => {
        partnership.isActive = true;
        world.audit[provider] += 2;
        world.audit[reseller] += 1;
      },
    };
  },
};
