import { describe, expect, it } from 'vitest';
import type { EntityKind } from '../../src/model/entity.ts';
import { extractSentence } from './extract-sentence.ts';

/** A title, a text, and the names of every entity of the table's kind that it speaks of. */
export type EntityRow = readonly [title: string, text: string, names: readonly string[]];

/** Checks each row: the entities of one kind that the text names are exactly those told. */
export function entityTable(title: string, kind: EntityKind, rows: readonly EntityRow[]): void {
  describe(title, () => {
    it.each(rows.map(([name, text, names]) => ({ name, text, names })))('$name', ({ text, names }) => {
      const { entities } = extractSentence(text);
      const found = entities.filter((entity) => entity.kind === kind).map((entity) => entity.name);
      expect(found.sort()).toEqual([...names].sort());
    });
  });
}
