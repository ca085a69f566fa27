import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, fromMonthIndex, isoMonth, isoYear, monthIndex, readIsoDay } from './calendar-day.ts';
import type {
  DateAnchor,
  DateExpression,
  DateMention,
  DayExpression,
  MonthExpression,
  MonthRunExpression,
  Tense,
} from './date-mention.ts';
import { dayDate } from './now.ts';
import { resolveDate } from './resolve-date.ts';

/** What a date in the middle of a text is set against: today, and the date that was told last. */
export interface StoryAnchor extends DateAnchor {
  readonly story: ClaimDate | null;
}

/**
 * The calendar date of a mention in a story: "the next day" and "that year" are counted from the date told last, and
 * "in July" in an account of 1971 is July 1971; everything else is resolved against today.
 */
export function resolveInStory(mention: DateMention, anchor: StoryAnchor, tense: Tense): ClaimDate | null {
  const { story } = anchor;
  const { expression } = mention;
  if (story === null) return resolveDate(mention, anchor, tense);
  if (expression.kind === 'anaphoric') return shifted(story, expression);
  return resolveDate({ ...mention, expression: inStory(expression, anchor, tense) }, anchor, tense);
}

type Anaphor = Extract<DateExpression, { readonly kind: 'anaphoric' }>;

function shifted({ value, granularity }: ClaimDate, { unit, shift }: Anaphor): ClaimDate | null {
  const day = granularity === 'day' ? readIsoDay(value) : null;
  const year = Number(value.slice(0, 4));
  if (unit === 'year') return granularity === 'span' ? null : { value: isoYear(year + shift), granularity: 'year' };
  if (unit === 'day') return day === null ? null : dayDate(day + shift);
  if (unit === 'week') return day === null || shift === 0 ? null : dayDate(day + 7 * shift);
  if (unit !== 'month' || (granularity !== 'day' && granularity !== 'month')) return null;
  const target = fromMonthIndex(monthIndex(year, Number(value.slice(5, 7))) + shift);
  return { value: isoMonth(target.year, target.month), granularity: 'month' };
}

function inStory(expression: DateExpression, anchor: StoryAnchor, tense: Tense): DateExpression {
  const back = backReference(expression);
  if (back !== null) return withYear(back, anchor, Number(anchor.story?.value.slice(0, 4)));
  const year = yearOfStory(anchor, tense);
  if (year === null) return expression;
  if (expression.kind === 'day' || expression.kind === 'month') return withYear(expression, anchor, year);
  if (expression.kind !== 'span' || expression.from.kind !== expression.to.kind) return expression;
  const { from, to } = expression;
  if ((from.kind !== 'day' && from.kind !== 'month') || isTold(from) || (to.kind !== 'day' && to.kind !== 'month'))
    return expression;
  return isTold(to) ? expression : { kind: 'span', from: withYear(from, anchor, year), to };
}

type Monthly = DayExpression | MonthExpression | MonthRunExpression;

/** "that summer", "in July of that year". */
function backReference(expression: DateExpression): Monthly | null {
  const isMonthly = expression.kind === 'day' || expression.kind === 'month' || expression.kind === 'month-run';
  return isMonthly && expression.year.kind === 'anaphoric' ? expression : null;
}

/** The year of an account of things long past, or of a text that is not dated itself. */
function yearOfStory({ story, published, dateline }: StoryAnchor, tense: Tense): number | null {
  const year = Number(story?.value.slice(0, 4));
  const today = readIsoDay(dateline) ?? readIsoDay(published);
  if (story === null || story.granularity === 'span') return null;
  // Without a day of its own a text goes on by months only after a month: "in March 2010 … in November".
  if (today === null) return tense === 'future' || story.granularity !== 'year' ? year : null;
  return tense !== 'future' && year < fromEpochDay(today).year - 1 ? year : null;
}

function isTold({ year }: Monthly): boolean {
  return year.kind !== 'anaphoric' && !(year.kind === 'open' && year.direction === null);
}

const HALF_YEAR = 6;

/** A month that lies far behind the one told last is the next year's: "in November 1971 … in February". */
function withYear<Expression extends Monthly>(
  expression: Expression,
  { story }: StoryAnchor,
  year: number,
): Expression {
  if (isTold(expression)) return expression;
  const last = Number(story?.value.slice(5, 7) ?? 0);
  const month = expression.kind === 'month-run' ? expression.firstMonth : expression.month;
  const isNext = expression.year.kind === 'open' ? last - month > HALF_YEAR : isAfter(expression, month, last);
  return { ...expression, year: { kind: 'stated', year: isNext ? year + 1 : year } };
}

/** "the following spring": of the year told last, where that is known to have been in an earlier month. */
function isAfter({ year }: Monthly, month: number, last: number): boolean {
  return year.kind === 'anaphoric' && year.isNext === true && (last === 0 || month <= last);
}
