import type { ClaimDate, Modality } from '../../model/claim.ts';
import type { Clause } from '../clauses/clause.ts';
import { verbAt, wordAt } from '../clauses/clause.ts';
import { OBJECT_CONTROL } from '../clauses/subject.ts';
import type { DateAnchor, DateMention, Tense } from '../dates/date-mention.ts';
import { type DateHost, findDateHosts, isBeside, isOfComplement, isTalking, isUnder, nextVerb } from './date-host.ts';
import type { DateResolver } from './date-resolver.ts';
import { isAhead } from './is-ahead.ts';
import type { Match } from './match-frames.ts';
import type { Trigger } from './slots.ts';

export interface DateSite {
  readonly clause: Clause;
  readonly dates: readonly DateMention[];
  readonly anchor: DateAnchor;
  readonly index: number;
  readonly resolve: DateResolver;
}

/** The date that a sentence gives to what a match states; null when it gives none. */
export function findClaimDate(site: DateSite, match: Match, modality: Modality): ClaimDate | null {
  if (site.dates.length === 0) return null;
  const { trigger } = match;
  const object = objectEnd(match);
  const ranked = findDateHosts(site.clause, site.dates)
    .filter((host) => !isLimit(site.clause, host))
    .map((host) => ({ host, rank: rankOf(site.clause, host, trigger), gap: gapOf(host, object, trigger) }))
    .filter(({ rank }) => rank < NO_RANK)
    .sort((a, b) => a.rank - b.rank || a.gap - b.gap);
  for (const { host } of ranked) {
    const found = site.resolve(site.index, host.date, tenseOf(site.clause, host, { trigger, modality }));
    if (found !== null && !(modality === 'happened' && isAhead(found, site.anchor))) return found;
  }
  return null;
}

const NO_RANK = 99;

/** "until 2030", "since March": the end or beginning of something else than the act. */
function isLimit(clause: Clause, { at }: DateHost): boolean {
  return ['until', 'till', 'since', 'before', 'after', 'through', 'beyond', 'by'].includes(wordAt(clause, at - 1));
}

/** How closely a date belongs to a trigger: to itself, to the verb that carries it, to a verb above it or beside it. */
function rankOf(clause: Clause, host: DateHost, trigger: Trigger): number {
  const { verb } = host;
  if (trigger.kind === 'noun') {
    if (host.noun === trigger.at) return 0;
    if (host.at > trigger.at && isOneStretch(clause, trigger.at, host.at)) return 1;
    if (verb !== null && verb === trigger.verb && !isTalking(clause, verb)) return 2;
  } else if (verb === trigger.at) return host.noun === null ? 0 : 1;
  if (verb === null || trigger.verb === null) return NO_RANK;
  if (trigger.kind === 'noun' && isTalking(clause, trigger.verb)) return NO_RANK;
  if (isUnder(clause, trigger.verb, verb)) return 3;
  if (isBeside(clause, trigger.verb, verb)) return 4;
  if (isOfComplement(clause, trigger.verb, verb)) return 5;
  return isDoneAt(clause, trigger.verb, verb) ? 6 : NO_RANK;
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

function objectEnd({ object }: Match): number {
  return object.mention.lastToken;
}

/** Tokens from the object to the date after it ("Oslo on May 6 and London on May 8"), else chunks from the trigger. */
function gapOf({ date, at }: DateHost, object: number, trigger: Trigger): number {
  return date.firstToken >= object ? date.firstToken - object : FAR + Math.abs(at - trigger.at);
}

const FAR = 1000;

interface Judged {
  readonly trigger: Trigger;
  readonly modality: Modality;
}

/** The tense of what the date belongs to: its own verb where that is not the trigger's. */
function tenseOf(clause: Clause, host: DateHost, { trigger, modality }: Judged): Tense {
  const own = verbAt(clause, host.verb ?? -1);
  if (own !== null && host.verb !== trigger.verb && own.form === 'finite' && own.tense === 'past') return 'past';
  if (modality === 'planned') return 'future';
  const verb = trigger.verb === null ? null : verbAt(clause, trigger.verb);
  if (verb === null) return 'past';
  if (verb.tense === 'future') return 'future';
  return verb.form === 'infinitive' ? 'future' : 'past';
}
