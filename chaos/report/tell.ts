import { styleText } from 'node:util';
import type { Result } from './results.ts';

/** `otherExitCodes` as a person would write it; a name of the system's, such as SIGTERM, stays. */
const words = (key: string): string =>
  key
    .replaceAll(/(?<=[a-z0-9])[A-Z](?=[a-z])/g, (letter) => ` ${letter.toLowerCase()}`)
    .replaceAll(/(?<=[a-z])(?=\d)/g, ' ');

/** Figures as a line of text. */
export const figuresLine = ({ figures }: Pick<Result, 'figures'>): string =>
  Object.entries(figures)
    .map(([key, value]) => `${words(key)} ${value}`)
    .join(', ');

/** A result for who waits for it. */
export const resultLines = (result: Result): string[] => [
  `  ${figuresLine(result)}`,
  ...Object.entries(result.verdicts).map(
    ([name, held]) => `  ${held ? styleText('green', 'yes') : styleText('red', ' NO')}  ${name}`,
  ),
];
