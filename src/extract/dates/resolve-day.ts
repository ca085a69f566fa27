import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, fromMonthIndex, mondayOf, monthIndex, toEpochDay, weekdayOf } from './calendar-day.ts';
import type { DayExpression, DayOfMonthExpression, Direction, Tense, WeekdayExpression } from './date-mention.ts';
import { chooseByTense, dayDate, type Now } from './now.ts';

// Publication dates are off by a day where time zones or late editions meet: "on Dec. 28" in a text of Dec. 27 is tomorrow's paper.
const EDITION_SLACK_DAYS = 1;
const LONGEST_REACH_DAYS = 300;

/** "27 December", in the year that is stated or that tense and weekday choose. */
export function resolveDay(expression: DayExpression, now: Now): ClaimDate | null {
  const epoch = dayOf(expression, now);
  return epoch === null ? null : dayDate(epoch);
}

/** The epoch day of a day expression, or null. */
export function dayOf(expression: DayExpression, { today, tense }: Now): number | null {
  const { year, month, day } = expression;
  if (year.kind === 'stated') return toEpochDay({ year: year.year, month, day });
  if (today === null || year.kind === 'anaphoric') return null;
  const thisYear = fromEpochDay(today).year;
  if (year.kind === 'shifted') return toEpochDay({ year: thisYear + year.years, month, day });
  if (year.kind === 'remembered') {
    const remembered = toEpochDay({ year: year.year, month, day });
    if (remembered !== null && remembered <= today) return remembered;
  }
  const direction = year.kind === 'open' ? year.direction : null;
  return chooseYear(expression, today, { tense, direction });
}

interface Choice {
  readonly tense: Tense;
  readonly direction: Direction | null;
}

function chooseYear(expression: DayExpression, today: number, { tense, direction }: Choice): number | null {
  const possible = daysAround(expression, fromEpochDay(today).year);
  if (direction === 'last') return chooseByTense(possible, today - 1, 'past');
  if (direction === 'next') return chooseByTense(possible, today + 1, 'future');
  const agreeing = possible.filter((epoch) => weekdayOf(epoch) === expression.weekday);
  if (agreeing.length > 0) return chooseWithSlack(agreeing, today, tense) ?? chooseByTense(agreeing, today, 'present');
  const chosen = chooseWithSlack(possible, today, tense);
  return chosen !== null && isTooFar(chosen, today) ? chooseByTense(possible, today, 'present') : chosen;
}

/** Nobody leaves out the year of a day in another year that comes round again soon: there the tense must be wrong. */
function isTooFar(day: number, today: number): boolean {
  return Math.abs(day - today) > LONGEST_REACH_DAYS && fromEpochDay(day).year !== fromEpochDay(today).year;
}

function daysAround({ month, day }: DayExpression, year: number): readonly number[] {
  return [-1, 0, 1].flatMap((shift) => toEpochDay({ year: year + shift, month, day }) ?? []);
}

function chooseWithSlack(candidates: readonly number[], today: number, tense: Tense): number | null {
  const slack = { past: EDITION_SLACK_DAYS, present: 0, future: -EDITION_SLACK_DAYS }[tense];
  return chooseByTense(candidates, today + slack, tense);
}

/** "the 27th", of the month that tense chooses. */
export function resolveDayOfMonth({ day, shift }: DayOfMonthExpression, { today, tense }: Now): ClaimDate | null {
  if (today === null) return null;
  const { year, month } = fromEpochDay(today);
  const shifts = shift === null ? [-2, -1, 0, 1, 2] : [shift];
  const possible = shifts.flatMap((months) => {
    const target = fromMonthIndex(monthIndex(year, month) + months);
    return toEpochDay({ ...target, day }) ?? [];
  });
  const epoch = shift === null ? chooseByTense(possible, today, tense) : (possible[0] ?? null);
  return epoch === null ? null : dayDate(epoch);
}

/** "Tuesday": the latest one up to today, or the first from today on where the tense is future. */
export function resolveWeekday(expression: WeekdayExpression, now: Now): ClaimDate | null {
  const epoch = weekdayDay(expression, now);
  return epoch === null ? null : dayDate(epoch);
}

/** The epoch day of a weekday expression, or null. */
export function weekdayDay({ weekday, direction, week }: WeekdayExpression, { today, tense }: Now): number | null {
  if (today === null) return null;
  if (week !== null) return mondayOf(today) + 7 * week + weekday;
  if (direction === 'last') return latestWeekday(weekday, today - 1);
  if (direction === 'next') return firstWeekday(weekday, today + 1);
  if (tense === 'future') return firstWeekday(weekday, today);
  // "this Friday" under a verb without tense looks ahead within the week; "Friday" alone looks back.
  if (direction === 'this' && tense === 'present') return mondayOf(today) + weekday;
  return latestWeekday(weekday, today);
}

/** The last such weekday not after a day. */
export function latestWeekday(weekday: number, notAfter: number): number {
  return notAfter - ((weekdayOf(notAfter) - weekday + 7) % 7);
}

/** The first such weekday not before a day. */
export function firstWeekday(weekday: number, notBefore: number): number {
  return notBefore + ((weekday - weekdayOf(notBefore) + 7) % 7);
}
