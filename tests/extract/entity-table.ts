import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/entity.ts';
import { type ArticleOptions, extractSentence } from './extract-sentence.ts';

/** A title, a text, and the names of every entity of the table's kind that it speaks of. */
export type EntityRow = readonly [title: string, text: string, names: readonly string[], options?: ArticleOptions];

/** Checks each row: the entities of one kind that the text names are exactly those told. */
export function entityTable(title: string, kind: EntityKind, rows: readonly EntityRow[]): void {
  describe(title, () => {
    const cases = rows.map(([name, text, names, options = {}]) => ({ name, text, names, options }));
    it.each(cases)('$name', ({ text, names, options }) => {
      const { entities } = extractSentence(text, options);
      const found = entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
      expect(found.sort()).toEqual([...names].sort());
    });
  });
}
