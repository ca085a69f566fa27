import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { matchesRegex as matchesInSteps } from '../../../src/cypher/values/regex.ts';

const matchesRegex = (text: string, pattern: string) => matchesInSteps(text, pattern, () => false).next().value;

describe('matchesRegex', () => {
  it.each([
    ['abc', 'abc', true],
    ['abc', 'ab', false],
    ['ABC', '(?i)abc', true],
    ['É', '(?i)é', false],
    ['É', '(?iu)é', true],
    ['a\nb', 'a.b', false],
    ['a\nb', '(?s)a.b', true],
    ['a\nb', '(?m)a$\\n^b', true],
    ['a\n', 'a$\\n', true],
    ['a\r\n', 'a\\R', true],
    ['\r\n', '\\R{2}', false],
    ['aXb', 'a(?i:x)b', true],
    ['aXB', 'a(?i:x)b', false],
    ['a b', '(?x) a \\  b # comment', true],
    ['a.b', '\\Qa.b\\E', true],
    ['aab', 'a{2}b', true],
    ['ab', 'a{2,}b', false],
    ['', 'a*', true],
    ['', '(a*)*', true],
    ['-', '[a-]', true],
    [']', '[]a]', true],
    ['c', '[a-z&&[^ab]]', true],
    ['b', '[a-z&&[^ab]]', false],
    ['é', '\\w', false],
    ['é', '\\p{L}', true],
    ['é', '\\p{Alpha}', false],
    ['я', '\\p{IsCyrillic}', true],
    ['a', '\\x61', true],
    ['😀', '.', true],
    ['😀', '\\ud83d\\ude00', true],
    ['a b', 'a\\b \\bb', true],
    ['ab', 'a\\Bb', true],
    ['2023-12-27', '(?<year>\\d{4})-\\d\\d-\\d\\d', true],
    ['Minister of Foreign Affairs', '.*(Foreign|Defen[cs]e).*', true],
  ])('%j matches %j: %s', (text, pattern, expected) => {
    expect(matchesRegex(text, pattern)).toBe(expected);
  });

  it.each(['(', ')', '[a', 'a{,2}', '{', '*a', 'a{3,2}', '\\', '[z-a]', '\\x6', '(?z)a', '(?<n>a)(?<n>b)', 'a\\j'])(
    'refuses the broken pattern %j',
    (pattern) => {
      expect(() => matchesRegex('a', pattern)).toThrowError(
        expect.objectContaining({ type: 'SemanticError', detail: 'InvalidRegex' }),
      );
    },
  );

  it.each(['(a)\\1', 'a(?=b)b', 'a(?!b)', '(?<=a)b', '(?>a)', 'a*+', '\\k<n>', '(?U)\\w', '\\p{Nonsense}'])(
    'refuses %j, which no bounded matcher can do',
    (pattern) => {
      expect(() => matchesRegex('ab', pattern)).toThrowError(
        expect.objectContaining({ type: 'Refused', detail: 'UnsupportedRegex' }),
      );
    },
  );

  it('stays quick where a backtracking matcher would hang', () => {
    const text = `${'a'.repeat(3000)}!`;
    expect(matchesRegex(text, '(a+)+')).toBe(false);
    expect(matchesRegex(text, '(a|aa|a*)*')).toBe(false);
    expect(matchesRegex(text, '(.*)(.*)(.*)(.*)x')).toBe(false);
  });

  it('stops patterns that grow too large or run too long', () => {
    expect(() => matchesRegex('a', '(a{1000}){1000}')).toThrowError(
      expect.objectContaining({ type: 'LimitExceeded', detail: 'RegexTooLarge' }),
    );
    expect(() => matchesRegex('a'.repeat(100_000), '(?:a*){1000}b')).toThrowError(
      expect.objectContaining({ type: 'LimitExceeded', detail: 'RegexTooExpensive' }),
    );
    expect(matchesRegex('', '((){999999}){999999}')).toBe(true);
    expect(() => matchesRegex('a', '('.repeat(10_000))).toThrowError(
      expect.objectContaining({ type: 'SemanticError' }),
    );
  });

  it('agrees with JavaScript on the syntax that both share', () => {
    const piece = fc.constantFrom('a', 'b', '.', '[ab]', '[^a]', '\\d', '(a|b)', '(?:ab)?', 'a*', 'b+', '(a*b)*');
    const text = fc.string({ unit: fc.constantFrom('a', 'b', '1'), maxLength: 6 });
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 4 }), text, (pieces, subject) => {
        const pattern = pieces.join('');
        expect(matchesRegex(subject, pattern)).toBe(new RegExp(`^(?:${pattern})$`).test(subject));
      }),
      { numRuns: 1000 },
    );
  });

  it('never raises anything but its own errors', () => {
    const odd = fc.string({ unit: fc.constantFrom(...'ab(){}[]*+?|^$\\.-&:<>!=iQEpdw,1 '), maxLength: 12 });
    fc.assert(
      fc.property(odd, (pattern) => {
        try {
          matchesRegex('ab', pattern);
        } catch (error) {
          expect(error).toMatchObject({ name: 'CypherError' });
        }
      }),
      { numRuns: 5000 },
    );
  });
});
