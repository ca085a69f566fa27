/**
 * `word` is an identifier or keyword (Cypher reserves almost none), `name` one in backticks.
 * `text` is the source text; `value` what it stands for.
 */
export interface Token {
  readonly kind: 'word' | 'name' | 'integer' | 'float' | 'string' | 'parameter' | 'symbol' | 'end';
  readonly text: string;
  readonly value: string;
  /** Upper-case word, or the symbol itself: what the grammar compares with. */
  readonly upper: string;
  readonly start: number;
  readonly end: number;
}
