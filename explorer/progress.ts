import { isDone, type Known, knownAtFirst, toldBy, type WalkOperation } from '../src/pages/walk.ts';

/** How far the walk has come. */
export interface WalkState {
  readonly known: Known;
  /** Names of operations that have succeeded since the draft was opened. */
  readonly done: readonly string[];
  /** The variables that were filled in last, by operation: what differs from them was typed by a person. */
  readonly filled: Readonly<Record<string, string>>;
}

type Answer = Parameters<typeof isDone>[0];

const key = 'walk';
const opening = 'StartCustomerOnboarding';

/** Kept as long as the browser's tab lives; React reads it as an external store. */
class Progress {
  #state: WalkState;
  readonly #listeners = new Set<() => void>();

  constructor() {
    const kept = sessionStorage.getItem(key);
    this.#state = kept
      ? (JSON.parse(kept) as WalkState)
      : { known: knownAtFirst(new Date(), Math.random()), done: [], filled: {} };
  }

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  readonly current = (): WalkState => this.#state;

  hear(operation: WalkOperation, answer: Answer): void {
    if (!isDone(answer)) return;
    const { known, done } = operation.name === opening ? this.#startAgain() : this.#state;
    this.#set({
      known: { ...known, ...toldBy(operation, answer.data) },
      done: [...new Set([...done, operation.name])],
    });
  }

  noteFilled(operation: WalkOperation, variables: string): void {
    this.#set({ filled: { ...this.#state.filled, [operation.name]: variables } });
  }

  /** A new draft is a new walk, with another customer. */
  #startAgain(): Pick<WalkState, 'known' | 'done'> {
    const { known, done } = this.#state;
    return {
      known: { ...known, ...knownAtFirst(new Date(), Math.random()) },
      done: done.filter((name) => name === 'Viewer'),
    };
  }

  #set(change: Partial<WalkState>): void {
    this.#state = { ...this.#state, ...change };
    sessionStorage.setItem(key, JSON.stringify(this.#state));
    for (const listener of this.#listeners) listener();
  }
}

export const progress = new Progress();
