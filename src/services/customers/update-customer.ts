import { type CustomerChange, withCustomerChange } from '../../onboarding/customer-change.ts';
import { marketOf } from '../../onboarding/rules/address.ts';
import { checkCustomerChange } from '../../onboarding/rules/customer-change.ts';
import type { Caller } from '../caller.ts';
import type { OnboardingDeps } from '../onboarding/drafts.ts';
import { type CustomerResult, type CustomerVersion, changeCustomer } from './change-customer.ts';
import { moveName } from './name-keys.ts';

/** New details; never another domain, country, currency or registration number. */
export const updateCustomer = (
  deps: Pick<OnboardingDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  ref: CustomerVersion,
  change: CustomerChange,
): Promise<CustomerResult> =>
  changeCustomer(deps, caller, ref, {
    judge: async (_, customer, catalogue) => {
      const market = marketOf(customer.country, { partner: caller.viewer.partner, catalogue });
      const { companyName, ...details } = withCustomerChange(customer, change, market);
      const findings = checkCustomerChange({ companyName, ...details }, change, customer.country, market);
      return { findings, changes: companyName === null ? details : { companyName, ...details } };
    },
    extra: async (manager, before, after) => {
      if (after.companyName !== before.companyName) await moveName(manager, after);
    },
  });
