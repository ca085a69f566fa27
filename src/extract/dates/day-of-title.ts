import type { Document } from '../../model/document.ts';
import { isoDay, readIsoDay } from './calendar-day.ts';
import { findDates } from './find-dates.ts';
import { dayOf } from './resolve-day.ts';

/**
 * The day that a title ends with behind a dash or in brackets ("Public Schedule – July 1, 2021", "Remarks (May 3, 2024)"),
 * `YYYY-MM-DD`: the text was spoken or is meant for it, though it came out some days before or after; else null.
 */
export function dayOfTitle({ article, sentences }: Document): string | null {
  const title = sentences.filter(({ part }) => part === 'title').at(-1);
  const date = title === undefined ? undefined : findDates(title).at(-1);
  if (title === undefined || date?.expression.kind !== 'day' || date.expression.year.kind !== 'stated') return null;
  const before = title.tokens[date.firstToken - 1]?.text ?? '';
  const after = title.tokens.slice(date.lastToken).map(({ text }) => text);
  if (!/^[-–—|(]+$/u.test(before) || !after.every((text) => /^[).]$/u.test(text))) return null;
  const [published, day] = [readIsoDay(article.date), dayOf(date.expression, { today: null, tense: 'past' })];
  const isNear = day !== null && published !== null && Math.abs(day - published) <= MOST_DAYS;
  return isNear ? isoDay(day) : null;
}

/** A text comes out within a week of its day. */
const MOST_DAYS = 7;
