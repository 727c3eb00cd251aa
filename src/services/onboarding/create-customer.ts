import { randomInt } from 'node:crypto';
import type { EntityManager } from 'typeorm';
import { v4 as uuidv4, v7 as uuidv7 } from 'uuid';
import { AdminAccount } from '../../entities/admin-account.ts';
import { AgreementAcceptance } from '../../entities/agreement-acceptance.ts';
import { Customer } from '../../entities/customer.ts';
import type { CustomerOnboarding } from '../../entities/customer-onboarding.ts';
import { CustomerRelationship } from '../../entities/customer-relationship.ts';
import type { Order } from '../../entities/order.ts';
import { domainOf } from '../../onboarding/clouds.ts';
import type { OnboardingFacts } from '../../onboarding/facts.ts';
import { registrationKey } from '../../onboarding/registration-key.ts';
import { cultureOf } from '../../onboarding/rules/account-info.ts';
import { marketOf } from '../../onboarding/rules/address.ts';
import { temporaryPassword } from '../../onboarding/temporary-password.ts';
import { record } from '../audit/record.ts';
import type { Caller } from '../caller.ts';
import { insertSearchWords, nameKeyOf } from '../customers/name-keys.ts';
import { toGlobalId } from '../global-ids.ts';
import { orderRecords } from '../orders/buy.ts';
import { placeOrders } from '../orders/place-orders.ts';
import type { SecretBox } from '../secret-box.ts';
import { type EventEntry, publish } from '../webhooks/publish.ts';

interface Submitted {
  readonly manager: EntityManager;
  readonly caller: Caller;
  readonly onboarding: CustomerOnboarding;
  readonly facts: OnboardingFacts;
  readonly now: Date;
}

/**
 * Everything that one submission makes: the customer with its tenant and domain, the relationship with
 * delegated admin rights, the agreement's evidence, the admin account, orders, subscriptions, events, audit.
 * The draft has passed every rule.
 */
export const createCustomer = async (
  manager: EntityManager,
  { secrets }: { readonly secrets: SecretBox },
  caller: Caller,
  onboarding: CustomerOnboarding,
  facts: OnboardingFacts,
  now: Date,
): Promise<Customer> => {
  const submitted: Submitted = { manager, caller, onboarding, facts, now };
  const customer = await insertCustomer(submitted);
  await insertRelationship(submitted, customer);
  await insertAcceptance(submitted, customer);
  await insertAdminAccount(submitted, customer, secrets);
  const orders = await insertOrders(submitted, customer);
  await publish(manager, caller, now, eventsOf(submitted, customer, orders));
  await record(manager, caller, now, [
    { operation: 'ADD_CUSTOMER', onboardingId: onboarding.id, customerId: customer.id },
    ...(onboarding.agreement
      ? [{ operation: 'CONFIRM_AGREEMENT' as const, onboardingId: onboarding.id, customerId: customer.id }]
      : []),
    ...orderRecords(orders).map((entry) => ({ ...entry, onboardingId: onboarding.id })),
  ]);
  return customer;
};

const eventsOf = ({ onboarding }: Submitted, customer: Customer, orders: readonly Order[]): EventEntry[] => {
  const customerId = customer.id;
  const onboardingId = toGlobalId('CustomerOnboarding', onboarding.id);
  return [
    { type: 'CUSTOMER_ONBOARDED', customerId, data: { onboardingId, version: customer.version } },
    ...orders.map(({ id }) => ({
      type: 'ORDER_CREATED' as const,
      customerId,
      data: { onboardingId, orderId: toGlobalId('Order', id) },
    })),
  ];
};

const insertCustomer = async ({ manager, onboarding, facts, now }: Submitted): Promise<Customer> => {
  const { company, primaryContact } = onboarding;
  const market = marketOf(company.address.country, facts);
  const culture = market && cultureOf(company, market);
  if (!market || !culture || !company.name || !company.domainPrefix)
    throw new Error('A draft that passed every rule lacks what a customer is made of');
  const customer = Object.assign(new Customer(), {
    id: uuidv7(),
    version: 1,
    tenantId: uuidv4(),
    companyName: company.name,
    domain: domainOf(company.domainPrefix, facts.partner.cloud),
    registrationNumber: company.registrationNumber,
    registrationKey: company.registrationNumber && registrationKey(company.registrationNumber),
    cloud: facts.partner.cloud,
    country: market.country,
    culture,
    currencyCode: market.currencyCode,
    qualification: company.qualification,
    address: company.address,
    primaryContact,
    createdAt: now,
  } satisfies Customer);
  await manager.insert(Customer, customer);
  await insertSearchWords(manager, customer);
  return customer;
};

const insertRelationship = async (
  { manager, onboarding, facts, now }: Submitted,
  customer: Customer,
): Promise<void> => {
  await manager.insert(CustomerRelationship, {
    id: uuidv7(),
    partnerId: facts.partner.id,
    customerId: customer.id,
    resellerId: onboarding.resellerId,
    hasDelegatedAdmin: true,
    nameKey: nameKeyOf(customer.companyName),
    startedAt: now,
    endedAt: null,
  });
};

const insertAcceptance = async (
  { manager, onboarding: { agreement }, caller, now }: Submitted,
  customer: Customer,
): Promise<void> => {
  if (!agreement) return;
  await manager.insert(AgreementAcceptance, {
    id: uuidv7(),
    customerId: customer.id,
    partnerId: caller.viewer.partner.id,
    templateId: agreement.templateId,
    signer: agreement.signer,
    acceptedOn: agreement.acceptedOn,
    confirmedAt: now,
    confirmedBy: caller.viewer.subject,
  });
};

const insertAdminAccount = async (
  { manager, now }: Submitted,
  customer: Customer,
  secrets: SecretBox,
): Promise<void> => {
  await manager.insert(AdminAccount, {
    id: uuidv7(),
    customerId: customer.id,
    userName: `admin@${customer.domain}`,
    sealedPassword: secrets.seal(temporaryPassword(randomInt), customer.id),
    createdAt: now,
  });
};

const insertOrders = async (
  { manager, onboarding, facts, now }: Submitted,
  customer: Customer,
): Promise<readonly Order[]> => {
  const purchase = {
    customer,
    partnerId: facts.partner.id,
    onboardingId: onboarding.id,
    purchaseId: null,
    lines: onboarding.lines,
    unitPrices: onboarding.quote?.unitPrices ?? [],
    baseIds: new Map(),
    partnerIdOnRecord: facts.reseller?.mpnId ?? null,
  };
  return (await placeOrders(manager, facts.catalogue, purchase, now)).orders;
};
