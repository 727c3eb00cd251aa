import type { Row } from '../run-race.ts';
import { colours, drawing, figure, text } from './svg.ts';

const width = 760;
const left = 110;
const longest = 520;
const lineHeight = 20;
const groupGap = 34;

const barOf = ({ contender, cpuMsPerRequest }: Row, most: number, y: number): string => {
  const length = Math.max(1, (cpuMsPerRequest / most) * longest);
  return [
    text(left - 8, y + 12, contender, 'text-anchor="end"'),
    `<rect x="${left}" y="${y}" width="${length.toFixed(1)}" height="15" fill="${colours[contender] ?? '#57606a'}"/>`,
    text(Number((left + length + 6).toFixed(1)), y + 12, `${figure(cpuMsPerRequest)} ms`, 'class="faint"'),
  ].join('\n');
};

/** What a request takes of the processor: each workload on a scale of its own, so that contenders can be compared. */
export const contendersChart = (
  rows: readonly Row[],
  titles: ReadonlyArray<readonly [name: string, title: string]>,
): string => {
  const parts: string[] = [text(12, 24, 'CPU of the server for one request', 'class="head"')];
  let y = 52;
  for (const [name, title] of titles) {
    const own = rows.filter(({ workload }) => workload === name);
    if (own.length === 0) continue;
    parts.push(text(12, y, `${name}: ${title}`));
    y += 10;
    const most = Math.max(...own.map(({ cpuMsPerRequest }) => cpuMsPerRequest));
    for (const row of own) {
      parts.push(barOf(row, most, y));
      y += lineHeight;
    }
    y += groupGap - 10;
  }
  return drawing(width, y, 'CPU of the server for one request, by workload and contender', parts);
};
