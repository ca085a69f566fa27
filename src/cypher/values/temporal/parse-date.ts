import { dayOf } from './calendar.ts';
import { type DateField, withDateField } from './date-field.ts';

/** The forms of a date: basic without hyphens, extended with them, each by month, week, quarter or day of the year. */
export const DATE_PATTERN = [
  '(?<shortYear>\\d{4})(?:(?<shortMonth>\\d{2})(?<shortDay>\\d{2})?',
  '|W(?<shortWeek>\\d{2})(?<shortWeekDay>\\d)?',
  '|Q(?<shortQuarter>\\d)(?<shortQuarterDay>\\d{2})?',
  '|(?<shortOrdinal>\\d{3}))',
  '|(?<longYear>\\d{4}|[+-]\\d{1,9})(?:-(?<longMonth>\\d{1,2})(?:-(?<longDay>\\d{1,2}))?',
  '|-?W(?<longWeek>\\d{1,2})(?:-(?<longWeekDay>\\d))?',
  '|-?Q(?<longQuarter>\\d)(?:-(?<longQuarterDay>\\d{1,2}))?',
  '|-(?<longOrdinal>\\d{3}))?',
].join('');

export type Groups = Readonly<Record<string, string | undefined>>;

/** Day number of what `DATE_PATTERN` found; raises an ArgumentError where there is no such day. */
export function dayOfGroups(groups: Groups): number {
  const field = (name: string): number | null => {
    const found = groups[`short${name}`] ?? groups[`long${name}`];
    return found === undefined ? null : Number(found);
  };
  const year = field('Year') ?? 0;
  const week = field('Week');
  if (week !== null) {
    const start = withDateField(dayOf({ year: 0, month: 1, day: 4 }), 'weekYear', year);
    return assign(start, [
      ['week', 1],
      ['week', week],
      ['dayOfWeek', field('WeekDay') ?? 1],
    ]);
  }
  return assign(dayOf({ year, month: 1, day: 1 }), [
    ['quarter', field('Quarter')],
    ['dayOfQuarter', field('QuarterDay')],
    ['month', field('Month')],
    ['ordinalDay', field('Ordinal')],
    ['day', field('Day')],
  ]);
}

function assign(start: number, fields: readonly (readonly [DateField, number | null])[]): number {
  let day = start;
  for (const [field, value] of fields) if (value !== null) day = withDateField(day, field, value);
  return day;
}
