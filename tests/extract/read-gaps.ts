import { readFileSync } from 'node:fs';
import type { Shown } from './claim-lines.ts';
import type { ArticleOptions } from './extract-sentence.ts';

/** A row of a table that fails today. */
export interface Gap {
  /** Its table: `<construction>.test.ts`. */
  readonly construction: string;
  readonly title: string;
  readonly text: string;
  readonly options?: ArticleOptions;
  readonly relations: readonly string[];
  readonly shows?: readonly Shown[];
  /** What the text says. */
  readonly expected: readonly string[];
  /** What the rules found when the gap was written down. */
  readonly found: readonly string[];
}

export function readGaps(): readonly Gap[] {
  return JSON.parse(readFileSync(new URL('gaps.json', import.meta.url), 'utf8')) as readonly Gap[];
}
