import type { Workload } from './workload.ts';
import { otherInput } from './workloads/other-input.ts';
import { receiveWebhooks } from './workloads/receive-webhooks.ts';
import { sameKey } from './workloads/same-key.ts';
import { saveOneDraft } from './workloads/save-one-draft.ts';
import { steadyRequests } from './workloads/steady-requests.ts';
import { submitCustomers } from './workloads/submit-customers.ts';
import { submitUntilCalm } from './workloads/submit-until-calm.ts';

/** By the names that trials know them by. */
export const workloads: Readonly<Record<string, Workload<never>>> = {
  otherInput,
  receiveWebhooks,
  sameKey,
  saveOneDraft,
  steadyRequests,
  submitCustomers,
  submitUntilCalm,
};
