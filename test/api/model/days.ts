import { DateTime, type DurationLike } from 'luxon';

/** Days are written YYYY-MM-DD, all of them in UTC. */
export const plus = (day: string, span: DurationLike): string =>
  DateTime.fromISO(day, { zone: 'utc' }).plus(span).toISODate() as string;

export const daysBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / 86_400_000;
