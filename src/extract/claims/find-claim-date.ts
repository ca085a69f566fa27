import type { ClaimDate, Modality } from '../../model/claim.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import type { Clause } from '../clauses/clause.ts';
import { groupAt, nounAt, verbAt, wordAt } from '../clauses/clause.ts';
import { OBJECT_CONTROL } from '../clauses/shared-subject.ts';
import { TOPICAL } from '../clauses/topic-place.ts';
import type { DateAnchor, Tense } from '../dates/date-mention.ts';
import type { DateHost } from './date-host.ts';
import type { DateResolver } from './date-resolver.ts';
import { isAhead } from './far-dates.ts';
import type { Match } from './match-frames.ts';
import {
  endsDelay,
  isBeside,
  isOfComplement,
  isParting,
  isScheduled,
  isTalking,
  isUnder,
  nextVerb,
} from './same-time.ts';
import type { ReadSentence } from './sentence-reader.ts';
import type { Trigger } from './slots.ts';
import { withStay } from './stay-length.ts';

export interface DateSite {
  readonly read: ReadSentence;
  readonly anchor: DateAnchor;
  readonly index: number;
  readonly resolve: DateResolver;
}

/**
 * The date that a sentence gives to what a match states; null when it gives none. It may be ahead of the article's day
 * where nothing in the sentence says that it is past ("receives her guest on May 20").
 */
export function findClaimDate(site: DateSite, match: Match, modality: Modality): ClaimDate | null {
  const { clause, hosts } = site.read;
  const { trigger } = match;
  const ranked = hosts
    .filter((host) => Math.abs(host.at - trigger.at) < FAR && !isRemembered(host, match))
    .map((host) => ({
      host,
      rank: Math.min(rankOf(clause, host, match), rankOfSaying(site.read, host, match)),
      gap: gapOf(host, match),
    }))
    .filter(({ rank }) => rank < NO_RANK)
    .sort((a, b) => a.rank - b.rank || a.gap - b.gap);
  for (const { host } of ranked) {
    const tense = tenseOf(clause, host, { trigger, modality });
    const found = site.resolve(site.index, host.date, tense);
    if (found !== null && host.date.expression.kind === 'anniversary') return rememberedYear(site, found, host);
    if (found === null || (modality === 'happened' && tense === 'past' && isAhead(found, site.anchor))) continue;
    return modality === 'planned' ? withStay(found, match, hosts) : found;
  }
  return null;
}

/** "sent greetings on the 50th anniversary of relations": said long after what is remembered. */
function isRemembered({ date }: DateHost, { entry }: Match): boolean {
  return date.expression.kind === 'anniversary' && entry.relation.timing === 'statement';
}

/** "Last year we marked the 20th anniversary of relations": the years are counted from the day of the celebration. */
function rememberedYear({ read, resolve, index, anchor }: DateSite, year: ClaimDate, { at }: DateHost): ClaimDate {
  const verb = [at - 1, at - 2, at + 1].find((one) => verbAt(read.clause, one) !== null) ?? -1;
  const tense = verbAt(read.clause, verb)?.tense ?? 'present';
  const days = read.hosts.filter((host) => host.verb === verb).map(({ date }) => resolve(index, date, tense));
  const [day] = days.filter((found) => found !== null);
  if (day === undefined || anchor.published === null) return year;
  const shift = Number(day.value.slice(0, 4)) - Number(anchor.published.slice(0, 4));
  return { ...year, value: String(Number(year.value) + shift) };
}

const NO_RANK = 99;

/** How closely a date belongs to a trigger: to itself, to the verb that carries it, to a verb above it or beside it. */
function rankOf(clause: Clause, host: DateHost, { trigger, entry }: Match): number {
  const own = trigger.kind === 'noun' ? rankOfNoun(clause, host, trigger) : rankOfVerb(clause, host, trigger);
  if (own < NO_RANK || host.verb === null || trigger.verb === null) return own;
  if (isSetting(clause, host.verb, trigger)) return 6;
  if (trigger.kind === 'noun' && isTalking(clause, trigger.verb)) return NO_RANK;
  if (isUnder(clause, trigger.verb, host.verb)) return 3;
  if (isJoint(clause, trigger.verb, host.verb)) return 4;
  const isSaid = entry.relation.timing === 'statement';
  if (isSaid && isThankedFor(clause, trigger.verb, host)) return 5;
  if (isSaid ? isPublished(clause, trigger.verb, host.verb) : isOfComplement(clause, trigger.verb, host.verb)) return 5;
  return isThatDay(clause, trigger.verb, host.verb) ? 6 : NO_RANK;
}

function isThatDay(clause: Clause, verb: number, below: number): boolean {
  return isDoneAt(clause, verb, below) || endsDelay(clause, verb, below) || isWhen(clause, verb, below);
}

/** "Relations were severed when the king declared war on May 5": what a clause of the same time tells happened that day. */
function isWhen(clause: Clause, verb: number, below: number): boolean {
  const isTold = [verb, below].every(
    (at) => verbAt(clause, at)?.form === 'finite' && verbAt(clause, at)?.tense === 'past',
  );
  const between = clause.chunks.slice(verb + 1, Math.max(verb + 1, below));
  return (
    isTold && between.some((_, step) => wordAt(clause, verb + 1 + step) === 'when') && isUnder(clause, below, verb)
  );
}

/** "invaded it, causing others to boycott the 1980 games": what an act leads to has a time of its own. */
function isJoint(clause: Clause, verb: number, other: number): boolean {
  if (!isBeside(clause, verb, other)) return false;
  return other < verb || verbAt(clause, verb)?.form !== 'finite' || verbAt(clause, other)?.form !== 'infinitive';
}

/** "Thank you for coming today": it is said that day. */
function isThankedFor(clause: Clause, verb: number, { date, verb: below }: DateHost): boolean {
  const { expression } = date;
  if (below === null || expression.kind !== 'relative' || expression.unit !== 'day' || expression.shift !== 0)
    return false;
  return (
    wordAt(clause, below - 1) === 'for' && verbAt(clause, below)?.form === 'gerund' && nextVerb(clause, verb) === below
  );
}

/** "accused them in an interview aired on Monday", "condemned it in a statement that was issued on Friday": said on that day. */
function isPublished(clause: Clause, verb: number, below: number): boolean {
  const isMedium = [1, 2].some((step) => MEDIA.has(nounAt(clause, below - step)?.head ?? ''));
  if (below <= verb || !isMedium || !PUBLISHING.has(verbAt(clause, below)?.lemma ?? '')) return false;
  const between = clause.chunks.slice(verb + 1, below);
  return between.every((chunk) => !isParting(chunk) && (chunk.kind !== 'verb' || chunk.form !== 'finite'));
}

const PUBLISHING = new Set('publish air broadcast release issue post give deliver print date circulate'.split(' '));
const MEDIA = new Set(
  'interview statement letter report speech article message post address video communiqué communique note tweet declaration'.split(
    ' ',
  ),
);

function rankOfNoun(clause: Clause, { at, verb, noun }: DateHost, trigger: Trigger): number {
  if (noun === trigger.at) return 0;
  if (at > trigger.at && isOneStretch(clause, trigger.at, at)) return 1;
  if (verb !== null && verb > trigger.at && isScheduled(clause, verb) && isOneStretch(clause, trigger.at, verb))
    return 2;
  // "spoke on Monday about | the war |": what is talked of happens at another time.
  const isCarried = verb !== null && verb === trigger.verb && !isTalking(clause, verb);
  return isCarried && !TOPICAL.has(wordAt(clause, (groupAt(clause, trigger.at)[0] ?? trigger.at) - 1)) ? 2 : NO_RANK;
}

function rankOfVerb(clause: Clause, { at, verb, noun }: DateHost, trigger: Trigger): number {
  if (verb === trigger.at) return noun === null ? 0 : 1;
  const isInPurpose = noun === at && PURPOSE.has(wordAt(clause, at - 1)) && at > trigger.at;
  return isInPurpose && isOneStretch(clause, trigger.at, at) ? 5 : NO_RANK;
}

/** "will go to Brussels for a March 26 summit". */
const PURPOSE = new Set(['for', 'at', 'during']);

/** "said on Monday after talks with Y", "told reporters on Monday after meeting Y": where something was said that day. */
function isSetting(clause: Clause, verb: number, { kind, at }: Trigger): boolean {
  const first = kind === 'noun' ? (groupAt(clause, at)[0] ?? at) : at;
  return isTalking(clause, verb) && SETTING.has(wordAt(clause, first - 1)) && verbBefore(clause, first) === verb;
}

const SETTING = new Set(['after', 'following', 'during', 'at']);

function verbBefore(clause: Clause, from: number): number {
  for (let at = from - 1; at >= Math.max(0, from - FAR); at -= 1) if (clause.chunks[at]?.kind === 'verb') return at;
  return -1;
}

/** "said on Monday that it condemns": what somebody says of himself he says that day. */
function rankOfSaying({ clause, mentions }: ReadSentence, { verb }: DateHost, match: Match): number {
  const { entry, trigger, subject } = match;
  if (entry.relation.timing !== 'statement' || verb === null || !isTalking(clause, verb)) return NO_RANK;
  const start = clause.chunks[verb]?.start ?? 0;
  const isSpeaker = mentions.some((one) => one.firstToken < start && one.referents.includes(subject.referent));
  return isSpeaker && trigger.at > verb ? 7 : NO_RANK;
}

/** "agreed to resume relations on May 3, 1974": one act and one day, unless others are asked to do it. */
function isDoneAt(clause: Clause, verb: number, below: number): boolean {
  const chunk = verbAt(clause, verb);
  const isAsked = chunk !== null && OBJECT_CONTROL.has(chunk.lemma);
  return !isAsked && below === nextVerb(clause, verb) && verbAt(clause, below)?.form === 'infinitive';
}

/** No verb, and no clause of its own, stands between a noun and the date that follows it. */
function isOneStretch(clause: Clause, from: number, to: number): boolean {
  for (let at = from + 1; at < to; at += 1) {
    if (['verb', 'relative', 'subordinator', 'stop'].includes(clause.chunks[at]?.kind ?? 'stop')) return false;
  }
  return true;
}

/** Tokens from the object to the date after it ("Oslo on May 6 and London on May 8"), else chunks from the trigger. */
function gapOf({ date, at }: DateHost, { object, trigger }: Match): number {
  const end = object.mention.lastToken;
  return date.firstToken >= end ? date.firstToken - end : NOT_AFTER + Math.abs(at - trigger.at);
}

const NOT_AFTER = 1000;
/** Chunks beyond which a date has nothing to do with a trigger. */
const FAR = 80;

interface Judged {
  readonly trigger: Trigger;
  readonly modality: Modality;
}

/** The tense of what the date belongs to: its own verb where that is not the trigger's. */
function tenseOf(clause: Clause, host: DateHost, { trigger, modality }: Judged): Tense {
  const own = verbAt(clause, host.verb ?? -1);
  if (modality === 'planned' && isScheduled(clause, host.verb ?? -1)) return 'future';
  if (own !== null && host.verb !== trigger.verb && own.form === 'finite' && own.tense === 'past') return 'past';
  if (modality === 'planned') return 'future';
  const verb = trigger.verb === null ? null : verbAt(clause, trigger.verb);
  if (verb === null) return 'present';
  if (verb.form === 'infinitive' || isTimetable(verb, host)) return 'future';
  return verb.tense;
}

/** "flies to Seoul on Wednesday": what is told in the simple present for a weekday is to come. */
function isTimetable({ form, lemma, modal, passive, tense }: VerbChunk, { date }: DateHost): boolean {
  if (form !== 'finite' || tense !== 'present' || passive || modal !== null || lemma === 'be') return false;
  return date.expression.kind === 'weekday' && date.expression.direction === null;
}
