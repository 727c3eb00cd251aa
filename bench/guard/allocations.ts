/** What a process started with these options tells of its garbage collections. */
export const traceOptions: readonly string[] = ['--trace-gc-nvp'];

/** Adds up what a process has allocated, from what V8 says at each collection. */
export class Allocations {
  #bytes = 0;
  #rest = '';

  readonly hear = (text: string): void => {
    const lines = (this.#rest + text).split('\n');
    this.#rest = lines.pop() ?? '';
    for (const line of lines) this.#bytes += Number(/ allocated=(\d+)/.exec(line)?.[1] ?? 0);
  };

  get bytes(): number {
    return this.#bytes;
  }
}
