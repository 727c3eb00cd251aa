import { openSync, readFileSync, writeSync } from 'node:fs';

/** What a client writes down: before it asks, and when it was answered. */
export type Entry =
  | { readonly kind: 'sent'; readonly at: number; readonly request: number; readonly operation: string }
  | {
      readonly kind: 'answered';
      readonly at: number;
      readonly request: number;
      readonly operation: string;
      readonly tookMs: number;
      readonly outcome: string;
    }
  /** A submission, before it is sent for the first time. */
  | { readonly kind: 'submitting'; readonly at: number; readonly name: string }
  | {
      readonly kind: 'acknowledged';
      readonly at: number;
      readonly name: string;
      readonly tenantId: string;
      readonly tookMs: number;
    }
  /** Nobody has told whether it was submitted. */
  | { readonly kind: 'unknown'; readonly at: number; readonly name: string; readonly why: string }
  /** What should have been right was refused. */
  | { readonly kind: 'refused'; readonly at: number; readonly name: string; readonly why: string }
  /** What one call among many was answered. */
  | { readonly kind: 'observed'; readonly at: number; readonly subject: string; readonly value: string }
  /** A webhook that has come in. */
  | {
      readonly kind: 'received';
      readonly at: number;
      readonly eventId: string;
      readonly body: string;
    };

/** Without the time, which the log knows. */
type Fact<E = Entry> = E extends Entry ? Omit<E, 'at'> : never;

/** Handed to the system at once: a process that dies loses no line. */
export class Log {
  readonly #file: number;

  constructor(path: string) {
    this.#file = openSync(path, 'a');
  }

  write(fact: Fact): void {
    writeSync(this.#file, `${JSON.stringify({ at: Date.now(), ...fact })}\n`);
  }
}

export const readLog = (path: string): Entry[] =>
  readFileSync(path, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Entry);

export type EntryOf<K extends Entry['kind']> = Extract<Entry, { readonly kind: K }>;

/** The entries of one kind. */
export const only = <K extends Entry['kind']>(entries: readonly Entry[], kind: K): EntryOf<K>[] =>
  entries.filter((entry): entry is EntryOf<K> => entry.kind === kind);
