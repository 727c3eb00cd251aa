import { Store } from '../store.ts';

/** Whether the server answers; while it does not, requests are repeated. */
export const isServerAway = new Store(false);
