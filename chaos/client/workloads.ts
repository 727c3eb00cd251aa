import type { Workload } from './workload.ts';
import { neighbour } from './workloads/neighbour.ts';
import { otherInput } from './workloads/other-input.ts';
import { overload } from './workloads/overload.ts';
import { receiveWebhooks } from './workloads/receive-webhooks.ts';
import { sameKey } from './workloads/same-key.ts';
import { saveOneDraft } from './workloads/save-one-draft.ts';
import { steadyRequests } from './workloads/steady-requests.ts';
import { submitCustomers } from './workloads/submit-customers.ts';
import { submitUntilCalm } from './workloads/submit-until-calm.ts';

/** By the names that trials know them by. */
export const workloads: Readonly<Record<string, Workload<never>>> = {
  neighbour,
  otherInput,
  overload,
  receiveWebhooks,
  sameKey,
  saveOneDraft,
  steadyRequests,
  submitCustomers,
  submitUntilCalm,
};
