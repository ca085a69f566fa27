import { describe, expect, it } from 'vitest';
import { claimLines, type Shown } from './claim-lines.ts';
import { type ArticleOptions, extractSentence } from './extract-sentence.ts';

/** A title, a text of one to three sentences, and every claim it makes of the table's relations. */
export type ClaimRow = readonly [title: string, text: string, claims: readonly string[], options?: ArticleOptions];

export interface TableScope {
  /** Relations under test; claims of others are not looked at. */
  readonly relations: readonly string[];
  readonly shows?: readonly Shown[];
}

/** Checks each row: the claims found are exactly the claims told. */
export function claimTable(title: string, scope: TableScope, rows: readonly ClaimRow[]): void {
  describe(title, () => {
    it.each(rows.map(([name, text, claims, options]) => ({ name, text, claims, options })))(
      '$name',
      ({ text, claims, options }) => {
        expect(claimLines(extractSentence(text, options), { ...scope, expected: claims })).toEqual([...claims].sort());
      },
    );
  });
}
