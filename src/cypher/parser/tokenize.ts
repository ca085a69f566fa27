import { syntaxError } from '../cypher-error.ts';
import { readString } from './read-string.ts';
import type { Token } from './token.ts';

/** Cuts a text into tokens; the last has the kind `end`. Comments and white space are dropped. */
export function tokenize(text: string): readonly Token[] {
  const tokens: Token[] = [];
  let at = skipBlanks(text, 0);
  while (at < text.length) {
    const token = readToken(text, at);
    tokens.push(token);
    at = skipBlanks(text, token.end);
  }
  tokens.push({ kind: 'end', text: '', value: '', upper: '', start: text.length, end: text.length });
  return tokens;
}

const BLANK = /(?:[\s\u0085\u180e]|\/\/[^\n\r]*|\/\*[\s\S]*?\*\/)*/y;
const WORD = /[\p{ID_Start}_\p{Pc}][\p{ID_Continue}\p{Pc}\p{Sc}]*/uy;
const NUMBER =
  /0[xX][0-9a-fA-F_]*|0[oO]?[0-7_]+(?![0-9.eE])|(?:[0-9][0-9_]*)?\.[0-9][0-9_]*(?:[eE][+-]?[0-9_]+)?|[0-9][0-9_]*(?:[eE][+-]?[0-9_]+)?/y;
const SYMBOLS = ['<=', '>=', '<>', '=~', '+=', '..', '::', '||', '!='];
const SINGLE = '()[]{}<>=+-*/%^,.:;|&!$?@';

function skipBlanks(text: string, from: number): number {
  const at = matchEnd(BLANK, text, from);
  if (text.startsWith('/*', at))
    throw syntaxError({ start: at, end: text.length }, 'UnexpectedSyntax', 'The comment is not closed.');
  return at;
}

function matchEnd(pattern: RegExp, text: string, from: number): number {
  pattern.lastIndex = from;
  return pattern.test(text) ? pattern.lastIndex : from;
}

function readToken(text: string, start: number): Token {
  const first = text.charAt(start);
  if (first === "'" || first === '"') return readString(text, start);
  if (first === '`') return readQuotedName(text, start);
  if (/[0-9]/.test(first) || (first === '.' && /[0-9]/.test(text.charAt(start + 1)))) return readNumber(text, start);
  if (first === '$') return readParameter(text, start);
  const wordEnd = matchEnd(WORD, text, start);
  if (wordEnd > start) return tokenOf('word', text, { start, end: wordEnd });
  return readSymbol(text, start);
}

function tokenOf(kind: Token['kind'], text: string, span: { start: number; end: number }): Token {
  const raw = text.slice(span.start, span.end);
  return { kind, text: raw, value: raw, upper: raw.toUpperCase(), ...span };
}

function readQuotedName(text: string, start: number): Token {
  let value = '';
  let at = start + 1;
  while (at < text.length) {
    const close = text.indexOf('`', at);
    if (close < 0) break;
    value += text.slice(at, close);
    if (text.charAt(close + 1) !== '`') {
      return { ...tokenOf('name', text, { start, end: close + 1 }), value, upper: '' };
    }
    value += '`';
    at = close + 2;
  }
  throw syntaxError({ start, end: text.length }, 'UnexpectedSyntax', 'The quoted name is not closed.');
}

function readNumber(text: string, start: number): Token {
  const before = text.charAt(start - 1);
  let end = matchEnd(NUMBER, text, start);
  // "1..3" is a range, not "1." and ".3".
  const dots = text.slice(start, end).indexOf('.');
  if (dots >= 0 && text.charAt(start + dots + 1) === '.') end = start + dots;
  const raw = text.slice(start, end);
  const tail = matchEnd(WORD, text, end);
  if (tail > end || /^0[xXoO]$/.test(raw) || /_$|__|^_/.test(raw) || /\.$/.test(before + raw.slice(-1))) {
    throw syntaxError({ start, end: tail }, 'InvalidNumberLiteral', `Not a number: ${text.slice(start, tail)}`);
  }
  const isFloat = !/^0[xX]/.test(raw) && /[.eE]/.test(raw);
  return { ...tokenOf(isFloat ? 'float' : 'integer', text, { start, end }), value: raw.replaceAll('_', '') };
}

function readParameter(text: string, start: number): Token {
  if (text.charAt(start + 1) === '`') {
    const name = readQuotedName(text, start + 1);
    return { ...name, kind: 'parameter', start, text: text.slice(start, name.end) };
  }
  const match = /[\p{ID_Continue}_]+/uy;
  const end = matchEnd(match, text, start + 1);
  if (end === start + 1) return tokenOf('symbol', text, { start, end });
  return { ...tokenOf('parameter', text, { start, end }), value: text.slice(start + 1, end) };
}

function readSymbol(text: string, start: number): Token {
  const pair = text.slice(start, start + 2);
  if (SYMBOLS.includes(pair)) return tokenOf('symbol', text, { start, end: start + 2 });
  if (SINGLE.includes(text.charAt(start))) return tokenOf('symbol', text, { start, end: start + 1 });
  const bad = String.fromCodePoint(text.codePointAt(start) ?? 0);
  const detail = bad > '\u007f' ? 'InvalidUnicodeCharacter' : 'UnexpectedSyntax';
  throw syntaxError({ start, end: start + bad.length }, detail, `The character "${bad}" has no meaning here.`);
}
