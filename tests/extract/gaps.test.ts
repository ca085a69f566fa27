import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { claimLines } from './claim-lines.ts';
import { extractSentence } from './extract-sentence.ts';
import { type Gap, readGaps } from './read-gaps.ts';

const gaps = readGaps();

function linesFound({ text, options, relations, shows, expected }: Gap): readonly string[] {
  return claimLines(extractSentence(text, options), { relations, shows: shows ?? [], expected });
}

/** Known gaps: what a text says and the rules do not find yet. The expectations are right; the rules are not. */
describe('known gaps of the extractor', () => {
  it.each(gaps)('$construction: $title', (gap) => {
    const closed = `this gap is closed: move its row from gaps.json to ${gap.construction}.test.ts`;
    expect(linesFound(gap), closed).not.toEqual([...gap.expected].sort());
  });

  it('are listed once', () => {
    const keys = gaps.map(({ construction, title, text }) => `${construction}|${title}|${text}`);
    expect(keys).toEqual([...new Set(keys)]);
  });

  it('belong to a table that exists, and no table has the row as well', () => {
    const files = readdirSync(new URL('.', import.meta.url));
    for (const { construction, title } of gaps) {
      const file = `${construction}.test.ts`;
      expect(files).toContain(file);
      const table = readFileSync(new URL(file, import.meta.url), 'utf8');
      const stands = [`'${title}',`, `"${title}",`].some((row) => table.includes(row));
      expect(stands, `${title} stands in ${file} too`).toBe(false);
    }
  });
});
