import { z } from 'zod';

/** A variable that holds a whole number. */
export const whole = (fallback: number, minimum: number, maximum: number) =>
  z.coerce
    .number(`expected a whole number from ${minimum} to ${maximum}`)
    .int(`expected a whole number from ${minimum} to ${maximum}`)
    .min(minimum, `expected at least ${minimum}`)
    .max(maximum, `expected at most ${maximum}`)
    .default(fallback);
