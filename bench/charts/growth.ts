import type { ScaleRow } from '../scale/scale-rows.ts';
import { drawing, figure, text } from './svg.ts';

const width = 760;
const left = 60;
const panelWidth = 560;
const panelHeight = 170;
const palette = ['#1f6feb', '#2da44e', '#cf222e', '#bf8700', '#8250df', '#1b7c83'];

type Figure = 'cpuMsPerRequest' | 'p50';

interface Panel {
  readonly title: string;
  readonly of: Figure;
  /** What stands on the axis below. */
  readonly along: (row: ScaleRow) => number;
  readonly rows: readonly ScaleRow[];
}

/** One line for each workload; both axes in powers, because what grows with the rows must show as a slope. */
const panelOf = ({ title, of, along, rows }: Panel, top: number): string[] => {
  if (rows.length === 0) return [];
  const places = [...new Set(rows.map(along))].sort((one, other) => one - other);
  const values = rows.map((row) => row[of]);
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const xOf = (row: ScaleRow) =>
    left + (panelWidth * places.indexOf(along(row))) / Math.max(1, places.length - 1);
  const yOf = (row: ScaleRow) =>
    top + panelHeight * (1 - Math.log(row[of] / least) / Math.max(Math.log(most / least), 1e-9));
  const names = [...new Set(rows.map(({ workload }) => workload))];
  const lines = names.map((name, index) => {
    const own = rows
      .filter(({ workload }) => workload === name)
      .sort((one, other) => along(one) - along(other));
    const points = own.map((row) => `${xOf(row).toFixed(1)},${yOf(row).toFixed(1)}`).join(' ');
    const last = own.at(-1) as ScaleRow;
    const colour = palette[index % palette.length];
    return [
      `<polyline points="${points}" fill="none" stroke="${colour}" stroke-width="2"/>`,
      ...own.map(
        (row) => `<circle cx="${xOf(row).toFixed(1)}" cy="${yOf(row).toFixed(1)}" r="3" fill="${colour}"/>`,
      ),
      text(
        left + panelWidth + 10,
        Number((yOf(last) + 4).toFixed(1)),
        `${name} ${figure(last[of])} ms`,
        `style="fill: ${colour}"`,
      ),
    ].join('\n');
  });
  const bottom = top + panelHeight + 14;
  return [
    text(12, top - 14, title, 'class="head"'),
    `<line x1="${left}" y1="${bottom}" x2="${left + panelWidth}" y2="${bottom}" class="line"/>`,
    ...places.map((place, index) =>
      text(
        left + (panelWidth * index) / Math.max(1, places.length - 1),
        bottom + 18,
        place.toLocaleString('en'),
        'text-anchor="middle" class="faint"',
      ),
    ),
    ...lines,
  ];
};

/** How the cost of each read grows with the customers and with the processes. */
export const growthChart = (rows: readonly ScaleRow[]): string => {
  const alone = rows.filter(({ processes }) => processes === 1);
  const together = rows.filter(({ customers }) =>
    rows.some((row) => row.customers === customers && row.processes > 1),
  );
  const panels: Panel[] = [
    {
      title: 'CPU for one request, by customers',
      of: 'cpuMsPerRequest',
      along: (row) => row.customers,
      rows: alone,
    },
    {
      title: 'Half of the answers within, by customers',
      of: 'p50',
      along: (row) => row.customers,
      rows: alone,
    },
    {
      title: 'CPU for one request, by processes',
      of: 'cpuMsPerRequest',
      along: (row) => row.processes,
      rows: together,
    },
  ];
  const drawn = panels.filter((panel) => panel.rows.length > 0);
  const parts = drawn.flatMap((panel, index) => panelOf(panel, 44 + index * (panelHeight + 84)));
  const height = 10 + drawn.length * (panelHeight + 84);
  return drawing(width, height, 'How the cost of reads grows with customers and processes', parts);
};
