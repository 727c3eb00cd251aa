import type { EntityManager } from 'typeorm';
import type { Catalogue } from '../../catalogue/catalogue.ts';
import { Customer } from '../../entities/customer.ts';
import { changesBetween } from '../../onboarding/changes.ts';
import { type Finding, finding } from '../../onboarding/finding.ts';
import { record } from '../audit/record.ts';
import { authorize, type Caller } from '../caller.ts';
import { type OnboardingDeps, RaceLost, untilSettled } from '../onboarding/drafts.ts';
import { findOwnCustomer } from './find-own.ts';

/** Which customer is to be changed, and in which version the caller has seen it. */
export interface CustomerVersion {
  readonly customerId: string;
  readonly expectedVersion: number;
}

/** Where a use case left the customer; null where there is none that the caller may change. */
export interface CustomerResult {
  readonly customer: Customer | null;
  readonly findings: readonly Finding[];
}

/** A change, as far as it differs from the others. */
export interface CustomerEdit {
  /** The new values; null where it all is so already. Nothing is saved where there is a finding. */
  readonly judge: (
    manager: EntityManager,
    customer: Customer,
    catalogue: Catalogue,
  ) => Promise<{ readonly findings: readonly Finding[]; readonly changes: Partial<Customer> }>;
  /** What is written beside the customer itself. */
  readonly extra?: (manager: EntityManager, before: Customer, after: Customer) => Promise<void>;
}

/**
 * Read, judge, write if nobody has written meanwhile, and tell the audit: all in one transaction. A customer
 * is the same for all of its partners, and so is its version.
 */
export const changeCustomer = async (
  deps: Pick<OnboardingDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  { customerId, expectedVersion }: CustomerVersion,
  edit: CustomerEdit,
): Promise<CustomerResult> => {
  const { viewer } = caller;
  authorize(viewer, 'EDIT_CUSTOMERS');
  const catalogue = await deps.catalogue.current();
  return untilSettled(deps.database, async (manager) => {
    const before = await findOwnCustomer(manager, viewer.partner.id, customerId);
    if (!before) return { customer: null, findings: [finding('NOT_FOUND', ['customerId'])] };
    if (before.version !== expectedVersion) return { customer: before, findings: [conflict(before)] };
    const { findings, changes } = await edit.judge(manager, before, catalogue);
    if (findings.length > 0) return { customer: before, findings };

    const told = changesBetween(pick(before, changes), changes);
    if (told.length === 0) return { customer: before, findings };
    const after = await save(manager, before, changes);
    await edit.extra?.(manager, before, after);
    const entry = { operation: 'UPDATE_CUSTOMER' as const, customerId, changes: told };
    await record(manager, caller, deps.clock(), [entry]);
    return { customer: after, findings };
  });
};

const conflict = ({ version }: Customer): Finding =>
  finding('VERSION_CONFLICT', ['expectedVersion'], { currentVersion: version });

const save = async (
  manager: EntityManager,
  before: Customer,
  changes: Partial<Customer>,
): Promise<Customer> => {
  const next = { ...changes, version: before.version + 1 };
  const { affected } = await manager.update(Customer, { id: before.id, version: before.version }, next);
  if (affected !== 1) throw new RaceLost();
  return Object.assign(new Customer(), before, next);
};

const pick = (customer: Customer, changes: Partial<Customer>): Partial<Customer> =>
  Object.fromEntries(Object.keys(changes).map((key) => [key, customer[key as keyof Customer]]));
