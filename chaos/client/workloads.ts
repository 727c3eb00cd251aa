import type { Workload } from './workload.ts';
import { neighbour } from './workloads/neighbour.ts';
import { otherInput } from './workloads/other-input.ts';
import { overload } from './workloads/overload.ts';
import { sameKey } from './workloads/same-key.ts';
import { saveOneDraft } from './workloads/save-one-draft.ts';
import { submitCustomers } from './workloads/submit-customers.ts';

/** By the names that trials know them by. */
export const workloads: Readonly<Record<string, Workload<never>>> = {
  neighbour,
  otherInput,
  overload,
  sameKey,
  saveOneDraft,
  submitCustomers,
};
