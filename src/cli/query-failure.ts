import type { CypherError } from '../cypher/cypher-error.ts';
import { describeQueryError } from '../pipeline/describe-query-error.ts';
import { displayWidth } from './answer/display-width.ts';
import { EXIT } from './exit-codes.ts';
import type { Failure } from './failure.ts';
import { printable } from './printable.ts';

/** Why a query has no answer; where its text is at fault, the line with a caret under the place. */
export function queryFailure(error: CypherError): Failure {
  const { code, message, hint, excerpt } = describeQueryError(error);
  return { code, message, hint, exit: EXIT.setup, excerpt: excerpt === null ? [] : excerptOf(...excerpt) };
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
