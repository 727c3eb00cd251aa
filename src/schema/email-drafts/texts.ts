/**
 * The mail that asks a customer for a relationship, in ICU MessageFormat. `sender` asks; `partner` would sell,
 * `reseller` beside it where there is one; `url` is the invitation; `until` its last day.
 */
export interface DraftTexts {
  readonly subject: string;
  /** Paragraphs, in their order. */
  readonly body: readonly string[];
}

/** What every language's texts are filled with. */
export interface DraftValues {
  readonly sender: string;
  readonly partner: string;
  readonly reseller: string;
  readonly hasReseller: 'yes' | 'no';
  readonly withAdmin: 'yes' | 'no';
  readonly url: string;
  readonly until: string;
}
