/** What the servers stand on. A trial that brings its own says `galera`. */
export type Engine = 'embedded' | 'mariadb' | 'galera';

/** The long form has the full numbers; the short one is for every change. */
export type Form = 'short' | 'long';

export interface TrialOptions {
  readonly engine: Engine;
  readonly form: Form;
  /** All chance comes from it. */
  readonly seed: number;
  /** Takes away what the trial is about: it must not hold then. */
  readonly withoutGuard: boolean;
  /** The run's own; its logs stay there when it did not hold. */
  readonly folder: string;
  readonly tell: (line: string) => void;
}

export type Figures = Readonly<Record<string, number | string>>;

export interface Outcome {
  readonly figures: Figures;
  /** What must be so, and whether it is. */
  readonly verdicts: Readonly<Record<string, boolean>>;
  readonly versions: Readonly<Record<string, string>>;
}

/** One row of the table: what is done to the service, and what must hold all the same. */
export interface Trial {
  readonly id: string;
  readonly title: string;
  readonly mustHold: string;
  readonly engines: readonly Engine[];
  /** Whether it is quick enough for every change. */
  readonly isInShortForm: boolean;
  /** What `--without-guard` takes away; null where nothing can be. */
  readonly guard: string | null;
  run(options: TrialOptions): Promise<Outcome>;
}

export const holds = ({ verdicts }: Outcome): boolean => Object.values(verdicts).every((held) => held);
