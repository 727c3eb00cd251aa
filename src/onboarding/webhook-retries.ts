const firstDelayMs = 5_000;
const growth = 3;
const longestDelayMs = 6 * 3_600_000;
/** Spreads what has failed at the same time: a delay is shortened or lengthened by up to a fifth. */
const spread = 0.2;

/**
 * How long to wait after so many failed attempts: 5 seconds, 15, 45, and so on, at last every 6 hours.
 * @param chance from 0 to below 1
 */
export const retryDelayMs = (attempts: number, chance: number): number => {
  const delay = Math.min(firstDelayMs * growth ** (attempts - 1), longestDelayMs);
  return Math.round(delay * (1 - spread + 2 * spread * chance));
};
