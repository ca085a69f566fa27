import { describe, expect, it } from 'vitest';
import { classifyQuery } from '../../../src/cypher/classify-query.ts';
import { bracketed } from './bracketed.ts';

// Each of these is tried in two or three ways; read anew in each, ninety levels would take longer than the universe.
const OPENINGS = [
  '[',
  '(',
  '[(',
  '[x IN ',
  '[x IN [',
  '[(a)--',
  '[(a {x: ',
  '[(a WHERE ',
  '[p = (a)-[r {x: ',
  '(a {x: ',
  '(a {x: (',
  '(a WHERE ',
  '(a)-[r WHERE ',
  'EXISTS { (',
  'COUNT { MATCH (a WHERE ',
  'all(x IN ',
  'reduce(a = ',
  'n {x: ',
  '{a: ',
  'CASE ',
  'CASE x WHEN ',
  'f(',
  'NOT (',
  'x[',
];

describe('brackets that are never closed', () => {
  it.each(OPENINGS)('%s ninety times is refused at once', (opening) => {
    for (const middle of ['', '1', 'x', ')', ']']) {
      expect(classifyQuery(`RETURN ${opening.repeat(90)}${middle}`).kind).toBe('unreadable');
    }
  });
});

describe('brackets that are closed', () => {
  it.each([
    ['[', ']'],
    ['(', ')'],
    ['[(a {x: ', '})]'],
    ['[x IN ', ' | x]'],
    ['[x IN [', '] WHERE x]'],
    ['[(a)-->(b {x: ', '}) | 1]'],
    ['(n {x: ', '})'],
    ['{a: ', '}'],
    ['f(', ')'],
    ['CASE WHEN ', ' THEN 1 END'],
  ])('%s…%s twenty times is read', (opening, closing) => {
    const text = `${opening.repeat(20)}1${closing.repeat(20)}`;
    expect(bracketed(text)).not.toContain('…');
  });

  it('say the same in each of the ways that they are tried', () => {
    expect(bracketed('[(a), (b)]')).toBe('[a, b]');
    expect(bracketed('[(a)--(b), (c)]')).toBe('[pattern (a) both[] (b), c]');
    expect(bracketed('[(a)--(b) | c]')).toBe('[(a) both[] (b) where  | c]');
    expect(bracketed('[x IN xs, 1]')).toBe('[(x in xs), 1]');
    expect(bracketed('[(a {x: [(b {y: 1})]})]')).toBe('[a {x: [b {y: 1}]}]');
    expect(bracketed('((a)-->(b))')).toBe('pattern (a) out[] (b)');
    expect(bracketed('((a) - (b))')).toBe('(a - b)');
  });
});
