import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compareIds } from '../../../src/store/neo4j/compare-ids.ts';
import { toFullTextQuery } from '../../../src/store/neo4j/full-text-query.ts';
import { groupedBy } from '../../../src/store/neo4j/grouped-by.ts';
import { edgeById, matchById, matchNodes } from '../../../src/store/neo4j/match-by-id.ts';
import { quoteName } from '../../../src/store/neo4j/quote-name.ts';
import { sizeOf } from '../../../src/store/neo4j/size-of.ts';
import { slicesOf } from '../../../src/store/neo4j/slices.ts';
import { isWellFormed, wellFormedText } from '../../../src/store/neo4j/well-formed-text.ts';
import { awkwardText } from '../../export/awkward-text.ts';
import { cypherTokens } from '../../pipeline/neo4j-files/cypher-tokens.ts';

describe('quoteName', () => {
  it.each([
    ['MET_WITH', '`MET_WITH`'],
    ['a b', '`a b`'],
    ['`', '````'],
    ['`) DETACH DELETE n //', '```) DETACH DELETE n //`'],
    ['\\u0060', '`\\u005Cu0060`'],
    ['\ud800', '`\ufffd`'],
  ])('writes %j as %s', (name, quoted) => {
    expect(quoteName(name)).toBe(quoted);
  });

  it('stays one name for a reader that resolves \\u first, whatever it is', () => {
    fc.assert(
      fc.property(awkwardText, (text) => {
        const tokens = cypherTokens(quoteName(text), 'before lexing');
        expect(tokens).toEqual([{ kind: 'name', value: wellFormedText(text) }]);
      }),
      { numRuns: 1_000 },
    );
  });
});

describe('matchById, matchNodes and edgeById', () => {
  it('name the index, and tell events from entities that are events', () => {
    expect(matchById('n', 'Claim', 'row.id')).toBe('MATCH (n:Claim) USING INDEX SEEK n:Claim(id) WHERE n.id = row.id');
    expect(matchNodes('e', 'Event', 'e.id > $after')).toBe(
      'MATCH (e:Event) USING INDEX SEEK e:Event(id) WHERE e.id > $after AND NOT e:Entity',
    );
    expect(edgeById('r', 'A`B', '$id')).toBe(
      'MATCH (a)-[r:`A``B`]->(b) USING INDEX SEEK r:`A``B`(id) WHERE r.id = $id',
    );
  });
});

describe('slicesOf', () => {
  const rows = (count: number, length = 1) =>
    Array.from({ length: count }, (_, index) => ({ id: `${index}`.padEnd(length) }));

  it.each([
    [0, 10, []],
    [1, 10, [1]],
    [10, 10, [10]],
    [11, 10, [10, 1]],
    [25, 10, [10, 10, 5]],
  ])('cuts %d rows at %d', (count, most, sizes) => {
    expect([...slicesOf(rows(count), most)].map(({ length }) => length)).toEqual(sizes);
  });

  it('cuts long rows by their characters', () => {
    const sizes = [...slicesOf(rows(9, 1_500_000), 1_000)].map(({ length }) => length);
    expect(sizes).toEqual([3, 3, 3]);
  });

  it('counts the characters of properties and of lists in them', () => {
    const row = {
      id: 'x',
      properties: { text: 'y'.repeat(1_000_000), list: ['z'.repeat(1_500_000), 1, true], count: 5n },
    };
    expect([...slicesOf([row, row, row, row], 1_000)].map(({ length }) => length)).toEqual([2, 2]);
  });

  it('loses no row and keeps the order', () => {
    fc.assert(
      fc.property(fc.array(fc.string(), { maxLength: 50 }), fc.integer({ min: 1, max: 9 }), (texts, most) => {
        const given = texts.map((id) => ({ id }));
        expect([...slicesOf(given, most)].flat()).toEqual(given);
      }),
    );
  });
});

describe('sizeOf', () => {
  it.each([
    [null, 8],
    [1n, 8],
    ['ab', 12],
    [['ab', 1], 28],
    [{ a: ['b'] }, 26],
  ])('counts %o as %d bytes', (value, bytes) => {
    expect(sizeOf(value)).toBe(bytes);
  });
});

describe('toFullTextQuery', () => {
  it.each([
    ['macron', '+*macron*'],
    ['Emmanuel MACRON', '+*emmanuel* +*macron*'],
    ['xi', '+xi*'],
    ['António Guterres', '+*antonio* +*guterres*'],
    ['习近平', '+*习近平*'],
    ['', ''],
    [' \t ', ''],
    ['*:* OR name:[a TO z]', '+or* +*name* +a* +to* +z*'],
    ['+(a AND NOT "b~") \\', '+a* +*and* +*not* +b*'],
  ])('%j becomes %j', (words, query) => {
    expect(toFullTextQuery(words)).toBe(query);
  });

  it('never lets an operator through', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (words) => {
        expect(toFullTextQuery(words)).toMatch(/^(\+\*?[\p{L}\p{N}]+\*( |$))*$/u);
      }),
    );
  });
});

describe('groupedBy', () => {
  it('sorts the groups by key, and keeps the order in each', () => {
    expect(groupedBy(['b2', 'a1', 'b1', 'a2'], (text) => text.slice(0, 1))).toEqual([
      ['a', ['a1', 'a2']],
      ['b', ['b2', 'b1']],
    ]);
    expect(groupedBy([], String)).toEqual([]);
  });
});

describe('compareIds', () => {
  it('orders as Array.sort does without a rule', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' })), (ids) => {
        expect([...ids].sort(compareIds)).toEqual([...ids].sort());
      }),
    );
  });
});

describe('wellFormedText', () => {
  it('changes lone surrogates only', () => {
    expect(wellFormedText('a\ud800b\udc00c😀')).toBe('a\ufffdb\ufffdc😀');
    fc.assert(
      fc.property(awkwardText, (text) => {
        expect(wellFormedText(text)).toBe(Buffer.from(text, 'utf8').toString('utf8'));
        expect(isWellFormed(text)).toBe(wellFormedText(text) === text);
      }),
    );
  });
});
