import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { answerTable } from '../../../src/cli/answer/answer-table.ts';
import { cutToWidth, displayWidth } from '../../../src/cli/answer/display-width.ts';
import { fitColumns } from '../../../src/cli/answer/fit-columns.ts';
import { readableValue } from '../../../src/cli/answer/readable-value.ts';
import { openCypher } from '../../../src/cypher/open-cypher.ts';
import type { Answer } from '../../../src/pipeline/query-graph.ts';
import { SMALL_GRAPH } from '../../cypher/small-graph.ts';

function answerTo(text: string): Answer {
  const result = openCypher(SMALL_GRAPH).query(text);
  const rows = result.readAll();
  return { columns: result.columns, rows, graph: SMALL_GRAPH, summary: { rows: rows.length, timeMs: 0, plan: null } };
}

const linesOf = (text: string, columns: number | null) => [...answerTable(answerTo(text), columns)];

describe('answerTable', () => {
  it('puts texts at the left and numbers at the right', () => {
    expect(linesOf("UNWIND [['Ann', 5], ['Bartholomew', 12345]] AS r RETURN r[0] AS name, r[1] AS n", null)).toEqual([
      'name             n',
      '───────────  ─────',
      'Ann              5',
      'Bartholomew  12345',
    ]);
  });

  it('cuts the widest cells first, so that a row fits the terminal', () => {
    expect(linesOf("RETURN 'short' AS a, 'something that is long indeed' AS b", 20)).toEqual([
      'a      b',
      '─────  ─────────────',
      'short  something th…',
    ]);
  });

  it('keeps columns in line under wide characters, emoji and combining marks', () => {
    const lines = linesOf(
      "UNWIND [['王毅', 1], ['🇫🇷 é', 2], ['e\u0301a', 3]] AS r RETURN r[0] AS name, r[1] AS n",
      null,
    );
    expect(new Set(lines.map(displayWidth)).size).toBe(1);
    expect(lines[2]).toBe('王毅  1');
  });

  it('writes a block for each row where there are too many columns', () => {
    const text = 'RETURN 1 AS a, 2 AS b, "some long text" AS c, 4 AS d, "long text again" AS e';
    expect(linesOf(text, 14)).toEqual(['── 1 ─────────', 'a  1', 'b  2', 'c  some long …', 'd  4', 'e  long text …']);
  });

  it('has no row wider than the terminal, whatever the cells are', () => {
    const cell = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 40 }),
      fc.constantFrom('王毅', '👩‍👩‍👧', 'e\u0301', '\u001b[2J'),
    );
    const table = fc
      .integer({ min: 1, max: 6 })
      .chain((width) =>
        fc.array(fc.array(cell, { minLength: width, maxLength: width }), { minLength: 1, maxLength: 5 }),
      );
    fc.assert(
      fc.property(table, fc.integer({ min: 12, max: 60 }), (rows, columns) => {
        const heading = (rows[0] ?? []).map((_, index) => `c${index}`);
        const answer: Answer = {
          columns: heading,
          rows,
          graph: SMALL_GRAPH,
          summary: { rows: 0, timeMs: 0, plan: null },
        };
        const lines = [...answerTable(answer, columns)];
        expect(Math.max(...lines.map(displayWidth))).toBeLessThanOrEqual(columns);
        expect(lines.join('')).not.toContain('\u001b');
      }),
    );
  });
});

describe('readableValue', () => {
  it.each([
    ["MATCH (n {name: 'Ann'}) RETURN n", '(Ann :Chair)'],
    ["MATCH ({name: 'Ann'})-[r:FROM]->() RETURN r", '(Ann :Chair)-[:FROM]->(5 :Country)'],
    [
      "MATCH p = ({name: 'Cem'})<-[:KNOWS]-({name: 'Bob'})<-[:KNOWS]-() RETURN p",
      '(Cem :Person)<-[:KNOWS]-(Bob :Person)<-[:KNOWS]-(Ann :Chair)',
    ],
    ["MATCH (n {name: 'Bob'}) RETURN [n, 'x', null, {a: 1.0}]", "[(Bob :Person), 'x', null, {a: 1.0}]"],
    ["RETURN 'two\\nlines'", 'two lines'],
    ["RETURN date('2025-01-02')", '2025-01-02'],
    ['RETURN null', 'null'],
  ])('%s is %s', (text, shown) => {
    const value = answerTo(text).rows[0]?.[0] ?? null;
    expect(readableValue(value, SMALL_GRAPH)).toBe(shown);
  });
});

describe('fitColumns', () => {
  it.each([
    [[3, 4], 10, [3, 4]],
    [[3, 40, 50], 43, [3, 20, 20]],
    [[30, 8, 30], 30, [11, 8, 11]],
    [[30, 30, 30], 17, null],
  ])('gives %j in %i columns %j', (needed, room, widths) => {
    expect(fitColumns(needed, room)).toEqual(widths);
  });
});

describe('cutToWidth', () => {
  it.each([
    ['abcdef', 6, 'abcdef'],
    ['abcdef', 5, 'abcd…'],
    ['王毅外长', 6, '王毅…'],
    ['👩‍👩‍👧👩‍👩‍👧', 3, '👩‍👩‍👧…'],
  ])('%s in %i columns is %s', (text, columns, cut) => {
    expect(cutToWidth(text, columns)).toBe(cut);
  });
});
