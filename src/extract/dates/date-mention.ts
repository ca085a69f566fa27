import type { TextSpan } from '../../model/article.ts';

/** The days that "today" may mean, `YYYY-MM-DD`; the dateline, where the text has one, outranks the publication date. */
export interface DateAnchor {
  readonly published: string | null;
  readonly dateline: string | null;
}

/** The tense of the verb that a date belongs to: it decides between last Tuesday and next Tuesday. */
export type Tense = 'past' | 'present' | 'future';

export type Direction = 'last' | 'this' | 'next';

export type CalendarUnit = 'hour' | 'day' | 'week' | 'weekend' | 'month' | 'year';

/** Which part of a period is meant: "early", "mid-", "late"; it sharpens weeks and leaves months and years whole. */
export type PeriodPart = 'early' | 'middle' | 'late';

/**
 * How the text tells the year: `stated` in digits, `shifted` ("next year"), `open` (not told, perhaps "last" before the
 * month), `remembered` (a day that is known by its name, as "the Sept. 11 attacks"), `anaphoric` ("that year", "that
 * summer"; `isNext`: "the following spring").
 */
export type YearReference =
  | { readonly kind: 'stated'; readonly year: number }
  | { readonly kind: 'remembered'; readonly year: number }
  | { readonly kind: 'shifted'; readonly years: number }
  | { readonly kind: 'open'; readonly direction: Direction | null }
  | { readonly kind: 'anaphoric'; readonly isNext?: boolean };

/** "27 December 2023"; `weekday` counts from Monday = 0. */
export interface DayExpression {
  readonly kind: 'day';
  readonly year: YearReference;
  readonly month: number;
  readonly day: number;
  readonly weekday: number | null;
}

/** "next Tuesday", "Tuesday of last week" (`week` −1). */
export interface WeekdayExpression {
  readonly kind: 'weekday';
  readonly weekday: number;
  readonly direction: Direction | null;
  readonly week: number | null;
}

/** "September 2022", "last September". */
export interface MonthExpression {
  readonly kind: 'month';
  readonly year: YearReference;
  readonly month: number;
}

/** "in 1971". */
export interface YearExpression {
  readonly kind: 'year';
  readonly year: number;
}

/** An expression that can begin or end a span. */
export type SpanEnd = DayExpression | WeekdayExpression | MonthExpression | YearExpression;

/** "5 to 9 June"; both ends are of one kind. */
export interface SpanExpression {
  readonly kind: 'span';
  readonly from: SpanEnd;
  readonly to: SpanEnd;
}

/** "on the 27th", "the 27th of this month" (`shift` 0). */
export interface DayOfMonthExpression {
  readonly kind: 'day-of-month';
  readonly day: number;
  readonly shift: number | null;
}

/** A season, quarter or half year: `length` months from `firstMonth`. */
export interface MonthRunExpression {
  readonly kind: 'month-run';
  readonly firstMonth: number;
  readonly length: number;
  readonly year: YearReference;
}

/** "yesterday" (day −1), "next week" (week 1), "two months ago" (month −2). */
export interface RelativeExpression {
  readonly kind: 'relative';
  readonly unit: CalendarUnit;
  readonly shift: number;
  readonly part: PeriodPart | null;
}

/** "the past 24 hours", "the next six months": a stretch that begins or ends now. */
export interface WindowExpression {
  readonly kind: 'window';
  readonly unit: CalendarUnit;
  readonly count: number;
  readonly side: 'past' | 'next';
}

/**
 * What a date says, before it is set against a calendar. `ahead` is "in two weeks", `end-of` "the end of the year";
 * `anniversary` is the year of what is remembered ("the 30th anniversary of"); `anaphoric` ("the next day"), `decade`, `duration` ("five-day") and `time` ("9:30") never resolve to a date by themselves.
 */
export type DateExpression =
  | SpanEnd
  | SpanExpression
  | DayOfMonthExpression
  | MonthRunExpression
  | RelativeExpression
  | WindowExpression
  | { readonly kind: 'ahead' | 'duration'; readonly unit: CalendarUnit; readonly count: number }
  | { readonly kind: 'end-of'; readonly unit: CalendarUnit }
  | { readonly kind: 'anniversary'; readonly years: number }
  | { readonly kind: 'anaphoric'; readonly unit: CalendarUnit; readonly shift: number }
  | { readonly kind: 'decade' | 'time' };

/** A date in a sentence, without the preposition before it; `lastToken` is exclusive. */
export interface DateMention extends TextSpan {
  readonly firstToken: number;
  readonly lastToken: number;
  readonly expression: DateExpression;
}
