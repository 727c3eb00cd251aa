import fc from 'fast-check';
import { anyOf, type Kind, pick, pickLikely, someone } from '../command.ts';
import { isReseller, lasting, type PartnerName, partnerNames } from '../world.ts';
import { acceptedOn, contact, drawnName } from './add-customer.ts';

interface Drawn {
  readonly customer: number;
  readonly relationship: number;
  readonly who: PartnerName | null;
}

const drawnOne = { customer: anyOf, relationship: anyOf, who: someone(partnerNames) };

export const endRelationship: Kind<Drawn> = {
  name: 'end relationship',
  drawn: fc.record(drawnOne),
  aim: (world, drawn) => {
    const customer = pick(world.customers, drawn.customer);
    if (!customer) return null;
    const who =
      drawn.who ??
      pickLikely(customer.relationships, drawn.relationship, ({ isLasting }) => isLasting)?.seller ??
      'direct';
    const relationship = lasting(customer, who);
    const isActive = customer.subscriptions.some(
      ({ seller, status }) => seller === who && status === 'ACTIVE',
    );
    const faults = isActive ? ['RELATIONSHIP_HAS_ACTIVE_SUBSCRIPTIONS'] : [];
    return {
      who,
      refusals: isReseller(who) ? ['FORBIDDEN'] : relationship ? faults : ['NOT_FOUND'],
      send: (product) =>
        product.send(who, ['endCustomerRelationship', { customerId: customer.id }, 'customer { id }']),
      done: () => {
        if (relationship) relationship.isLasting = false;
        world.audit[who] += 1;
      },
    };
  },
};

/** Another person than the one who confirmed last, or the same one again. */
export const confirmAgreement: Kind<Drawn & { readonly signer: string }> = {
  name: 'confirm agreement',
  drawn: fc.record({ ...drawnOne, signer: fc.constantFrom(contact.firstName ?? '', 'Ottilie') }),
  aim: (world, { signer, ...drawn }) => {
    const customer = pick(world.customers, drawn.customer);
    if (!customer) return null;
    const who =
      drawn.who ??
      pickLikely(customer.relationships, drawn.relationship, ({ isLasting }) => isLasting)?.seller ??
      'direct';
    const last = customer.agreements.findLast(({ seller }) => seller === who);
    const faults = last?.signer === signer ? ['AGREEMENT_ALREADY_CONFIRMED'] : [];
    return {
      who,
      refusals: isReseller(who) ? ['FORBIDDEN'] : lasting(customer, who) ? faults : ['NOT_FOUND'],
      send: (product) =>
        product.send(who, [
          'confirmCustomerAgreement',
          {
            customerId: customer.id,
            agreementTemplateId: product.shelf.agreementTemplateId,
            acceptedOn,
            signer: { ...contact, firstName: signer },
          },
          'agreement { id }',
        ]),
      done: () => {
        customer.agreements.push({ seller: who, signer, acceptedOn });
        world.audit[who] += 1;
      },
    };
  },
};

/** A new name is the customer's with all of its partners. */
export const renameCustomer: Kind<Drawn & { readonly name: string; readonly isStale: boolean }> = {
  name: 'rename customer',
  drawn: fc.record({
    ...drawnOne,
    name: drawnName,
    isStale: fc.oneof({ weight: 4, arbitrary: fc.constant(false) }, fc.constant(true)),
  }),
  aim: (world, { name, isStale, ...drawn }) => {
    const customer = pick(world.customers, drawn.customer);
    if (!customer) return null;
    const who =
      drawn.who ??
      pickLikely(customer.relationships, drawn.relationship, ({ isLasting }) => isLasting)?.seller ??
      'direct';
    const faults = isStale ? ['VERSION_CONFLICT'] : [];
    const expectedVersion = isStale ? customer.version + 1 : customer.version;
    return {
      who,
      refusals: isReseller(who) ? ['FORBIDDEN'] : lasting(customer, who) ? faults : ['NOT_FOUND'],
      send: (product) =>
        product.send(who, [
          'updateCustomer',
          { customerId: customer.id, expectedVersion, companyName: name },
          'customer { id }',
        ]),
      done: () => {
        if (customer.name === name) return;
        Object.assign(customer, { name, version: customer.version + 1 });
        world.audit[who] += 1;
      },
    };
  },
};
