import { type CharSet, DIGIT, HORIZONTAL, isLineEnd, negation, SPACE, single, VERTICAL, WORD } from './char-set.ts';
import { propertySet } from './property-set.ts';
import { codeOf, invalidRegex, peekChar, type RegexCursor, refusedRegex, takeChar } from './regex-cursor.ts';

const CLASSES: ReadonlyMap<string, CharSet> = new Map([
  ['d', DIGIT],
  ['w', WORD],
  ['s', SPACE],
  ['h', HORIZONTAL],
  ['v', VERTICAL],
  ['D', negation(DIGIT)],
  ['W', negation(WORD)],
  ['S', negation(SPACE)],
  ['H', negation(HORIZONTAL)],
  ['V', negation(VERTICAL)],
  ['N', negation(isLineEnd)],
]);

const CONTROLS: ReadonlyMap<string, number> = new Map([
  ['t', 0x09],
  ['n', 0x0a],
  ['r', 0x0d],
  ['f', 0x0c],
  ['a', 0x07],
  ['e', 0x1b],
]);

/** A character or a class after a backslash: `code` is set where it is one character, so that it can begin a range. */
export interface Escape {
  readonly set: CharSet;
  readonly code: number | null;
}

/** Reads what follows a backslash, inside or outside square brackets. */
export function parseEscape(cursor: RegexCursor): Escape {
  const char = takeChar(cursor);
  const set = CLASSES.get(char);
  if (set !== undefined) return { set, code: null };
  if (char === 'p' || char === 'P') return { set: parseProperty(cursor, char), code: null };
  const code = CONTROLS.get(char) ?? parseNumbered(cursor, char);
  return { set: single(code), code };
}

function parseProperty(cursor: RegexCursor, char: string): CharSet {
  const first = takeChar(cursor);
  const name = first === '{' ? takeUntil(cursor, '}') : first;
  const set = propertySet(name);
  if (set === null) throw refusedRegex(cursor, `the character property ${name}`);
  return char === 'P' ? negation(set) : set;
}

function takeUntil(cursor: RegexCursor, end: string): string {
  let text = '';
  while (peekChar(cursor) !== end) {
    if (peekChar(cursor) === '') throw invalidRegex(cursor, `a missing ${end}`);
    text += takeChar(cursor);
  }
  takeChar(cursor);
  return text;
}

function parseNumbered(cursor: RegexCursor, char: string): number {
  if (char === 'x' && peekChar(cursor) === '{') {
    takeChar(cursor);
    return hexadecimal(cursor, takeUntil(cursor, '}'));
  }
  if (char === 'x') return hexadecimal(cursor, takeDigits(cursor, 2));
  if (char === 'u') return parseUnit(cursor);
  if (char === '0') return parseOctal(cursor);
  if (char === 'c') return codeOf(takeChar(cursor)) ^ 0x40;
  if (/^[1-9k]$/.test(char)) throw refusedRegex(cursor, 'references back to a group');
  if (/^[GX]$/.test(char)) throw refusedRegex(cursor, `\\${char}`);
  if (char === '' || /^[A-Za-z]$/.test(char)) throw invalidRegex(cursor, 'an unknown escape');
  return codeOf(char);
}

/** Four digits; two surrogates in a row are one character. */
function parseUnit(cursor: RegexCursor): number {
  const four = () => hexadecimal(cursor, takeDigits(cursor, 4));
  const high = four();
  if (high < 0xd800 || high > 0xdbff || peekChar(cursor) !== '\\' || peekChar(cursor, 1) !== 'u') return high;
  cursor.position += 2;
  const low = four();
  if (low >= 0xdc00 && low <= 0xdfff) return (high - 0xd800) * 0x400 + low - 0xdc00 + 0x10000;
  cursor.position -= 6;
  return high;
}

function takeDigits(cursor: RegexCursor, count: number): string {
  const digits = Array.from({ length: count }, () => takeChar(cursor)).join('');
  if (digits.length < count) throw invalidRegex(cursor, 'an illegal hexadecimal escape');
  return digits;
}

function hexadecimal(cursor: RegexCursor, digits: string): number {
  const code = /^[0-9a-fA-F]+$/.test(digits) ? Number.parseInt(digits, 16) : Number.NaN;
  if (code <= 0x10ffff) return code;
  throw invalidRegex(cursor, 'an illegal hexadecimal escape');
}

function parseOctal(cursor: RegexCursor): number {
  let digits = '';
  while (digits.length < 3 && /^[0-7]$/.test(peekChar(cursor))) {
    if (Number.parseInt(digits + peekChar(cursor), 8) > 0o377) break;
    digits += takeChar(cursor);
  }
  if (digits === '') throw invalidRegex(cursor, 'an illegal octal escape');
  return Number.parseInt(digits, 8);
}
