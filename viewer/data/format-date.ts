const YEAR = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric' });
const MONTH = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short' });
const DAY = new Intl.DateTimeFormat('en-GB', { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' });

/** An ISO day, month or year for people: `8 Jul 2024`, `Jul 2024`, `2024`; what is none of these stays as it is. */
export function formatDate(date: string): string {
  if (!/^\d{4}(-\d{2}){0,2}$/.test(date)) return date;
  const time = new Date(date);
  if (!isOnCalendar(time, date)) return date;
  if (date.length === 4) return YEAR.format(time);
  return (date.length === 7 ? MONTH : DAY).format(time);
}

/** A day or a span of days, or null when there is no date. */
export function formatDates(date: string | null, end: string | null): string | null {
  if (date === null) return end === null ? null : `until ${formatDate(end)}`;
  if (end === null || end === date) return formatDate(date);
  const [first, last] = [dayOf(date), dayOf(end)];
  if (first !== null && last !== null && first < last) return DAY.formatRange(first, last);
  return `${formatDate(date)} – ${formatDate(end)}`;
}

function dayOf(date: string): Date | null {
  const time = new Date(date);
  return /^\d{4}-\d{2}-\d{2}$/.test(date) && isOnCalendar(time, date) ? time : null;
}

// Some browsers read 30 February as 1 March.
function isOnCalendar(time: Date, date: string): boolean {
  return !Number.isNaN(time.getTime()) && time.toISOString().startsWith(date);
}
