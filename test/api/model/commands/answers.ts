import fc from 'fast-check';
import { anyOf, type Kind, pick, pickLikely } from '../command.ts';
import { stateOf } from '../view.ts';
import { lasting, type ModelCustomer, type ModelRequest, type World } from '../world.ts';
import { contact } from './add-customer.ts';

interface DrawnAnswer {
  readonly request: number;
  readonly customer: number;
  readonly withAgreement: boolean;
}

const isOpen =
  ({ today }: World) =>
  (request: ModelRequest): boolean =>
    stateOf(request, today) === 'PENDING';

/** A customer's administrator says yes. */
export const acceptInvitation: Kind<DrawnAnswer> = {
  name: 'accept invitation',
  drawn: fc.record({
    request: anyOf,
    customer: anyOf,
    withAgreement: fc.oneof({ weight: 3, arbitrary: fc.constant(true) }, fc.constant(false)),
  }),
  aim: (world, { withAgreement, ...drawn }) => {
    const request = pickLikely(world.requests, drawn.request, isOpen(world));
    const customer =
      request && pickLikely(world.customers, drawn.customer, (one) => !lasting(one, request.seller));
    if (!request || !customer) return null;
    const isDone =
      request.state === 'ACCEPTED' &&
      request.customer === customer &&
      lasting(customer, request.seller) !== undefined;
    return {
      who: request.seller,
      refusals: isDone ? [] : acceptFaults(world, request, customer, withAgreement),
      send: (product) =>
        product.sendAs(customer, [
          'acceptRelationshipInvitation',
          {
            token: request.token,
            agreementTemplateId: withAgreement ? product.shelf.agreementTemplateId : null,
          },
          'invitation { partnerName }',
        ]),
      done: () => {
        if (!isDone) accept(world, request, customer, withAgreement);
      },
    };
  },
};

const acceptFaults = (
  world: World,
  request: ModelRequest,
  customer: ModelCustomer,
  withAgreement: boolean,
): string[] => {
  const { seller, reseller } = request;
  if (!isOpen(world)(request)) return ['INVITATION_EXPIRED'];
  if (lasting(customer, seller)) return ['RELATIONSHIP_ALREADY_EXISTS'];
  if (reseller && !reseller.isActive) return ['RESELLER_NOT_ACTIVE'];
  const isAgreed = withAgreement || customer.agreements.some((one) => one.seller === seller);
  return isAgreed ? [] : ['AGREEMENT_REQUIRED'];
};

/** The same relationship begins anew where the two had one before. */
const accept = (
  world: World,
  request: ModelRequest,
  customer: ModelCustomer,
  withAgreement: boolean,
): void => {
  const { asker, seller, reseller, withDelegatedAdmin: hasDelegatedAdmin } = request;
  Object.assign(request, { state: 'ACCEPTED', customer });
  const begun = { seller, reseller, hasDelegatedAdmin, startedOn: world.today, isLasting: true };
  const before = customer.relationships.find((one) => one.seller === seller);
  if (before) Object.assign(before, begun);
  else customer.relationships.push(begun);
  for (const told of new Set([asker, seller])) world.audit[told] += 1;
  if (!withAgreement) return;
  customer.agreements.push({ seller, signer: contact.firstName ?? '', acceptedOn: world.today });
  world.audit[seller] += 1;
};

/** A customer's administrator says no. */
export const declineInvitation: Kind<Omit<DrawnAnswer, 'withAgreement'>> = {
  name: 'decline invitation',
  drawn: fc.record({ request: anyOf, customer: anyOf }),
  aim: (world, drawn) => {
    const request = pickLikely(world.requests, drawn.request, isOpen(world));
    const customer = pick(world.customers, drawn.customer);
    if (!request || !customer) return null;
    const isDone = request.state === 'DECLINED' && request.customer === customer;
    return {
      who: request.asker,
      refusals: isDone || isOpen(world)(request) ? [] : ['INVITATION_EXPIRED'],
      send: (product) =>
        product.sendAs(customer, [
          'declineRelationshipInvitation',
          { token: request.token },
          'invitation { partnerName }',
        ]),
      done: () => {
        if (isDone) return;
        Object.assign(request, { state: 'DECLINED', customer });
        world.audit[request.asker] += 1;
      },
    };
  },
};
