import { dayNumberAt, FUNCTION_WORDS, isThrough, monthAt, type Reading } from './calendar-words.ts';
import { type Piece, wordAt } from './pieces.ts';

/** One day of a list, or a run of days that stand together: "20-21", "3 and 4". */
export interface DayGroup {
  readonly first: number;
  readonly next: number;
  readonly from: number;
  readonly to: number;
}

type Joint = 'through' | 'and' | 'comma';

/** Days of one month: "20", "20-21", "3 and 4", "3, 4 and 5"; neighbours make one group, others stay apart. */
export function dayGroupsAt(pieces: readonly Piece[], at: number): readonly DayGroup[] {
  const head = dayNumberAt(pieces, at);
  if (head === null) return [];
  const groups: DayGroup[] = [{ first: at, next: head.next, from: head.value, to: head.value }];
  const between = wordAt(pieces, at - 1) === 'between';
  for (let next = head.next; ; ) {
    const joint = jointAt(pieces, next);
    const day = joint === null ? null : dayNumberAt(pieces, joint.next);
    if (joint === null || day === null || !continuesList(pieces, joint.value, next)) return groups;
    addDay(groups, { first: joint.next, ...day, joint: between ? 'through' : joint.value });
    next = day.next;
  }
}

function jointAt(pieces: readonly Piece[], at: number): Reading<Joint> | null {
  const word = wordAt(pieces, at);
  if (word === ',' && wordAt(pieces, at + 1) === 'and') return { value: 'and', next: at + 2 };
  if (word === ',') return { value: 'comma', next: at + 1 };
  if (word === 'and' || word === '&') return { value: 'and', next: at + 1 };
  return isThrough(word) ? { value: 'through', next: at + 1 } : null;
}

/** "May 3, 20 people" and "May 3 and 20 soldiers" are no lists: a list of commas must reach an "and", and count nothing. */
function continuesList(pieces: readonly Piece[], joint: Joint, at: number): boolean {
  let next = at;
  let seen: Joint | null = joint;
  while (seen === 'comma') {
    next = dayNumberAt(pieces, next + 1)?.next ?? pieces.length;
    seen = jointAt(pieces, next)?.value ?? null;
  }
  if (seen === null) return false;
  const last = dayNumberAt(pieces, jointAt(pieces, next)?.next ?? pieces.length);
  return last !== null && !countsSomething(pieces, last.next);
}

function countsSomething(pieces: readonly Piece[], at: number): boolean {
  const piece = pieces[at];
  if (piece === undefined || monthAt(pieces, at) !== null || FUNCTION_WORDS.has(piece.lower)) return false;
  return /^\p{Ll}/u.test(piece.text);
}

interface NextDay {
  readonly first: number;
  readonly next: number;
  readonly value: number;
  readonly joint: Joint;
}

function addDay(groups: DayGroup[], day: NextDay): void {
  const open = groups.at(-1);
  const joins = open !== undefined && day.value > open.to && (day.joint === 'through' || day.value === open.to + 1);
  if (joins) groups[groups.length - 1] = { ...open, next: day.next, to: day.value };
  else groups.push({ first: day.first, next: day.next, from: day.value, to: day.value });
}
