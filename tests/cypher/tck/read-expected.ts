import type { Value } from '../../../src/cypher/values/value.ts';
import { entriesText, listText, type Writing } from './canonical.ts';

/** Reads a value as the TCK's tables write it and gives its canonical text. */
export function readExpected(text: string, lists: Writing['lists']): string {
  const cursor = { text, at: 0, lists };
  const value = readAny(cursor);
  skip(cursor);
  if (cursor.at !== text.length) throw new Error(`Cannot read the expected value ${text}`);
  return value;
}

interface Cursor {
  readonly text: string;
  at: number;
  readonly lists: Writing['lists'];
}

function skip(cursor: Cursor): void {
  while (cursor.text[cursor.at] === ' ') cursor.at += 1;
}

function eat(cursor: Cursor, wanted: string): boolean {
  skip(cursor);
  if (!cursor.text.startsWith(wanted, cursor.at)) return false;
  cursor.at += wanted.length;
  return true;
}

function must(cursor: Cursor, wanted: string): void {
  if (!eat(cursor, wanted)) throw new Error(`Expected ${wanted} at ${cursor.at} of ${cursor.text}`);
}

function readAny(cursor: Cursor): string {
  skip(cursor);
  switch (cursor.text[cursor.at]) {
    case "'":
      return JSON.stringify(readQuoted(cursor));
    case '(':
      return readNode(cursor);
    case '<':
      return readPath(cursor);
    case '{':
      return readMap(cursor);
    case '[':
      return cursor.text[cursor.at + 1] === ':' ? readRelationship(cursor) : readList(cursor);
    default:
      return readAtom(cursor);
  }
}

const ESCAPES: Readonly<Record<string, string>> = { n: '\n', t: '\t', r: '\r' };

function readQuoted(cursor: Cursor): string {
  must(cursor, "'");
  let value = '';
  while (cursor.at < cursor.text.length && cursor.text[cursor.at] !== "'") {
    const escaped = cursor.text[cursor.at] === '\\';
    if (escaped) cursor.at += 1;
    const letter = cursor.text[cursor.at] ?? '';
    value += escaped ? (ESCAPES[letter] ?? letter) : letter;
    cursor.at += 1;
  }
  cursor.at += 1;
  return value;
}

function readAtom(cursor: Cursor): string {
  const match = /^[^,\]})\s|]+/.exec(cursor.text.slice(cursor.at));
  const word = match?.[0] ?? '';
  cursor.at += word.length;
  if (['true', 'false', 'null'].includes(word)) return word;
  if (word === 'NaN') return 'fNaN';
  if (/^-?Inf/.test(word)) return word.startsWith('-') ? 'f-Infinity' : 'fInfinity';
  if (/^-?\d+$/.test(word)) return `i${BigInt(word)}`;
  const number = Number(word);
  if (word === '' || Number.isNaN(number)) throw new Error(`Cannot read "${cursor.text}" at ${cursor.at}`);
  return `f${Object.is(number, -0) ? 0 : number}`;
}

function readList(cursor: Cursor): string {
  must(cursor, '[');
  const members: string[] = [];
  if (eat(cursor, ']')) return listText(members, cursor.lists);
  do members.push(readAny(cursor));
  while (eat(cursor, ','));
  must(cursor, ']');
  return listText(members, cursor.lists);
}

function readMap(cursor: Cursor): string {
  must(cursor, '{');
  const entries: [string, string][] = [];
  if (eat(cursor, '}')) return entriesText(entries);
  do {
    const key = readName(cursor);
    must(cursor, ':');
    entries.push([key, readAny(cursor)]);
  } while (eat(cursor, ','));
  must(cursor, '}');
  return entriesText(entries);
}

function readName(cursor: Cursor): string {
  skip(cursor);
  const match = /^(?:`[^`]*`|[\p{L}\p{N}_$]+)/u.exec(cursor.text.slice(cursor.at));
  const name = match?.[0] ?? '';
  cursor.at += name.length;
  return name.replaceAll('`', '');
}

function readNode(cursor: Cursor): string {
  must(cursor, '(');
  const labels: string[] = [];
  while (eat(cursor, ':')) labels.push(readName(cursor));
  skip(cursor);
  const properties = cursor.text[cursor.at] === '{' ? readMap(cursor) : '{}';
  must(cursor, ')');
  return `(${labels.toSorted().join(':')} ${properties})`;
}

function readRelationship(cursor: Cursor): string {
  must(cursor, '[:');
  const type = readName(cursor);
  skip(cursor);
  const properties = cursor.text[cursor.at] === '{' ? readMap(cursor) : '{}';
  must(cursor, ']');
  return `[:${type} ${properties}]`;
}

function readPath(cursor: Cursor): string {
  must(cursor, '<');
  let text = readNode(cursor);
  while (!eat(cursor, '>')) {
    const backward = eat(cursor, '<-');
    if (!backward) must(cursor, '-');
    const relationship = readRelationship(cursor);
    must(cursor, backward ? '-' : '->');
    text += `${backward ? `<-${relationship}-` : `-${relationship}->`}${readNode(cursor)}`;
  }
  return `<${text}>`;
}

/** Reads a parameter value: the scalars, lists and maps that the TCK gives as parameters. */
export function readParameter(text: string): Value {
  const json = readExpected(text, 'ordered');
  return fromCanonical(json);
}

function fromCanonical(text: string): Value {
  const quoted = text.replaceAll(/"(?:[^"\\]|\\.)*"|i-?\d+|f-?[\d.e+-]+|\{|, |[\w]+(?=: )/g, (part) => {
    if (part.startsWith('"')) return JSON.stringify(`s${JSON.parse(part)}`);
    return /^[if]-?\d/.test(part) ? JSON.stringify(part) : /^\w+$/.test(part) ? JSON.stringify(part) : part;
  });
  return revive(JSON.parse(quoted));
}

function revive(value: unknown): Value {
  if (value === null || typeof value === 'boolean') return value;
  if (Array.isArray(value)) return value.map(revive);
  if (typeof value === 'object') return new Map(Object.entries(value).map(([key, one]) => [key, revive(one)]));
  const text = String(value);
  if (text.startsWith('i')) return BigInt(text.slice(1));
  return text.startsWith('f') ? Number(text.slice(1)) : text.slice(1);
}
