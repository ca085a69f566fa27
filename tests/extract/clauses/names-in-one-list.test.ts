import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupAt, isGoverned, nounAt } from '../../../src/extract/clauses/clause.ts';
import { toldClause } from '../../../src/extract/clauses/told-clause.ts';
import { readClause, verbOf, wordsOf } from './read-clause.ts';

/** The lists of two and more in a sentence. */
function listsIn(text: string): readonly string[] {
  const read = readClause(text);
  const groups = [...new Set(read.clause.groups.values())].filter((group) => group.length > 1);
  return groups.map((group) => wordsOf(read, group));
}

describe('names that stand in one list', () => {
  it.each([
    ['two with "and"', 'Chad and Niger met.', ['Chad + Niger']],
    ['three with a comma', 'Chad, Niger, and Mali met.', ['Chad + Niger + Mali']],
    ['two with "as well as"', 'Chad as well as Niger met Mali.', ['Chad + Niger']],
    ['lists on both sides of the verb', 'Chad and Niger met Mali and Togo.', ['Chad + Niger', 'Mali + Togo']],
    [
      'persons with their titles',
      'President Macron and Chancellor Scholz met.',
      ['President Macron + Chancellor Scholz'],
    ],
    ['not a town and its country', 'They met in Paris, France.', []],
    ['not a person and a country', 'President Macron and Chad agreed.', []],
    ['not the subject of a new clause', 'Chad condemned Niger and Mali left.', []],
    ['the subject of a told clause', 'Chad said Niger and Mali left.', ['Niger + Mali']],
    ['what stands between two', 'Talks between Niger and Mali ended.', ['Niger + Mali']],
    ['not names with "but"', 'Chad but Niger left.', []],
    ['a list of four without "and"', 'Chad, Niger, Mali, Togo met.', ['Chad + Niger + Mali + Togo']],
  ])('%s', (_, text, lists) => {
    expect(listsIn(text)).toEqual(lists);
  });

  it('hold each noun in exactly one group that it is part of', () => {
    const parts = fc.constantFrom('Chad', 'Niger', 'Mali', ',', 'and', ', and', 'met', 'with', 'President Macron', ';');
    fc.assert(
      fc.property(fc.array(parts, { minLength: 2, maxLength: 16 }), (found) => {
        const { clause } = readClause(`Togo ${found.join(' ')}`);
        for (const at of clause.chunks.keys()) {
          expect(groupAt(clause, at)).toContain(at);
          if (nounAt(clause, at) !== null)
            for (const other of groupAt(clause, at)) expect(groupAt(clause, other)).toEqual(groupAt(clause, at));
        }
      }),
      { numRuns: 60 },
    );
  });
});

describe('a noun behind a preposition', () => {
  it.each([
    ['is governed', 'Chad spoke with Niger.', 'Niger', true],
    ['is governed as a member of a list', 'Chad spoke with Mali and Niger.', 'Niger', true],
    ['is not where the word opens a clause', 'Chad left after Niger spoke.', 'Niger', false],
    [
      'is not where an apposition stands before its verb',
      'Chad left after the president, Emmanuel Macron, spoke.',
      'the president , Emmanuel Macron',
      false,
    ],
    ['is where no verb follows', 'Chad left after Niger.', 'Niger', true],
    ['is not as a subject', 'Niger left.', 'Niger', false],
  ])('%s', (_, text, words, expected) => {
    const read = readClause(text);
    const at = read.clause.chunks.findIndex((_chunk, position) => wordsOf(read, [position]) === words);
    expect(at).toBeGreaterThanOrEqual(0);
    expect(isGoverned(read.clause, at)).toBe(expected);
  });
});

describe('the clause that a verb of speech reports', () => {
  it.each([
    ['stands behind "that"', 'Chad said that Niger had attacked Mali.', 'attack', false],
    ['stands behind the verb', 'Chad said Niger had attacked Mali.', 'attack', false],
    ['stands before its speaker', 'Niger attacked Mali, Chad said.', 'attack', true],
    ['stands before an inverted speaker', '"Niger attacked Mali," said President Macron.', 'attack', true],
  ])('%s', (_, text, lemma, isBefore) => {
    const read = readClause(text);
    expect(toldClause(read.clause, verbOf(read, 'say'))).toMatchObject({ verb: verbOf(read, lemma), isBefore });
  });

  it('is none where nothing is reported', () => {
    const read = readClause('Chad said no.');
    expect(toldClause(read.clause, verbOf(read, 'say'))).toBeNull();
  });
});
