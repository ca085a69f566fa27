import { syntaxError } from '../cypher-error.ts';
import type { Token } from './token.ts';

/** Reads a quoted string that starts at `start`, with its escapes resolved. */
export function readString(text: string, start: number): Token {
  const quote = text.charAt(start);
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const next = text.charAt(at);
    if (next === quote) return stringToken(text, { start, end: at + 1 }, value);
    if (next !== '\\') {
      value += next;
      at += 1;
      continue;
    }
    const escaped = readEscape(text, at);
    value += escaped.value;
    at = escaped.end;
  }
  throw syntaxError({ start, end: text.length }, 'UnexpectedSyntax', 'The string is not closed.');
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\',
  "'": "'",
  '"': '"',
  '`': '`',
  b: '\b',
  f: '\f',
  n: '\n',
  r: '\r',
  t: '\t',
};

function stringToken(text: string, span: { start: number; end: number }, value: string): Token {
  return { kind: 'string', text: text.slice(span.start, span.end), value, upper: '', ...span };
}

function readEscape(text: string, at: number): { value: string; end: number } {
  const letter = text.charAt(at + 1);
  if (letter === 'u') return readUnicode(text, at, 4);
  if (letter === 'U') return readUnicode(text, at, 8);
  const value = Object.hasOwn(ESCAPES, letter) ? ESCAPES[letter] : undefined;
  if (value === undefined) {
    throw syntaxError({ start: at, end: at + 2 }, 'UnexpectedSyntax', `The escape \\${letter} is not known.`);
  }
  return { value, end: at + 2 };
}

function readUnicode(text: string, at: number, digits: number): { value: string; end: number } {
  const end = at + 2 + digits;
  const code = text.slice(at + 2, end);
  const point = Number.parseInt(code, 16);
  if (code.length < digits || !/^[0-9a-fA-F]+$/.test(code) || point > 0x10ffff) {
    const message = `\\${text.slice(at + 1, end)} is no Unicode character.`;
    throw syntaxError({ start: at, end }, 'InvalidUnicodeLiteral', message);
  }
  return { value: String.fromCodePoint(point), end };
}
