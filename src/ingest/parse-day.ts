const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];
const MONTH =
  '(jan|january|feb|february|mar|march|apr|april|may|jun|june|jul|july|aug|august|sep|sept|september|oct|october|nov|november|dec|december)\\.?';
const DAY = '(\\d{1,2})(?:st|nd|rd|th)?';
const CLOCK = '(?:[01]\\d|2[0-4]):?[0-5]\\d(?::?(?:[0-5]\\d|60)(?:[.,]\\d+)?)?';

const ISO = new RegExp(
  `^(\\d{4})([-/]?)(\\d{2})\\2(\\d{2})(?:[T ]?${CLOCK}(?: ?[a-z]{1,4}| ?[+-]\\d{2}:?\\d{2})?)?$`,
  'i',
);
const DAY_FIRST = new RegExp(`^${DAY}(?: of)?[ -]${MONTH},?[ -](\\d{4})$`, 'i');
const MONTH_FIRST = new RegExp(`^${MONTH} ${DAY},? (\\d{4})$`, 'i');
const WEEKDAY = /^(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*[.,]* /i;
const TIME_AFTER = /,?(?: at)? \d{1,2}:\d{2}.*$/i;

/**
 * The day as `YYYY-MM-DD`, or null when this is not exactly one day of the calendar. Reads ISO days and instants,
 * RFC 2822, "27 December 2023", "December 27, 2023" and Unix time in seconds or milliseconds.
 * The day is the one written down, in the writer's own time zone; Unix time is UTC.
 */
export function parseDay(value: string | number): string | null {
  const text = String(value).replace(/\s+/g, ' ').trim();
  if (text.length > 100) return null;
  if (/^\d{9,10}$/.test(text)) return dayOfInstant(Number(text) * 1000);
  if (/^\d{13}$/.test(text)) return dayOfInstant(Number(text));
  const iso = ISO.exec(text);
  if (iso !== null) return calendarDay(iso[1], iso[3], iso[4]);
  const words = text.replace(WEEKDAY, '').replace(TIME_AFTER, '');
  const dayFirst = DAY_FIRST.exec(words);
  if (dayFirst !== null) return calendarDay(dayFirst[3], monthNumber(dayFirst[2]), dayFirst[1]);
  const monthFirst = MONTH_FIRST.exec(words);
  if (monthFirst !== null) return calendarDay(monthFirst[3], monthNumber(monthFirst[1]), monthFirst[2]);
  return null;
}

function dayOfInstant(milliseconds: number): string {
  return new Date(milliseconds).toISOString().slice(0, 10);
}

function monthNumber(name = ''): string {
  return String(MONTHS.indexOf(name.slice(0, 3).toLowerCase()) + 1);
}

function calendarDay(year = '', month = '', day = ''): string | null {
  const iso = `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`;
  const time = Date.parse(`${iso}T00:00:00Z`);
  // V8 turns 30 February into 1 March; only a day that comes back unchanged exists.
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== iso) return null;
  return Number(year) >= 1000 ? iso : null;
}
