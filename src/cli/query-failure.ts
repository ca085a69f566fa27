import type { CypherError } from '../cypher/cypher-error.ts';
import { type ErrorCode, HINTS } from '../errors.ts';
import { displayWidth } from './answer/display-width.ts';
import { EXIT } from './exit-codes.ts';
import type { Failure } from './failure.ts';
import { printable } from './printable.ts';

/** Why a query has no answer; where its text is at fault, the line with a caret under the place. */
export function queryFailure(error: CypherError): Failure {
  const code = codeOf(error);
  const lines = error.message.split('\n');
  const hasExcerpt = error.span !== null && /^ *\^+$/.test(lines.at(-1) ?? '');
  const message = (hasExcerpt ? lines.slice(0, -2) : lines).join(' ');
  const excerpt = hasExcerpt ? excerptOf(lines.at(-2) ?? '', lines.at(-1) ?? '') : [];
  return { code, message, hint: HINTS[code], exit: EXIT.setup, excerpt };
}

function codeOf({ type }: CypherError): ErrorCode {
  if (type === 'Refused') return 'refused-query';
  return type === 'LimitExceeded' || type === 'Aborted' ? 'query-limit' : 'bad-query';
}

/** Characters of a line that are shown before and after the place. */
const AROUND = 60;

function excerptOf(line: string, carets: string): readonly string[] {
  const at = carets.indexOf('^');
  const from = Math.max(0, at - AROUND);
  const to = Math.min(line.length, at + AROUND);
  const before = (from > 0 ? '…' : '') + shown(line.slice(from, at));
  const place = shown(line.slice(at, Math.min(to, carets.length)));
  const after = shown(line.slice(Math.min(to, carets.length), to)) + (to < line.length ? '…' : '');
  const caret = ' '.repeat(displayWidth(before)) + '^'.repeat(Math.max(1, displayWidth(place)));
  return [before + place + after, caret];
}

/** One for one, so that the caret stays under its place. */
function shown(text: string): string {
  return Array.from(text, (character) => printable(character)).join('');
}
