import { CypherError } from '../cypher-error.ts';
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
  throw syntaxAt('UnexpectedSyntax', 'The string is not closed.', { start, end: text.length });
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
    throw syntaxAt('UnexpectedSyntax', `The escape \\${letter} is not known.`, { start: at, end: at + 2 });
  }
  return { value, end: at + 2 };
}

function readUnicode(text: string, at: number, digits: number): { value: string; end: number } {
  const end = at + 2 + digits;
  const code = text.slice(at + 2, end);
  const point = Number.parseInt(code, 16);
  if (code.length < digits || !/^[0-9a-fA-F]+$/.test(code) || point > 0x10ffff) {
    throw syntaxAt('InvalidUnicodeLiteral', `\\${text.slice(at + 1, end)} is no Unicode character.`, {
      start: at,
      end,
    });
  }
  return { value: String.fromCodePoint(point), end };
}

function syntaxAt(detail: string, message: string, span: { start: number; end: number }): CypherError {
  return new CypherError({ phase: 'compile', type: 'SyntaxError', detail, message, span });
}
