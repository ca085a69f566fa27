import { type CharSet, intersection, isLineEnd, negation, single, VERTICAL, withCase } from './char-set.ts';
import { parseCharClass } from './parse-char-class.ts';
import { parseEscape } from './parse-escape.ts';
import {
  acceptText,
  codeOf,
  invalidRegex,
  peekChar,
  type RegexCursor,
  type RegexFlags,
  refusedRegex,
  takeChar,
} from './regex-cursor.ts';
import type { Assertion, RegexNode } from './regex-node.ts';

const MAX_DEPTH = 200;
const NO_FLAGS: RegexFlags = {
  ignoreCase: false,
  unicodeCase: false,
  dotAll: false,
  multiline: false,
  comments: false,
};

/** Parses the part of Java's pattern syntax that can be matched in bounded time; the rest raises. */
export function parseRegex(pattern: string): RegexNode {
  const cursor: RegexCursor = {
    codes: [...pattern],
    pattern,
    position: 0,
    depth: 0,
    flags: NO_FLAGS,
    names: new Set(),
  };
  const node = parseChoice(cursor);
  if (peekChar(cursor) !== '') throw invalidRegex(cursor, 'an unmatched closing )');
  return node;
}

function parseChoice(cursor: RegexCursor): RegexNode {
  cursor.depth += 1;
  if (cursor.depth > MAX_DEPTH) throw invalidRegex(cursor, 'too deep nesting');
  const options = [parseSequence(cursor)];
  while (acceptText(cursor, '|')) options.push(parseSequence(cursor));
  cursor.depth -= 1;
  return { kind: 'choice', options };
}

function parseSequence(cursor: RegexCursor): RegexNode {
  const parts: RegexNode[] = [];
  for (;;) {
    skipComments(cursor);
    const char = peekChar(cursor);
    if (char === '' || char === '|' || char === ')') return { kind: 'sequence', parts };
    const atom = parseAtom(cursor);
    if (atom !== null) parts.push(parseQuantifiers(cursor, atom));
  }
}

function skipComments(cursor: RegexCursor): void {
  if (!cursor.flags.comments) return;
  for (;;) {
    if (/^\s$/.test(peekChar(cursor))) takeChar(cursor);
    else if (peekChar(cursor) === '#') while (!['', '\n'].includes(peekChar(cursor))) takeChar(cursor);
    else return;
  }
}

/** Null where only flags stood. */
function parseAtom(cursor: RegexCursor): RegexNode | null {
  const char = takeChar(cursor);
  switch (char) {
    case '(':
      return parseGroup(cursor);
    case '[':
      return { kind: 'set', set: parseCharClass(cursor) };
    case '.':
      return { kind: 'set', set: cursor.flags.dotAll ? () => true : negation(isLineEnd) };
    case '^':
      return assertion(cursor.flags.multiline ? 'line-start' : 'start');
    case '$':
      return assertion(cursor.flags.multiline ? 'line-end' : 'last-end');
    case '\\':
      return parseBackslash(cursor);
    case '*':
    case '+':
    case '?':
      throw invalidRegex(cursor, `a dangling ${char}`);
    case '{':
      throw invalidRegex(cursor, 'an illegal repetition');
    default:
      return character(cursor, single(codeOf(char)));
  }
}

function assertion(name: Assertion): RegexNode {
  return { kind: 'assertion', assertion: name };
}

function character(cursor: RegexCursor, set: CharSet): RegexNode {
  return { kind: 'set', set: withCase(set, cursor.flags) };
}

const ASSERTIONS: ReadonlyMap<string, Assertion> = new Map([
  ['b', 'word-edge'],
  ['B', 'no-word-edge'],
  ['A', 'start'],
  ['z', 'end'],
  ['Z', 'last-end'],
]);

function parseBackslash(cursor: RegexCursor): RegexNode {
  const name = ASSERTIONS.get(peekChar(cursor));
  if (name !== undefined) {
    takeChar(cursor);
    return assertion(name);
  }
  if (acceptText(cursor, 'Q')) return parseQuoted(cursor);
  if (acceptText(cursor, 'R')) return LINE_BREAK;
  return character(cursor, parseEscape(cursor).set);
}

/** `\r\n`, which is never split, or any one character that ends a line. */
const LINE_BREAK: RegexNode = {
  kind: 'choice',
  options: [
    {
      kind: 'sequence',
      parts: [
        { kind: 'set', set: single(0x0d) },
        { kind: 'set', set: single(0x0a) },
      ],
    },
    {
      kind: 'sequence',
      parts: [
        { kind: 'set', set: single(0x0d) },
        { kind: 'assertion', assertion: 'no-line-feed' },
      ],
    },
    { kind: 'set', set: intersection([VERTICAL, negation(single(0x0d))]) },
  ],
};

/** Between `\Q` and `\E` each character is itself; a quantifier after it belongs to the last one. */
function parseQuoted(cursor: RegexCursor): RegexNode {
  const parts: RegexNode[] = [];
  while (peekChar(cursor) !== '' && !acceptText(cursor, '\\E')) {
    parts.push(character(cursor, single(codeOf(takeChar(cursor)))));
  }
  const last = parts.pop();
  if (last === undefined) return { kind: 'sequence', parts };
  return { kind: 'sequence', parts: [...parts, parseQuantifiers(cursor, last)] };
}

function parseGroup(cursor: RegexCursor): RegexNode | null {
  const before = cursor.flags;
  if (acceptText(cursor, '?')) {
    const only = parseGroupHead(cursor);
    if (only) return null;
  }
  const node = parseChoice(cursor);
  if (!acceptText(cursor, ')')) throw invalidRegex(cursor, 'an unclosed group');
  cursor.flags = before;
  return node;
}

/** Reads what stands after `(?`; true when it was only a change of flags for the rest of the group. */
function parseGroupHead(cursor: RegexCursor): boolean {
  if (acceptText(cursor, ':')) return false;
  if (['=', '!', '>'].includes(peekChar(cursor))) throw refusedRegex(cursor, 'looking ahead and atomic groups');
  if (acceptText(cursor, '<')) {
    if (['=', '!'].includes(peekChar(cursor))) throw refusedRegex(cursor, 'looking behind');
    parseGroupName(cursor);
    return false;
  }
  parseFlags(cursor);
  if (acceptText(cursor, ')')) return true;
  if (acceptText(cursor, ':')) return false;
  throw invalidRegex(cursor, 'an unknown inline flag');
}

function parseGroupName(cursor: RegexCursor): void {
  let name = '';
  while (/^[A-Za-z0-9]$/.test(peekChar(cursor))) name += takeChar(cursor);
  if (!/^[A-Za-z]/.test(name) || !acceptText(cursor, '>')) throw invalidRegex(cursor, 'an illegal group name');
  if (cursor.names.has(name)) throw invalidRegex(cursor, `a second group ${name}`);
  cursor.names.add(name);
}

const FLAGS: ReadonlyMap<string, keyof RegexFlags> = new Map([
  ['i', 'ignoreCase'],
  ['u', 'unicodeCase'],
  ['s', 'dotAll'],
  ['m', 'multiline'],
  ['x', 'comments'],
]);

function parseFlags(cursor: RegexCursor): void {
  let value = true;
  while (!['', ')', ':'].includes(peekChar(cursor))) {
    const char = takeChar(cursor);
    const flag = FLAGS.get(char);
    if (char === '-') value = false;
    else if (flag !== undefined) cursor.flags = { ...cursor.flags, [flag]: value };
    else if (char === 'U' || char === 'd') throw refusedRegex(cursor, `the flag ${char}`);
    else throw invalidRegex(cursor, 'an unknown inline flag');
  }
}

function parseQuantifiers(cursor: RegexCursor, atom: RegexNode): RegexNode {
  let node = atom;
  for (;;) {
    skipComments(cursor);
    const bounds = parseBounds(cursor);
    if (bounds === null) return node;
    node = { kind: 'repeat', node, ...bounds };
    if (acceptText(cursor, '+')) throw refusedRegex(cursor, 'possessive quantifiers');
    acceptText(cursor, '?');
  }
}

function parseBounds(cursor: RegexCursor): { readonly min: number; readonly max: number | null } | null {
  if (acceptText(cursor, '*')) return { min: 0, max: null };
  if (acceptText(cursor, '+')) return { min: 1, max: null };
  if (acceptText(cursor, '?')) return { min: 0, max: 1 };
  if (!acceptText(cursor, '{')) return null;
  const found = /^(\d{1,6})(?:(,)(\d{1,6})?)?\}/.exec(
    cursor.codes.slice(cursor.position, cursor.position + 20).join(''),
  );
  if (found === null) throw invalidRegex(cursor, 'an illegal repetition');
  cursor.position += found[0].length;
  const min = Number(found[1]);
  const open = found[2] === undefined ? min : null;
  const max = found[3] === undefined ? open : Number(found[3]);
  if (max !== null && max < min) throw invalidRegex(cursor, 'an illegal repetition');
  return { min, max };
}
