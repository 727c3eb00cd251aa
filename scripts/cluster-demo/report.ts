import { styleText } from 'node:util';
import type { Figures } from './figures.ts';

const seconds = (milliseconds: number) => `${(milliseconds / 1000).toFixed(1)} s`;

/** What a run has come to, as a table. */
export const toTable = (figures: Figures): string => {
  const rows: ReadonlyArray<readonly [string, string | number]> = [
    ['customers acknowledged', figures.acknowledged],
    ['of these lost', figures.lost],
    ['made more than once', figures.doubled],
    ['made, but never acknowledged', figures.unacknowledged],
    ['onboardings without an end', figures.failed],
    ['the three nodes have the same', figures.nodesAreEqual ? 'yes' : 'NO'],
    ['audit', figures.auditChains],
    ['unforeseen errors in the logs', figures.unforeseenErrors],
    ['submit, median / 95 % / longest', Object.values(figures.submitMs).map(seconds).join(' / ')],
    ['longest time without a submit', seconds(figures.longestGapMs)],
    ...figures.incidents.flatMap((incident) => [
      [
        incident.name,
        `no submit for ${seconds(incident.longestGapMs)}, ${incident.repeated} requests sent again, whole after ${seconds(incident.wholeAgainAfterMs)}`,
      ] as const,
    ]),
    ...Object.entries(figures.answers).map(([answer, count]) => [`answers: ${answer}`, count] as const),
  ];
  const width = Math.max(...rows.map(([name]) => name.length));
  const lines = rows.map(([name, value]) => `  ${name.padEnd(width)}  ${value}`);
  const verdict = figures.held ? styleText('green', 'It held.') : styleText('red', 'It did NOT hold.');
  return ['', ...lines, '', ...figures.faults, verdict, ''].join('\n');
};
