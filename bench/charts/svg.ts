/** Text that goes into SVG as it is. */
export const escaped = (text: string): string =>
  text.replace(/[&<>"]/g, (sign) => `&#${sign.charCodeAt(0)};`);

/** What is drawn follows the reader's light or dark. */
const style = `<style>
  text { font: 12px system-ui, sans-serif; fill: #24292f }
  .head { font-weight: 600; font-size: 14px }
  .faint { fill: #57606a }
  .line { stroke: #d0d7de }
  @media (prefers-color-scheme: dark) {
    text { fill: #e6edf3 } .faint { fill: #8b949e } .line { stroke: #30363d }
  }
</style>`;

export const text = (x: number, y: number, words: string, more = ''): string =>
  `<text x="${x}" y="${y}" ${more}>${escaped(words)}</text>`;

/** A whole drawing. @param title what it shows, for those who do not see it */
export const drawing = (width: number, height: number, title: string, parts: readonly string[]): string =>
  [
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}" role="img">`,
    `<title>${escaped(title)}</title>`,
    style,
    ...parts,
    '</svg>',
    '',
  ].join('\n');

export const colours: Readonly<Record<string, string>> = {
  product: '#1f6feb',
  limit: '#2da44e',
  conventional: '#cf222e',
  mercurius: '#bf8700',
  yoga: '#8250df',
  buffer: '#2da44e',
};

/** So many significant digits. */
export const figure = (value: number): string => Number(value.toPrecision(3)).toString();
