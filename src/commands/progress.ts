import { styleText } from 'node:util';

/** What a bar is drawn on, such as `process.stderr`. */
export interface Screen {
  readonly isTTY?: boolean;
  write(text: string): unknown;
  clearLine?(direction: 0): unknown;
  cursorTo?(column: 0): unknown;
}

const cells = 30;

/** How far a long command has come: a bar on a terminal, elsewhere a line for each tenth. */
export class Progress {
  readonly #screen: Screen;
  #tenths = 0;
  #bar = '';

  constructor(screen: Screen = process.stderr) {
    this.#screen = screen;
  }

  /** @param fraction from 0 to 1 */
  at(fraction: number, text: string): void {
    const percent = `${Math.floor(fraction * 100)} %`.padStart(5);
    if (this.#screen.isTTY) {
      const full = Math.round(fraction * cells);
      this.#draw(`${'█'.repeat(full)}${styleText('dim', '░'.repeat(cells - full))} ${percent}  ${text}`);
      return;
    }
    const tenths = Math.floor(fraction * 10);
    if (tenths > this.#tenths) this.#screen.write(`${percent}  ${text}\n`);
    this.#tenths = tenths;
  }

  /** Says something elsewhere while no bar is in its way. */
  aside(say: () => void): void {
    const bar = this.#bar;
    this.#draw('');
    say();
    this.#draw(bar);
  }

  end(): void {
    this.#draw('');
  }

  #draw(bar: string): void {
    if (!this.#screen.isTTY) return;
    this.#screen.clearLine?.(0);
    this.#screen.cursorTo?.(0);
    this.#screen.write(bar);
    this.#bar = bar;
  }
}
