import { randomInt } from 'node:crypto';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import type { OfferFacts } from '../../../src/onboarding/facts.ts';
import { planOrders } from '../../../src/onboarding/order-plan.ts';
import { cut, fold, searchWords } from '../../../src/onboarding/search-words.ts';
import { temporaryPassword } from '../../../src/onboarding/temporary-password.ts';
import { SecretBox } from '../../../src/services/secret-box.ts';
import type { AuditEntry } from './audit.ts';
import type { StoredDraft } from './drafts.ts';
import { toGlobalId } from './global-ids.ts';
import type { Caller } from './setup.ts';

export interface Market {
  readonly country: string;
  readonly currencyCode: string;
  readonly culture: string;
}

/** Every row that one submission makes, as the entities name their columns. */
export const planSubmission = (
  { partnerId, subject }: Caller,
  draft: StoredDraft,
  market: Market,
  offers: ReadonlyMap<string, OfferFacts>,
  mpnId: string | null,
  now: Date,
) => {
  const { company, primaryContact, agreement } = draft;
  const name = company.name ?? '';
  const prefix = company.domainPrefix ?? '';
  const customer = {
    id: uuidv7(),
    version: 1,
    tenantId: uuidv4(),
    companyName: name,
    domain: `${prefix}.onmicrosoft.com`,
    registrationNumber: null,
    registrationKey: null,
    cloud: 'PUBLIC' as const,
    country: market.country,
    culture: company.culture ?? market.culture,
    currencyCode: market.currencyCode,
    qualification: company.qualification,
    address: company.address,
    primaryContact,
    createdAt: now,
  };
  const customerId = customer.id;
  return {
    customer,
    words: [...new Set([...searchWords(name), prefix])].map((word) => ({ customerId, word })),
    relationship: {
      id: uuidv7(),
      partnerId,
      customerId,
      resellerId: draft.resellerId,
      hasDelegatedAdmin: true,
      nameKey: cut(fold(name), 255),
      startedAt: now,
      endedAt: null,
    },
    acceptance: {
      id: uuidv7(),
      customerId,
      partnerId,
      templateId: agreement?.templateId ?? '',
      signer: agreement?.signer ?? primaryContact,
      acceptedOn: agreement?.acceptedOn ?? '',
      confirmedAt: now,
      confirmedBy: subject,
    },
    account: {
      id: uuidv7(),
      customerId,
      userName: `admin@${customer.domain}`,
      sealedPassword: secrets.seal(temporaryPassword(randomInt), customerId),
      createdAt: now,
    },
    ...planPurchase(draft, customer, partnerId, offers, mpnId, now),
  };
};

const secrets = new SecretBox(Buffer.alloc(32, 1));

const planPurchase = (
  draft: StoredDraft,
  { id: customerId, currencyCode }: { readonly id: string; readonly currencyCode: string },
  partnerId: string,
  offers: ReadonlyMap<string, OfferFacts>,
  mpnId: string | null,
  now: Date,
) => {
  const catalogue = { offer: (id: string) => offers.get(id) };
  const planned = planOrders(draft.lines, catalogue, now.toISOString().slice(0, 10));
  const orders = planned.map(({ billingCycle, salesGroupId }) => ({
    id: uuidv7(),
    customerId,
    partnerId,
    onboardingId: draft.id,
    purchaseId: null,
    status: 'COMPLETED' as const,
    billingCycle,
    salesGroupId,
    currencyCode,
    createdAt: now,
  }));
  const subscriptions = planned.flatMap((order, index) =>
    order.subscriptions.map(({ position, offer, line, effectiveStartDate, commitmentEndDate }) => ({
      id: uuidv7(),
      version: 1,
      customerId,
      partnerId,
      orderId: orders[index]?.id ?? '',
      offerId: offer.id,
      parentId: null,
      friendlyName: line.friendlyName ?? offer.name,
      quantity: line.quantity,
      unitType: offer.unitType,
      status: 'ACTIVE' as const,
      billingCycle: line.billingCycle,
      isTrial: offer.isTrial,
      autoRenewEnabled: offer.isAutoRenewable,
      effectiveStartDate,
      commitmentEndDate,
      dataRetainedUntil: null,
      partnerIdOnRecord: mpnId,
      unitPrice: draft.quote?.unitPrices[position] ?? null,
      currencyCode,
      successorId: null,
      createdAt: now,
    })),
  );
  const told = { onboardingId: draft.id, customerId };
  const entries: AuditEntry[] = [
    { ...told, operation: 'ADD_CUSTOMER', changes: [] },
    { ...told, operation: 'CONFIRM_AGREEMENT', changes: [] },
    ...orders.map(({ id }) => ({
      ...told,
      operation: 'CREATE_ORDER' as const,
      changes: [{ field: ['orderId'], before: null, after: toGlobalId('ord', id) }],
    })),
  ];
  return { orders, subscriptions, entries };
};
