import { readStatistics } from '../../services/statistics.ts';
import type { Operation } from './operation.ts';

/** How much there is of everything. */
export const tellStats: Operation = async ({ database, now }) => {
  const statistics = await readStatistics(database, now);
  return {
    isGood: true,
    result: statistics,
    lines: Object.entries(statistics).map(([name, value]) => `${inWords(name).padEnd(22)} ${toText(value)}`),
  };
};

/** `webhookEndpoints` as `webhook endpoints`. */
const inWords = (name: string): string => name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);

const toText = (value: unknown): string => {
  if (value === null) return 'none';
  if (typeof value !== 'object') return String(value);
  const counts = Object.entries(value).map(([word, count]) => `${count} ${word}`);
  return counts.length > 0 ? counts.join(', ') : 'none';
};
