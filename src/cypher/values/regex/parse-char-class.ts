import { type CharSet, intersection, negation, range, single, union, withCase } from './char-set.ts';
import { type Escape, parseEscape } from './parse-escape.ts';
import { acceptText, codeOf, invalidRegex, peekChar, type RegexCursor, takeChar } from './regex-cursor.ts';

const MAX_DEPTH = 50;

/** Reads a class after its `[`: ranges, nested classes, `&&`, `^`. */
export function parseCharClass(cursor: RegexCursor): CharSet {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw invalidRegex(cursor, 'too deep nesting');
  const negated = acceptText(cursor, '^');
  const operands: CharSet[] = [];
  do operands.push(parseUnion(cursor, operands.length === 0));
  while (acceptText(cursor, '&&'));
  if (!acceptText(cursor, ']')) throw invalidRegex(cursor, 'an unclosed character class');
  cursor.depth -= 1;
  const set = intersection(operands);
  return negated ? negation(set) : set;
}

function parseUnion(cursor: RegexCursor, first: boolean): CharSet {
  const sets: CharSet[] = [];
  for (;;) {
    skipBlanks(cursor);
    const char = peekChar(cursor);
    const literalBracket = char === ']' && first && sets.length === 0;
    if (char === '' || (char === ']' && !literalBracket)) break;
    if (char === '&' && peekChar(cursor, 1) === '&') break;
    sets.push(char === '[' ? parseNested(cursor) : parseRange(cursor));
  }
  return union(sets);
}

function skipBlanks(cursor: RegexCursor): void {
  while (cursor.flags.comments && /^\s$/.test(peekChar(cursor))) takeChar(cursor);
}

function parseNested(cursor: RegexCursor): CharSet {
  takeChar(cursor);
  return parseCharClass(cursor);
}

function parseRange(cursor: RegexCursor): CharSet {
  const from = parseMember(cursor);
  const next = peekChar(cursor, 1);
  if (from.code === null || peekChar(cursor) !== '-' || next === ']' || next === '[' || next === '') {
    return withCase(from.set, cursor.flags);
  }
  takeChar(cursor);
  const to = parseMember(cursor);
  if (to.code === null || to.code < from.code) throw invalidRegex(cursor, 'an illegal character range');
  return withCase(range(from.code, to.code), cursor.flags);
}

function parseMember(cursor: RegexCursor): Escape {
  const char = takeChar(cursor);
  if (char === '\\') return parseEscape(cursor);
  return { set: single(codeOf(char)), code: codeOf(char) };
}
