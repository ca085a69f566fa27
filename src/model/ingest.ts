import type { Article } from './article.ts';
import type { Report } from './issue.ts';

/** Names of the fields of a record, when they are not the usual ones. */
export interface FieldNames {
  readonly id: string;
  readonly title: string;
  readonly date: string;
  readonly source: string;
  readonly url: string;
  readonly text: string;
}

export interface ReadOptions {
  readonly fields: FieldNames;
  /** Longest line or file read whole, in bytes. */
  readonly maxBytes: number;
}

/** Reads one input format. Bad records are reported and skipped. */
export interface Reader {
  readonly name: string;
  /** Lower-case file endings with the dot. */
  readonly endings: readonly string[];
  read(path: string, options: ReadOptions, report: Report): AsyncIterable<Article>;
}
