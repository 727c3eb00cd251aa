/** Lets one sleeper sleep until somebody wakes it, or for a time at most. */
export class Alarm {
  #isRung = false;
  #end: (() => void) | null = null;

  wake(): void {
    this.#isRung = true;
    this.#end?.();
  }

  /** Whoever was woken before falling asleep does not sleep at all. */
  async sleep(milliseconds: number): Promise<void> {
    if (!this.#isRung) {
      await new Promise<void>((resolve) => {
        const timer = setTimeout(resolve, milliseconds);
        this.#end = () => {
          clearTimeout(timer);
          resolve();
        };
      });
      this.#end = null;
    }
    this.#isRung = false;
  }
}
