import type { ClaimDate } from '../../model/claim.ts';
import type { DateValue, Value } from '../values/value.ts';

const DAY_MS = 86_400_000;

/** A Cypher date for a real day `YYYY-MM-DD`; any other text stays a text, since a month is no day. */
export function dayOrText(text: string | null): string | DateValue | null {
  if (text === null || !/^\d{4}-\d{2}-\d{2}$/.test(text)) return text;
  const time = Date.parse(`${text}T00:00:00Z`);
  if (Number.isNaN(time) || new Date(time).toISOString().slice(0, 10) !== text) return text;
  return { kind: 'date', day: time / DAY_MS };
}

/** `date`, `end` (of a span) and `granularity` as properties. */
export function datesOf(date: ClaimDate | null): Readonly<Record<string, Value>> {
  if (date === null) return {};
  const [first = '', last] = date.value.split('/');
  return { date: dayOrText(first), end: last === undefined ? null : dayOrText(last), granularity: date.granularity };
}
