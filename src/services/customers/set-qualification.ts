import {
  checkNewQualification,
  takesCode,
  type WantedQualification,
} from '../../onboarding/rules/qualification.ts';
import { cleanText } from '../../onboarding/rules/text.ts';
import type { Caller } from '../caller.ts';
import type { OnboardingDeps } from '../onboarding/drafts.ts';
import { findValidationCodes, spendValidationCode } from '../validation-codes.ts';
import { type CustomerResult, type CustomerVersion, changeCustomer } from './change-customer.ts';

/** Set once. What is so already is left alone, and no code is counted down for it. */
export const setCustomerQualification = (
  deps: Pick<OnboardingDeps, 'database' | 'catalogue' | 'clock'>,
  caller: Caller,
  ref: CustomerVersion,
  { qualification, validationCode }: WantedQualification,
): Promise<CustomerResult> => {
  const wanted = { qualification, validationCode: cleanText(validationCode) };
  const partnerId = caller.viewer.partner.id;
  return changeCustomer(deps, caller, ref, {
    judge: async (manager, customer) => {
      if (qualification === customer.qualification && qualification !== 'NONE')
        return { findings: [], changes: {} };
      const codes = await findValidationCodes(manager, partnerId, [wanted.validationCode]);
      const known = codes.get(wanted.validationCode) ?? null;
      const findings = checkNewQualification(customer.qualification, wanted, customer.cloud, known);
      return { findings, changes: { qualification } };
    },
    extra: async (manager) => {
      if (takesCode(wanted)) await spendValidationCode(manager, partnerId, wanted.validationCode);
    },
  });
};
