/** Counts the exports under way, altogether and of each caller. */
export class ExportsAtOnce {
  readonly #ofAll: number;
  readonly #ofEach: number;
  readonly #running = new Map<string, number>();
  #total = 0;

  constructor(ofAll: number, ofEach: number) {
    this.#ofAll = ofAll;
    this.#ofEach = ofEach;
  }

  /** Whose place it is until `free`; null where there is none. */
  take(caller: string): { free(): void } | null {
    const own = this.#running.get(caller) ?? 0;
    if (this.#total >= this.#ofAll || own >= this.#ofEach) return null;
    this.#change(caller, 1);
    let isFree = false;
    return {
      free: () => {
        if (!isFree) this.#change(caller, -1);
        isFree = true;
      },
    };
  }

  #change(caller: string, by: number): void {
    const own = (this.#running.get(caller) ?? 0) + by;
    if (own === 0) this.#running.delete(caller);
    else this.#running.set(caller, own);
    this.#total += by;
  }
}
