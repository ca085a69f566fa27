import type { ClaimDate } from '../../model/claim.ts';
import { fromEpochDay, isoYear, readIsoDay } from './calendar-day.ts';
import type { DateAnchor, DateExpression, DateMention, Tense } from './date-mention.ts';
import type { Now } from './now.ts';
import { resolveDay, resolveDayOfMonth, resolveWeekday } from './resolve-day.ts';
import { resolveMonth, resolveMonthRun } from './resolve-month.ts';
import { resolveAhead, resolveEndOf, resolveRelative, resolveWindow } from './resolve-relative.ts';
import { resolveSpan } from './resolve-span.ts';

/**
 * The calendar date of a mention, or null where it has none: durations, times, references to earlier text, and, without
 * an anchor, everything that does not spell out its year.
 */
export function resolveDate(mention: DateMention, anchor: DateAnchor, tense: Tense): ClaimDate | null {
  const today = readIsoDay(anchor.dateline) ?? readIsoDay(anchor.published);
  return resolveExpression(mention.expression, { today, tense });
}

function resolveExpression(expression: DateExpression, now: Now): ClaimDate | null {
  switch (expression.kind) {
    case 'day':
      return resolveDay(expression, now);
    case 'day-of-month':
      return resolveDayOfMonth(expression, now);
    case 'weekday':
      return resolveWeekday(expression, now);
    case 'month':
      return resolveMonth(expression, now);
    case 'month-run':
      return resolveMonthRun(expression, now);
    case 'year':
      return { value: isoYear(expression.year), granularity: 'year' };
    case 'span':
      return resolveSpan(expression, now);
    default:
      return resolveDeixis(expression, now);
  }
}

type Deixis = Extract<
  DateExpression,
  {
    readonly kind:
      | 'relative'
      | 'window'
      | 'ahead'
      | 'end-of'
      | 'anniversary'
      | 'duration'
      | 'anaphoric'
      | 'decade'
      | 'time';
  }
>;

function resolveDeixis(expression: Deixis, now: Now): ClaimDate | null {
  switch (expression.kind) {
    case 'relative':
      return resolveRelative(expression, now);
    case 'window':
      return resolveWindow(expression, now);
    case 'ahead':
      return resolveAhead(expression, now);
    case 'end-of':
      return resolveEndOf(expression.unit, now);
    case 'anniversary':
      return now.today === null
        ? null
        : { value: isoYear(fromEpochDay(now.today).year - expression.years), granularity: 'year' };
    default:
      return null;
  }
}
