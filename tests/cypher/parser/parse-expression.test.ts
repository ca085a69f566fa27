import { describe, expect, it } from 'vitest';
import { bracketed } from './bracketed.ts';

describe('operators', () => {
  it.each([
    ['1 + 2 * 3', '(1 + (2 * 3))'],
    ['(1 + 2) * 3', '((1 + 2) * 3)'],
    ['1 - 2 - 3', '((1 - 2) - 3)'],
    ['1 / 2 * 3 % 4', '(((1 / 2) * 3) % 4)'],
    ['2 ^ 3 ^ 4', '((2 ^ 3) ^ 4)'],
    ['2 * 3 ^ 4', '(2 * (3 ^ 4))'],
    ['-a ^ 2', '((- a) ^ 2)'],
    ['-2 ^ 2', '(-2 ^ 2)'],
    ['- - a', '(- (- a))'],
    ['-+a', '(- (+ a))'],
    ['a - -1', '(a - -1)'],
    ['a || b + c', '((a || b) + c)'],
    ['a OR b XOR c AND d', '(a or (b xor (c and d)))'],
    ['a AND b OR c AND d', '((a and b) or (c and d))'],
    ['NOT a AND b', '((not a) and b)'],
    ['NOT NOT a', '(not (not a))'],
    ['NOT a = b', '(not (a = b))'],
    ['a = b AND c <> d', '((a = b) and (c <> d))'],
    ['a < b <= c', '(a < b <= c)'],
    ['a < b = c > d', '(a < b = c > d)'],
    ['a + 1 < b * 2', '((a + 1) < (b * 2))'],
    ['a IN b', '(a in b)'],
    ['a IN b IN c', '((a in b) in c)'],
    ['a IN b + c', '(a in (b + c))'],
    ['a IN [1] = true', '((a in [1]) = true)'],
    ['NOT a IN b', '(not (a in b))'],
    [
      "a STARTS WITH 'x' AND b ENDS WITH 'y' OR c CONTAINS 'z'",
      "(((a starts with 'x') and (b ends with 'y')) or (c contains 'z'))",
    ],
    ["a =~ 'x.*'", "(a =~ 'x.*')"],
    ['a IS NULL', '(a is null)'],
    ['a IS NOT NULL = b', '((a is not null) = b)'],
    ['a.b IS NULL AND c', '((a.b is null) and c)'],
    ['a + b IS NULL', '((a + b) is null)'],
    ['not a is null', '(not (a is null))'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});

describe('what hangs on an expression', () => {
  it.each([
    ['a.b.c', 'a.b.c'],
    ['a.b[0].c', 'a.b[0].c'],
    ['a[1]', 'a[1]'],
    ['a[-1]', 'a[-1]'],
    ['a[1..2]', 'a[1..2]'],
    ['a[..2]', 'a[..2]'],
    ['a[1..]', 'a[1..]'],
    ['a[b + 1..c]', 'a[(b + 1)..c]'],
    ['[1, 2][0]', '[1, 2][0]'],
    ['{a: 1}.a', '{a: 1}.a'],
    ["{a: 1}['a']", "{a: 1}['a']"],
    ['f(x).y', 'f(x).y'],
    ['-a.b', '(- a.b)'],
    ['a.`b c`', 'a.b c'],
    ['a.match', 'a.match'],
    ['n:A', '(n:A)'],
    ['n:A:B', '(n:(A&B))'],
    ['n:A&B|C', '(n:((A&B)|C))'],
    ['n:!A&B', '(n:(!A&B))'],
    ['n:!(A|B)', '(n:!(A|B))'],
    ['n:%', '(n:%)'],
    ['n IS A', '(n:A)'],
    ['n:A AND m:B', '((n:A) and (m:B))'],
    ['NOT n:A', '(not (n:A))'],
    ['n.x:A', '(n.x:A)'],
    ['$p.x', '$p.x'],
    ['$0', '$0'],
    ['$`a b`', '$a b'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});

describe('literals', () => {
  it.each([
    ['1', '1'],
    ['1_000', '1000'],
    ['0x1F', '31'],
    ['0xff', '255'],
    ['0o17', '15'],
    ['9223372036854775807', '9223372036854775807'],
    ['-9223372036854775808', '-9223372036854775808'],
    ['1.5', '1.5'],
    ['.5', '0.5'],
    ['1e3', '1000'],
    ['1.5E-2', '0.015'],
    ['true', 'true'],
    ['FALSE', 'false'],
    ['Null', 'null'],
    ["'a'", "'a'"],
    ['"a"', "'a'"],
    ["'it\\'s'", "'it's'"],
    ['"say \\"a\\""', `'say "a"'`],
    ["'a\\tb\\nc'", "'a\tb\nc'"],
    ["'\\u0041\\U0001F600'", "'A😀'"],
    ["'\\\\'", "'\\'"],
    ["''", "''"],
    ['[]', '[]'],
    ['[1, [2, []]]', '[1, [2, []]]'],
    ['{}', '{}'],
    ['{a: 1, `b c`: {d: 2}}', '{a: 1, b c: {d: 2}}'],
    ['{null: 1, match: 2}', '{null: 1, match: 2}'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});

describe('forms that bind names', () => {
  it.each([
    ['[x IN xs]', '[x in xs where  | ]'],
    ['[x IN xs WHERE x > 1]', '[x in xs where (x > 1) | ]'],
    ['[x IN xs | x + 1]', '[x in xs where  | (x + 1)]'],
    ['[x IN xs WHERE x:A | x.n]', '[x in xs where (x:A) | x.n]'],
    ['[x IN [y IN ys | y] | x]', '[x in [y in ys where  | y] where  | x]'],
    ['[(a)-->(b) | b]', '[(a) out[] (b) where  | b]'],
    ['[(a)-[:R|S]->(b:B|C) WHERE b.x | b]', '[(a) out[:(R|S)] (b:(B|C)) where b.x | b]'],
    ['[p = (a)--(b) | p]', '[p = (a) both[] (b) where  | p]'],
    ['[(a) - (b)]', '[(a - b)]'],
    ['[x IN xs]', '[x in xs where  | ]'],
    ['[x IN xs, 1]'.replace(', 1', ''), '[x in xs where  | ]'],
    ['any(x IN xs WHERE x = 1)', 'any(x in xs where (x = 1))'],
    ['ALL(x IN xs WHERE x)', 'all(x in xs where x)'],
    ['none(x IN xs WHERE NOT x)', 'none(x in xs where (not x))'],
    ['single(x IN xs WHERE x IN ys)', 'single(x in xs where (x in ys))'],
    ['reduce(s = 0, x IN xs | s + x)', 'reduce(s = 0, x in xs | (s + x))'],
    ['EXISTS { (a)-->(b) }', 'exists {match}'],
    ['EXISTS { MATCH (a) WITH a RETURN a }', 'exists {match,with,return}'],
    ['COUNT { (a)-->(b) WHERE b.x } + 1', '(count {match} + 1)'],
    ['COLLECT { MATCH (a) RETURN a.x }', 'collect {match,return}'],
    ['exists((a)-->(b))', 'exists(pattern (a) out[] (b))'],
    ['shortestPath((a)-[*]->(b))', 'pattern shortestPath (a) out[*1..] (b)'],
    ['(a)-->(b)', 'pattern (a) out[] (b)'],
    ['NOT (a)-->()', '(not pattern (a) out[] ())'],
    ['(a)-->(b) AND c', '(pattern (a) out[] (b) and c)'],
    ['(a) - (b)', '(a - b)'],
    ['(a)-(b)', '(a - b)'],
    ['n {.*}', 'n {.*}'],
    ['n {.a, .b, c: 1, d}', 'n {.a, .b, c: 1, d: d}'],
    ['n {}', 'n {}'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});

describe('calls', () => {
  it.each([
    ['f()', 'f()'],
    ['f(1, 2)', 'f(1, 2)'],
    ['date.truncate("day", x)', "date.truncate('day', x)"],
    ['count(*)', 'count(*)'],
    ['count(DISTINCT x)', 'count(distinct x)'],
    ['COUNT (x)', 'COUNT(x)'],
    ["trim(BOTH 'x' FROM y)", "trim both(y, 'x')"],
    ["trim(LEADING 'x' FROM y)", "trim leading(y, 'x')"],
    ['trim(TRAILING FROM y)', 'rtrim(y)'],
    ["trim('x' FROM y)", "trim both(y, 'x')"],
    ['trim(y)', 'trim(y)'],
    ['all(x)', 'all(x)'],
    ['any', 'any'],
    ['single.x', 'single.x'],
    ['reduce', 'reduce'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });
});

describe('CASE', () => {
  it.each([
    ['CASE WHEN a THEN 1 END', 'case(; a → 1; )'],
    ['CASE WHEN a THEN 1 WHEN b THEN 2 ELSE 3 END', 'case(; a → 1; b → 2; 3)'],
    ['CASE x WHEN 1 THEN 2 ELSE 3 END', 'case(x; 1 → 2; 3)'],
    ['CASE x WHEN 1, 2 THEN 3 END', 'case(x; 1 → 3; 2 → 3; )'],
    ['CASE x WHEN a = b THEN 3 END', 'case(x; (a = b) → 3; )'],
    ['CASE x WHEN > 2 THEN 3 END', 'case(; (x > 2) → 3; )'],
    ['CASE x WHEN > 2 + 1, = 0 THEN 3 ELSE 4 END', 'case(; (x > (2 + 1)) → 3; (x = 0) → 3; 4)'],
    ['CASE x WHEN 1 THEN 2 WHEN < 0 THEN 3 END', 'case(; (x = 1) → 2; (x < 0) → 3; )'],
    ['CASE x WHEN IS NULL THEN 1 WHEN IS NOT NULL THEN 2 END', 'case(; (x is null) → 1; (x is not null) → 2; )'],
    ["CASE x WHEN STARTS WITH 'a' THEN 1 END", "case(; (x starts with 'a') → 1; )"],
    ["CASE x WHEN ENDS WITH 'a', =~ 'b' THEN 1 END", "case(; (x ends with 'a') → 1; (x =~ 'b') → 1; )"],
    ['case.x', 'case.x'],
    ['CASE CASE a WHEN 1 THEN 2 END WHEN 2 THEN 3 END', 'case(case(a; 1 → 2; ); 2 → 3; )'],
  ])('%s is read as %s', (text, tree) => {
    expect(bracketed(text)).toBe(tree);
  });

  it('takes a type test in its long form only', () => {
    expect(bracketed('CASE x WHEN IS TYPED INTEGER THEN 1 END')).toContain('(x is {"kind":"named","name":"integer"');
    expect(bracketed('CASE x WHEN :: INTEGER THEN 1 END')).toContain('(x is {"kind":"named","name":"integer"');
    expect(() => bracketed('CASE x WHEN IS NOT :: INTEGER THEN 1 END')).toThrow();
  });
});
