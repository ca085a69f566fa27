import { isThrough } from './calendar-words.ts';
import type { SpanEnd } from './date-mention.ts';
import type { Match } from './match.ts';
import { type Piece, wordAt } from './pieces.ts';

/** Joins neighbours that make one span: "May 31" – "June 8", "Thursday" and "Friday", "between March" and "May 2022". */
export function joinSpans(pieces: readonly Piece[], matches: readonly Match[]): readonly Match[] {
  const joined: Match[] = [];
  for (const match of matches) {
    const span = spanOf(pieces, joined.at(-1), match);
    if (span === null) joined.push(match);
    else joined[joined.length - 1] = span;
  }
  return joined;
}

function spanOf(pieces: readonly Piece[], before: Match | undefined, after: Match): Match | null {
  if (before === undefined || after.first !== before.next + 1) return null;
  const [from, to] = [before.expression, after.expression];
  if (!isSpanEnd(from) || !isSpanEnd(to) || from.kind !== to.kind) return null;
  const joint = wordAt(pieces, before.next);
  const spans =
    isThrough(joint) ||
    (joint === 'and' && (wordAt(pieces, before.first - 1) === 'between' || areNeighbours(from, to)));
  return spans ? { first: before.first, next: after.next, expression: { kind: 'span', from, to } } : null;
}

function isSpanEnd(expression: Match['expression']): expression is SpanEnd {
  return ['day', 'weekday', 'month', 'year'].includes(expression.kind);
}

/** "Thursday and Friday", "May 4 and May 5", "June and July": one stretch of time; "Monday and Thursday" are two days. */
function areNeighbours(from: SpanEnd, to: SpanEnd): boolean {
  if (from.kind === 'day' && to.kind === 'day') {
    return from.month === to.month && from.day + 1 === to.day && from.year.kind === 'open';
  }
  if (from.kind === 'weekday' && to.kind === 'weekday') return (from.weekday + 1) % 7 === to.weekday;
  if (from.kind !== 'month' || to.kind !== 'month') return false;
  return from.month + 1 === to.month && from.year.kind === 'open';
}
