import type { Trial } from './trial.ts';
import { r1 } from './trials/r01-killed.ts';
import { r2 } from './trials/r02-same-key.ts';
import { r3 } from './trials/r03-other-input.ts';
import { r7 } from './trials/r07-one-draft.ts';
import { r15 } from './trials/r15-failpoints.ts';

/** In the order of the table. A trial is one file in trials/ and one line here. */
export const trials: readonly Trial[] = [r1, r2, r3, r7, r15];
