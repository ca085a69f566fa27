import type { ClaimDate } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, nounAt, verbAt } from '../clauses/clause.ts';
import type { DateAnchor, Tense } from '../dates/date-mention.ts';
import type { Registry } from '../referents/registry.ts';
import type { DateHost } from './date-host.ts';
import type { DateResolver } from './date-resolver.ts';
import { isLongPast } from './far-dates.ts';
import { isTalking, isUnder } from './same-time.ts';
import type { ReadSentence } from './sentence-reader.ts';

/** A time at which the article tells that somebody does something. */
export interface Occasion {
  readonly sentence: number;
  readonly date: ClaimDate;
  readonly participants: ReadonlySet<ReferentKey>;
  readonly time: 'past' | 'future';
  /**
   * Told by a main clause, claimed somewhere in a sentence, or only named ("the talks on Monday"), perhaps as the
   * background of something else.
   */
  readonly kind: 'told' | 'claimed' | 'named';
  /** Lemma of the main verb; empty where none tells it. */
  readonly act: string;
}

export interface OccasionSite {
  readonly registry: Registry;
  readonly anchor: DateAnchor;
  readonly index: number;
  readonly resolve: DateResolver;
}

/** What a sentence dates: its main clause, and the meetings and journeys that it names beside a date. */
export function findOccasions(read: ReadSentence, site: OccasionSite): readonly Occasion[] {
  const { clause } = read;
  const hosts = read.hosts.filter(({ date }) => date.expression.kind !== 'anniversary');
  if (hosts.length === 0) return [];
  const ofNouns = hosts
    .filter((host) => !isAttribute(host))
    .filter(({ noun }) => noun !== null && read.scan.lexicon.eventNouns.has(nounAt(clause, noun)?.head ?? ''))
    .map(({ date }) => site.resolve(site.index, date, 'present'));
  const main = toOccasion(read, site, mainDate(clause, hosts, site));
  if (main !== null) return [main];
  return ofNouns.flatMap(
    (date) => toOccasion(read, site, { date, verb: null, main: null, speaker: null, kind: 'named' }) ?? [],
  );
}

/** "the 2015 package of measures": a year that only tells one thing from others of its kind. */
function isAttribute({ date, at, noun }: DateHost): boolean {
  return at === noun && date.expression.kind === 'year';
}

interface Told {
  readonly date: ClaimDate | null;
  /** The verb that is dated; null for a noun. */
  readonly verb: VerbChunk | null;
  /** Chunk of the main verb; null for a noun. */
  readonly main: number | null;
  /** The same where it is a verb of speech: its subjects alone take part. */
  readonly speaker: number | null;
  readonly kind: Occasion['kind'];
}

/** The date of the first main verb, or of what happens along with it ("will fly to Rome, where he will speak on Monday"). */
function mainDate(clause: Clause, hosts: readonly DateHost[], { index, resolve }: OccasionSite): Told {
  const main = mainVerb(clause);
  const verb = main === null ? null : verbAt(clause, main);
  const speaker = main !== null && isTalking(clause, main) ? main : null;
  if (verb?.negated === true) return { date: null, verb, main, speaker, kind: 'told' };
  // "noted preparations for the June 29 summit": the day of what is spoken of.
  const isSpokenOf = ({ at, noun, isFronted }: DateHost): boolean => speaker !== null && at === noun && !isFronted;
  const own = hosts.filter(
    (host) =>
      host.verb === main && (main !== null || host.noun !== host.at) && verb?.lemma !== 'bear' && !isSpokenOf(host),
  );
  const along = hosts.filter((host) => main !== null && host.verb !== null && isUnder(clause, host.verb, main));
  const found = [...own, ...along].map((host) => resolve(index, host.date, tenseOf(verb)));
  const kind = ENDING.has(verb?.lemma ?? '') ? 'named' : 'told';
  return { date: found.find((one) => one !== null) ?? null, verb, main, speaker, kind };
}

/** The day on which a journey ends is not the day of what was done on it. */
const ENDING = new Set(['conclude', 'end', 'wrap', 'complete', 'finish', 'return', 'leave', 'depart']);

function toOccasion(read: ReadSentence, site: OccasionSite, told: Told): Occasion | null {
  const { date, verb, kind } = told;
  if (date === null) return null;
  const time = isFuture(verb, date, site.anchor) ? 'future' : 'past';
  if (time === 'past' && isHabit(verb, read)) return null;
  const isVague = date.granularity === 'year' || (time === 'past' && date.granularity === 'month');
  if (isVague && !isLongPast(date, site.anchor)) return null;
  const participants = participantsOf(read, site.registry, told);
  return participants.size === 0
    ? null
    : { sentence: site.index, date, participants, time, kind, act: verb?.lemma ?? '' };
}

/** "the country today needs unity": a present tense without "-ing" tells no event, but in a headline. */
function isHabit(verb: VerbChunk | null, { scan }: ReadSentence): boolean {
  if (verb === null || verb.tense !== 'present' || verb.passive || scan.sentence.isHeadline) return false;
  return !(scan.words[verb.main] ?? '').endsWith('ing');
}

/** The first finite verb that stands in no relative or subordinate clause. */
function mainVerb(clause: Clause): number | null {
  let inserted = 0;
  for (const [at, chunk] of clause.chunks.entries()) {
    if (chunk.kind === 'relative' || chunk.kind === 'subordinator') inserted += 1;
    if (chunk.kind !== 'verb' || chunk.form !== 'finite') continue;
    if (inserted === 0) return at;
    inserted -= 1;
  }
  return null;
}

function tenseOf(verb: VerbChunk | null): Tense {
  if (verb === null) return 'present';
  return verb.tense === 'future' || verb.modal !== null ? 'future' : verb.tense;
}

function isFuture(verb: VerbChunk | null, { value }: ClaimDate, { published }: DateAnchor): boolean {
  if (verb?.tense === 'future') return true;
  return verb?.tense !== 'past' && published !== null && value > published;
}

/** Who takes part: the persons of a sentence, or only those who speak, and the states and bodies before its verb. */
function participantsOf(
  { clause, mentions }: ReadSentence,
  registry: Registry,
  { main, speaker }: Told,
): Set<ReferentKey> {
  const verb = main === null ? 0 : (clause.chunks[main]?.start ?? 0);
  const limit = speaker === null ? Number.POSITIVE_INFINITY : verb;
  const taking = mentions.flatMap(({ firstToken, form, referents }) => {
    const isSubject = firstToken < verb && form === 'name';
    return referents.filter((key) => {
      const kind = registry.kindOf(key);
      return kind === 'Person' ? firstToken < limit : isSubject && (kind === 'Country' || kind === 'Organisation');
    });
  });
  return new Set(taking);
}
