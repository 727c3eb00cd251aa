import type { Workload } from '../workload.ts';
import { w6 } from './w6.ts';

export const workloads: readonly Workload[] = [w6];
