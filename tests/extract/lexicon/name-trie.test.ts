import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createNameTrie } from '../../../src/extract/lexicon/name-trie.ts';

describe('a name trie', () => {
  const trie = createNameTrie<string>();
  for (const name of ['Korea', 'South Korea', 'South Korea Trade Office', 'Côte d’Ivoire', 'U.S.'])
    trie.add(name, name);
  trie.add('Korea', 'second Korea');

  it('finds the longest name first', () => {
    const found = trie.match(['south', 'korea', 'trade', 'office'], 0);
    expect(found.map(({ end, values }) => [end, ...values])).toEqual([
      [4, 'South Korea Trade Office'],
      [2, 'South Korea'],
    ]);
  });

  it('keeps every value of one name in the order added', () => {
    expect(trie.match(['korea'], 0)).toEqual([{ end: 1, values: ['Korea', 'second Korea'] }]);
  });

  it('starts where it is told', () => {
    expect(trie.match(['the', 'south', 'korea'], 1).map(({ end }) => end)).toEqual([3]);
  });

  it('finds nothing for half a name', () => {
    expect(trie.match(['south'], 0)).toEqual([]);
    expect(trie.match(['south', 'africa'], 0)).toEqual([]);
  });

  it('finds nothing outside the row', () => {
    expect(trie.match(['korea'], 1)).toEqual([]);
    expect(trie.match([], 0)).toEqual([]);
  });

  it('folds the names that are added', () => {
    expect(trie.match(['cote', 'divoire'], 0)).toHaveLength(1);
    expect(trie.match(['us'], 0)).toHaveLength(1);
  });

  it('does not take an empty name', () => {
    const empty = createNameTrie<number>();
    empty.add('  ', 1);
    empty.add('.', 2);
    expect(empty.match([''], 0)).toEqual([]);
  });

  it('is not fooled by words that JavaScript knows', () => {
    expect(trie.match(['constructor'], 0)).toEqual([]);
    expect(trie.match(['__proto__'], 0)).toEqual([]);
  });

  it('finds each name that was added', () => {
    const word = fc.constantFrom('a', 'b', 'c', 'd');
    const name = fc.array(word, { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(fc.array(name, { maxLength: 20 }), fc.array(word, { maxLength: 8 }), (names, row) => {
        const any = createNameTrie<string>();
        for (const words of names) any.add(words.join(' '), words.join(' '));
        for (let from = 0; from < row.length; from += 1) {
          const found = any.match(row, from);
          const wanted = names.filter((words) => words.every((one, at) => row[from + at] === one));
          expect(new Set(found.flatMap(({ values }) => values))).toEqual(
            new Set(wanted.map((words) => words.join(' '))),
          );
          const ends = found.map(({ end }) => end);
          expect(ends).toEqual([...ends].sort((a, b) => b - a));
        }
      }),
    );
  });
});
