import type { Reading } from './calendar-words.ts';
import type { DayExpression } from './date-mention.ts';
import { type Piece, startsWithDigit, wordAt } from './pieces.ts';

/** "2023-12-27", "2023/12/27", "27.12.2023", and "12/27/2023" or "27/12/2023" where only one reading is possible. */
export function numericDayAt(pieces: readonly Piece[], at: number): Reading<DayExpression> | null {
  const word = wordAt(pieces, at);
  if (!startsWithDigit(word)) return null;
  const found = yearFirst(word) ?? dotted(word) ?? slashed(word);
  return found === null ? null : { value: found, next: at + 1 };
}

function yearFirst(word: string): DayExpression | null {
  const match = /^(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})/.exec(word);
  return match === null ? null : toDay(match[1], match[2], match[3]);
}

function dotted(word: string): DayExpression | null {
  const match = /^(\d{1,2})\.(\d{1,2})\.(\d{4})$/.exec(word);
  return match === null ? null : toDay(match[3], match[2], match[1]);
}

/** Americans put the month first, others the day: only a number above 12, or the same one twice, tells. */
function slashed(word: string): DayExpression | null {
  const match = /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/.exec(word);
  if (match === null) return null;
  const [first, second] = [Number(match[1]), Number(match[2])];
  if (first > 12 || first === second) return toDay(match[3], match[2], match[1]);
  return second > 12 ? toDay(match[3], match[1], match[2]) : null;
}

function toDay(yearText = '', monthText = '', dayText = ''): DayExpression | null {
  const [year, month, day] = [Number(yearText), Number(monthText), Number(dayText)];
  if (year < 1000 || year > 2199 || month < 1 || month > 12 || day < 1 || day > 31) return null;
  return { kind: 'day', year: { kind: 'stated', year }, month, day, weekday: null };
}
