import type { RefusedClause } from '../ast/query.ts';
import { type Cursor, isAt, peek, spanFrom, take } from './cursor.ts';

/**
 * Recognises a clause that changes the graph, reads files or administers a server, and skips to the next clause.
 * Null where a clause of another kind stands.
 */
export function parseRefusedClause(cursor: Cursor): RefusedClause | null {
  const found = REFUSED.find(({ words }) => isAt(cursor, ...words));
  if (found === undefined) return null;
  const start = peek(cursor).start;
  for (const _ of found.words) take(cursor);
  skipToClause(cursor, found.reason);
  return { kind: 'refused', name: found.words.join(' '), reason: found.reason, span: spanFrom(cursor, start) };
}

interface Refused {
  readonly words: readonly string[];
  readonly reason: RefusedClause['reason'];
}

const refusal =
  (reason: Refused['reason']) =>
  (words: string): Refused => ({ words: words.split(' '), reason });

const SCHEMA = 'INDEX CONSTRAINT DATABASE USER ROLE ALIAS FULLTEXT VECTOR LOOKUP RANGE TEXT OR COMPOSITE'.split(' ');
const COMMANDS = 'DROP ALTER GRANT DENY REVOKE SHOW TERMINATE ENABLE DEALLOCATE REALLOCATE RENAME USE'.split(' ');
const WRITES = 'CREATE MERGE SET DELETE REMOVE FOREACH'.split(' ');

/** More words first: CREATE INDEX is a command, CREATE alone a write. */
const REFUSED: readonly Refused[] = [
  ...SCHEMA.map((word) => `CREATE ${word}`).map(refusal('admin')),
  ...['CREATE POINT INDEX', ...COMMANDS, 'START DATABASE', 'STOP DATABASE'].map(refusal('admin')),
  ...['LOAD CSV', 'USING PERIODIC'].map(refusal('unsafe')),
  ...['DETACH DELETE', 'NODETACH DELETE', ...WRITES, 'INSERT'].map(refusal('write')),
];

const NEXT = 'MATCH UNWIND WITH RETURN CALL UNION FINISH OPTIONAL LOAD DETACH'.split(' ');
const OPENING = ['(', '[', '{'];
const CLOSING = [')', ']', '}'];

/** Skips to the next word, outside brackets, that starts a clause; a command goes on to the end. */
function skipToClause(cursor: Cursor, reason: RefusedClause['reason']): void {
  let depth = 0;
  for (let token = peek(cursor); token.kind !== 'end'; token = peek(cursor)) {
    if (token.kind === 'symbol' && OPENING.includes(token.upper)) depth += 1;
    if (token.kind === 'symbol' && CLOSING.includes(token.upper)) depth -= 1;
    if (depth < 0 || (depth === 0 && reason !== 'admin' && startsClause(cursor))) return;
    take(cursor);
  }
}

function startsClause(cursor: Cursor): boolean {
  const before = cursor.tokens[cursor.position - 1];
  if (before === undefined || ['.', ':', 'CREATE', 'MATCH', 'STARTS', 'ENDS', 'ON'].includes(before.upper))
    return false;
  return [...NEXT, ...WRITES].some((word) => isAt(cursor, word)) || isAt(cursor, ';');
}
