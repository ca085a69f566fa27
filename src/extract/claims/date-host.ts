import type { NounChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { closingDash } from '../clauses/dashes.ts';
import type { DateMention } from '../dates/date-mention.ts';
import { isParting, isUntil } from './same-time.ts';

/** What a date in a clause says something about. */
export interface DateHost {
  readonly date: DateMention;
  /** Chunk of the date, or the noun chunk that it is part of ("their May 2021 meeting"). */
  readonly at: number;
  /** Chunk of the verb that it dates, or null. */
  readonly verb: number | null;
  /** Chunk of a plain noun right beside it, or null. */
  readonly noun: number | null;
  /** It stands before its verb and counts for all that is joined to that verb. */
  readonly isFronted: boolean;
}

/** The dates of a clause with what they date, left to right; a date inside a name, or one that is a limit, dates nothing. */
export function findDateHosts(clause: Clause, dates: readonly DateMention[]): readonly DateHost[] {
  const hosts: DateHost[] = [];
  let next = 0;
  for (const [at, chunk] of clause.chunks.entries()) {
    while ((dates[next]?.firstToken ?? Number.POSITIVE_INFINITY) < chunk.start) next += 1;
    for (let date = dates[next]; date !== undefined && date.firstToken < chunk.end; date = dates[next]) {
      const host = isLimit(clause, at) ? startOf(clause, at, date) : hostOf(clause, at, date);
      if (host !== null && !isMeasure(clause, at, date)) hosts.push(host);
      next += 1;
    }
  }
  return hosts;
}

/** "until 2030", "since March": the end or beginning of something else than the act. */
function isLimit(clause: Clause, at: number): boolean {
  if (endsDelay(clause, at) || isMeetingOfDay(clause, at)) return false;
  return ['until', 'till', 'since', 'before', 'after', 'through', 'beyond', 'by'].includes(wordAt(clause, at - 1));
}

/** "the first visit in the last four years": how long there was none. */
function isMeasure(clause: Clause, at: number, { expression }: DateMention): boolean {
  if (expression.kind !== 'window' || expression.side !== 'past') return false;
  const before = clause.chunks.slice(Math.max(0, at - MEASURE_REACH), at);
  return before.some((chunk) => chunk.kind === 'noun' && chunk.lemmas.includes('first'));
}

const MEASURE_REACH = 6;

/** "since their May 2021 meeting": the date is that of what is the limit. */
function isMeetingOfDay(clause: Clause, at: number): boolean {
  const noun = nounAt(clause, at);
  return noun !== null && noun.mentions.length === 0 && noun.possessors.length > 0;
}

/** "did not recognise it until 1909": the day on which it was done at last. */
function endsDelay(clause: Clause, at: number): boolean {
  if (!isUntil(clause, at - 1)) return false;
  const verb = verbAt(clause, verbBefore(clause, at) ?? -1);
  return verb?.negated === true && verb.lemma !== 'be' && verb.tense === 'past';
}

/** "since March 2015, when we signed the treaty", "Not until 1933 did we": the limit is the day of what the clause behind it tells. */
function startOf(clause: Clause, at: number, date: DateMention): DateHost | null {
  const when = skipRight(clause, at + 1, ['comma']);
  const isDelay = isUntil(clause, at - 1) && (wordAt(clause, when) === 'that' || wordAt(clause, at - 2) === 'not');
  if (wordAt(clause, when) !== 'when' && !isDelay) return null;
  const verb = verbAfter(clause, isDelay && wordAt(clause, when) !== 'that' ? at : when);
  return verb === null ? null : { date, at, verb, noun: null, isFronted: true };
}

function hostOf(clause: Clause, at: number, date: DateMention): DateHost | null {
  const chunk = clause.chunks[at];
  if (date.expression.kind === 'anniversary') return remembered(clause, at, date);
  if (chunk?.kind === 'noun' && !endsNoun(date, chunk)) {
    if (chunk.mentions.length > 0) return besideName(clause, at, date);
    const verb = opensSentence(clause, at) ? verbAfter(clause, at) : null;
    return { date, at, verb, noun: at, isFronted: verb !== null };
  }
  if (chunk?.kind !== 'date' && chunk?.kind !== 'noun') return null;
  if (isOfThing(clause, at, date)) return { date, at, verb: null, noun: at - 2, isFronted: false };
  const left = verbBefore(clause, at);
  if (left !== null && namesNext(clause, at, date)) return { date, at, verb: null, noun: at + 1, isFronted: false };
  const right = verbAfter(clause, at);
  const isFronted = left === null || (right !== null && opensNext(clause, at, { left, right }));
  return { date, at, verb: isFronted ? right : left, noun: nounBeside(clause, at), isFronted };
}

/** "attend the June 12 ministerial": the date stands before the name, and not in it. */
function besideName(clause: Clause, at: number, date: DateMention): DateHost | null {
  const isInside = nounAt(clause, at)?.mentions.some(({ firstToken }) => firstToken <= date.firstToken) ?? true;
  // "implementing the 2015 Minsk agreements": a year belongs to what it stands before.
  const isOwn =
    date.expression.kind === 'year' && !nounAt(clause, at)?.mentions.some(({ phrase }) => phrase.kind === 'event');
  if (isInside) return null;
  // "At the May 2023 G7 Summit, X met Y".
  const verb = !isOwn && opensSentence(clause, at) ? verbAfter(clause, at) : null;
  return { date, at, verb: verb ?? (isOwn ? null : verbBefore(clause, at)), noun: at, isFronted: verb !== null };
}

/** "welcome you this morning": a pronoun and the date after it stand in one chunk. */
function endsNoun({ firstToken, lastToken }: DateMention, chunk: NounChunk): boolean {
  return (
    chunk.mentions.length === 0 &&
    PRONOUNS.has(chunk.lemmas[0] ?? '') &&
    firstToken === chunk.start + 1 &&
    lastToken >= chunk.end
  );
}

const PRONOUNS = new Set(['i', 'you', 'he', 'she', 'it', 'we', 'they', 'me', 'him', 'us', 'them', 'this', 'that']);

/** "the 30th anniversary of the treaty": it dates the treaty, and not the celebration. */
function remembered(clause: Clause, at: number, date: DateMention): DateHost | null {
  const noun = wordAt(clause, at + 1) === 'of' ? nounAt(clause, at + 2) : null;
  return noun === null ? null : { date, at, verb: null, noun: at + 2, isFronted: false };
}

/** "In two May 4 calls, the envoy …", "On the margins of the May 2023 summit, …": what opens a sentence dates all of it. */
function opensSentence(clause: Clause, at: number): boolean {
  if (at === 1) return ['in', 'at', 'during'].includes(wordAt(clause, 0));
  return at === 3 && wordAt(clause, 0) === 'on' && MARGINS.has(nounAt(clause, 1)?.head ?? '');
}

const MARGINS = new Set(['margin', 'margins', 'sideline', 'sidelines', 'fringe', 'fringes']);

/** "after the war of 1973", "the terms of the Treaty of 1922": the year of a thing; "At the conference of 1930", "The conference of 1930 was" tell of that year. */
function isOfThing(clause: Clause, at: number, { expression }: DateMention): boolean {
  const isYears = expression.kind === 'year' || (expression.kind === 'span' && expression.from.kind === 'year');
  const thing = nounAt(clause, at - 2);
  if (!isYears || wordAt(clause, at - 1) !== 'of' || thing === null || TIMES.has(thing.head)) return false;
  const verb = verbAt(clause, verbBefore(clause, at) ?? -1);
  return (
    at > 2 && !['at', 'in', 'during'].includes(wordAt(clause, at - 3)) && (verb === null || verb.form === 'finite')
  );
}

/** "at the end of 1977", "in the summer of 1948". */
const TIMES = new Set(
  'end beginning start middle close course spring summer autumn fall winter half part month week day night morning evening afternoon eve'.split(
    ' ',
  ),
);

/** "endorsed him in 2020 presidential elections": a year right before a noun without article is part of its name. */
function namesNext(clause: Clause, at: number, { expression }: DateMention): boolean {
  const next = nounAt(clause, at + 1);
  return expression.kind === 'year' && next !== null && !/^(?:an?|the|its|his|her|their)$/u.test(next.lemmas[0] ?? '');
}

/** The verb of the clause that a date closes; null when the date stands before the verb of its clause. */
function verbBefore(clause: Clause, date: number): number | null {
  for (let at = beforeInsertion(clause, date); at >= Math.max(0, date - REACH); at -= 1) {
    const chunk = clause.chunks[at];
    if (chunk?.kind === 'verb') return at;
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator' || isParting(chunk)) return null;
  }
  return null;
}

/** Chunks that one clause may be long. */
const REACH = 80;

/** Where to look left from: before a clause put in between commas, as in "spoke to X, who had called, on Monday". */
function beforeInsertion(clause: Clause, date: number): number {
  const comma = skipLeft(clause, date - 1, ['preposition']);
  if (clause.chunks[comma]?.kind !== 'comma') return date - 1;
  for (let at = comma - 1; at >= Math.max(0, date - REACH); at -= 1) {
    const chunk = clause.chunks[at];
    if (isParting(chunk)) return date - 1;
    if (chunk?.kind !== 'relative' && chunk?.kind !== 'subordinator') continue;
    return clause.chunks[at - 1]?.kind === 'comma' ? at - 2 : date - 1;
  }
  return date - 1;
}

/** The first finite verb after a date that is not the verb of a clause put in between. */
function verbAfter(clause: Clause, date: number): number | null {
  let inserted = 0;
  const end = Math.min(clause.chunks.length, date + REACH);
  for (let at = date + 1; at < end; at += 1) {
    const chunk = clause.chunks[at];
    const closing = closingDash(clause, at);
    if (closing !== null) {
      at = closing;
      continue;
    }
    if (isParting(chunk) || closesQuotation(clause, at)) return null;
    if (chunk?.kind === 'relative' || chunk?.kind === 'subordinator') inserted += 1;
    if (chunk?.kind !== 'verb' || chunk.form !== 'finite' || (at === date + 1 && isInverted(clause, at))) continue;
    if (inserted === 0) return at;
    inserted -= 1;
  }
  return null;
}

/** "Only in 1933 did the state recognise it": the helping verb stands before its subject. */
function isInverted(clause: Clause, at: number): boolean {
  return verbAt(clause, at)?.lemma === 'do' && nounAt(clause, at + 1) !== null && verbAt(clause, at + 2) !== null;
}

/** `today," he said`: the verb behind a quotation is not in it. */
function closesQuotation(clause: Clause, at: number): boolean {
  return clause.chunks[at]?.kind === 'quote' && clause.chunks[at - 1]?.kind === 'comma';
}

interface Verbs {
  readonly left: number;
  readonly right: number;
}

/** "…, and on Monday he met", "Blinken, visiting Paris, on Monday met": the date begins what follows. */
function opensNext(clause: Clause, date: number, { left, right }: Verbs): boolean {
  const before = skipLeft(clause, date - 1, ['preposition', 'adverb']);
  const after = skipRight(clause, date + 1, ['adverb']);
  if (before === left) return false;
  if (after === right) return true;
  const isJoint = clause.chunks[before]?.kind === 'conjunction';
  return isJoint && !joinsDates(clause, before) && hasSubject(clause, date, right);
}

/** "on May 3 and on May 5": the conjunction joins two dates. */
function joinsDates(clause: Clause, conjunction: number): boolean {
  return clause.chunks[conjunction - 1]?.kind === 'date';
}

function hasSubject(clause: Clause, date: number, verb: number): boolean {
  for (let at = date + 1; at < verb; at += 1) {
    if (clause.chunks[at]?.kind === 'noun' && clause.chunks[at - 1]?.kind !== 'preposition') return true;
  }
  return false;
}

/** "the meeting on Monday", "Monday’s talks", "a July 25 telegram". */
function nounBeside(clause: Clause, date: number): number | null {
  const next = nounAt(clause, date + 1);
  if (next !== null && next.mentions.length === 0 && next.possessors.length === 0 && isBare(clause, date)) {
    return date + 1;
  }
  const before = skipLeft(clause, date - 1, ['preposition', 'adverb']);
  const noun = nounAt(clause, before);
  return noun !== null && noun.mentions.length === 0 ? before : null;
}

/** A date with a preposition of its own ("on Monday talks resumed") is no part of the noun after it. */
function isBare(clause: Clause, date: number): boolean {
  return clause.chunks[date - 1]?.kind !== 'preposition' || wordAt(clause, date - 1) === 'of';
}

type Kind = Clause['chunks'][number]['kind'];

function skipLeft(clause: Clause, from: number, kinds: readonly Kind[]): number {
  let at = from;
  while (at >= 0 && kinds.includes(clause.chunks[at]?.kind ?? 'stop')) at -= 1;
  return at;
}

function skipRight(clause: Clause, from: number, kinds: readonly Kind[]): number {
  let at = from;
  while (at < clause.chunks.length && kinds.includes(clause.chunks[at]?.kind ?? 'stop')) at += 1;
  return at;
}
