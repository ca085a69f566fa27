import type { Document, Sentence, Token } from '../../model/document.ts';
import { isoDay, readIsoDay } from './calendar-day.ts';
import type { DateMention, DayExpression } from './date-mention.ts';
import { findDates } from './find-dates.ts';
import { dayOf } from './resolve-day.ts';

const OPENING_TOKENS = 24;
const PLACE_TOKENS = 10;

/** The day of an agency dateline ("MOSCOW, Dec 27 (TASS) –") or of a first line that is a date, `YYYY-MM-DD`, or null. */
export function findDateline(document: Document): string | null {
  const opening = openingOf(document);
  if (opening === null) return null;
  const today = readIsoDay(document.article.date);
  for (const mention of findDates(opening)) {
    const { expression } = mention;
    if (expression.kind !== 'day' || !standsAsDateline(opening.tokens, mention, expression)) continue;
    const epoch = dayOf(expression, { today, tense: 'past' });
    return epoch === null ? null : isoDay(epoch);
  }
  return null;
}

/** The first words of the body; the sentence splitter may have cut after "Dec." or the day. */
function openingOf(document: Document): Sentence | null {
  const body = document.sentences.filter((sentence) => sentence.part === 'body').slice(0, 3);
  const head = body[0];
  if (head === undefined) return null;
  const tokens = body.flatMap((sentence) => sentence.tokens).slice(0, OPENING_TOKENS);
  return { ...head, end: tokens.at(-1)?.end ?? head.end, tokens };
}

function standsAsDateline(tokens: readonly Token[], mention: DateMention, { year }: DayExpression): boolean {
  const before = tokens.slice(0, mention.firstToken);
  if (before.length > PLACE_TOKENS || !before.every(isPlaceToken)) return false;
  const after = tokens.slice(mention.lastToken).map((token) => token.text);
  if (before.length === 0) return year.kind === 'stated';
  const parted = /^[,\])(.:|/]$/.test(before.at(-1)?.text ?? '');
  return parted && isClosing(after[0] ?? '', after[1] ?? '');
}

function isPlaceToken(token: Token): boolean {
  return /^(?:\p{Lu}|[,.()[\]/|'’-]|(?:of|de|al|upon|the)$)/u.test(token.text);
}

/** What ends a dateline: a dash, a colon, an agency in brackets or between strokes. */
function isClosing(first: string, second: string): boolean {
  return /^(?:[-–—−:|/(]|--)/.test(first) || (first === '.' && /^(?:[-–—−/(]|--)/.test(second));
}
