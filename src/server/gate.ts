import { UnavailableError } from '../services/errors.ts';

export interface GateOptions {
  /** Requests that are worked on at once. */
  readonly places: number;
  /** How long a request may wait for a place. */
  readonly longestWaitMs: number;
  /** Hears that requests are being refused; at most once in ten seconds. */
  readonly onRefusal: () => void;
}

interface Waiting {
  readonly since: number;
  readonly isGone: () => boolean;
  readonly begin: () => void;
  readonly refuse: (reason: Error) => void;
}

/** Between the beginnings of two requests: in each of these turns Node accepts one connection more. */
const turnsBetween = 8;
const quietMs = 10_000;

/**
 * Lets in as many requests as can be worked on, has a few more wait, and tells the others at once that they
 * should come back: where everybody waits, all are answered too late. Between two requests the event loop
 * goes round, so that those who come are seen, and refused, while others are worked on.
 */
export class Gate {
  readonly #options: GateOptions;
  readonly #waiting: Waiting[] = [];
  #running = 0;
  #isResting = false;
  #timer: NodeJS.Timeout | null = null;
  #toldAt = Number.NEGATIVE_INFINITY;

  constructor(options: GateOptions) {
    this.#options = options;
  }

  /** Requests that have a place, and requests that wait for one. */
  get usage(): { readonly running: number; readonly waiting: number } {
    return { running: this.#running, waiting: this.#waiting.length };
  }

  /** Whether who comes now would wait so long that they are better refused before anything of them is read. */
  refuses(): boolean {
    const [oldest] = this.#waiting;
    if (!oldest || performance.now() - oldest.since <= this.#options.longestWaitMs / 2) return false;
    this.#tell();
    return true;
  }

  /** Does the work when it is its turn; rejects where that did not come in time, or the caller has gone. */
  async run<T>(work: () => Promise<T>, isGone: () => boolean): Promise<T> {
    await new Promise<void>((begin, refuse) => {
      this.#waiting.push({ since: performance.now(), isGone, begin, refuse });
      this.#next();
    });
    try {
      return await work();
    } finally {
      this.#running--;
      this.#next();
    }
  }

  #next(): void {
    this.#refuseLate();
    if (this.#isResting || this.#running >= this.#options.places) return;
    const first = this.#waiting.shift();
    if (!first) return;
    this.#running++;
    this.#rest(turnsBetween);
    first.begin();
  }

  #rest(turns: number): void {
    this.#isResting = turns > 0;
    if (this.#isResting) setImmediate(() => this.#rest(turns - 1));
    else this.#next();
  }

  /** The oldest come first: those behind one that may still wait may wait as well. */
  #refuseLate(): void {
    const late = performance.now() - this.#options.longestWaitMs;
    for (let [oldest] = this.#waiting; oldest; [oldest] = this.#waiting) {
      if (oldest.since > late && !oldest.isGone()) break;
      this.#waiting.shift();
      if (!oldest.isGone()) this.#tell();
      oldest.refuse(new OverloadedError());
    }
    if (this.#waiting[0]) this.#wake(this.#waiting[0].since - late);
  }

  /** For the time in which nobody finishes. */
  #wake(inMs: number): void {
    this.#timer ??= setTimeout(() => {
      this.#timer = null;
      this.#next();
    }, inMs + 1);
  }

  #tell(): void {
    const now = performance.now();
    if (now - this.#toldAt < quietMs) return;
    this.#toldAt = now;
    this.#options.onRefusal();
  }
}

export class OverloadedError extends UnavailableError {
  constructor() {
    super('The server is busy. Try again in a moment.');
  }
}
