import type { Trial } from './trial.ts';
import { r1 } from './trials/r01-killed.ts';
import { r2 } from './trials/r02-same-key.ts';
import { r3 } from './trials/r03-other-input.ts';
import { r7 } from './trials/r07-one-draft.ts';
import { r8 } from './trials/r08-terminated.ts';
import { r9 } from './trials/r09-database.ts';
import { r11 } from './trials/r11-overload.ts';
import { r12 } from './trials/r12-neighbour.ts';
import { r15 } from './trials/r15-failpoints.ts';
import { r18 } from './trials/r18-rolling.ts';
import { r19 } from './trials/r19-outbox.ts';
import { r21 } from './trials/r21-galera.ts';

/** In the order of the table. A trial is one file in trials/ and one line here. */
export const trials: readonly Trial[] = [r1, r2, r3, r7, r8, r9, r11, r12, r15, r18, r19, r21];
