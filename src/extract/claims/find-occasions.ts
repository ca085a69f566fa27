import type { ClaimDate } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { VerbChunk } from '../clauses/chunk.ts';
import { type Clause, verbAt } from '../clauses/clause.ts';
import type { DateAnchor, Tense } from '../dates/date-mention.ts';
import { resolveDate } from '../dates/resolve-date.ts';
import type { Registry } from '../referents/registry.ts';
import { findDateHosts, isTalking } from './date-host.ts';
import type { ReadSentence } from './sentence-reader.ts';

/** A time at which the article tells that somebody does something. */
export interface Occasion {
  readonly sentence: number;
  readonly date: ClaimDate;
  readonly participants: ReadonlySet<ReferentKey>;
  readonly time: 'past' | 'future';
}

export interface OccasionSite {
  readonly registry: Registry;
  readonly anchor: DateAnchor;
  readonly index: number;
}

/** What the main clause of a sentence dates, with the persons who are told of in it; null when it dates nothing. */
export function findOccasion(read: ReadSentence, { registry, anchor, index }: OccasionSite): Occasion | null {
  const { clause, dates } = read;
  if (dates.length === 0) return null;
  const main = mainVerb(clause);
  const verb = main === null ? null : verbAt(clause, main);
  if (verb?.negated === true) return null;
  const date = findDateHosts(clause, dates)
    .filter((host) => host.verb === main && (host.noun !== host.at || main === null))
    .map((host) => resolveDate(host.date, anchor, tenseOf(verb)))
    .find((one) => one !== null);
  if (date === undefined || date === null || date.granularity === 'year') return null;
  const time = isFuture(verb, date, anchor) ? 'future' : 'past';
  if (time === 'past' && date.granularity === 'month') return null;
  const participants = personsOf(read, registry, main !== null && isTalking(clause, main) ? main : null);
  return participants.size === 0 ? null : { sentence: index, date, participants, time };
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

/** The persons of a sentence; where its verb is one of speech, only those who speak. */
function personsOf({ clause, mentions }: ReadSentence, registry: Registry, before: number | null): Set<ReferentKey> {
  const limit = before === null ? Number.POSITIVE_INFINITY : (clause.chunks[before]?.start ?? 0);
  return new Set(
    mentions
      .filter((mention) => mention.firstToken < limit)
      .flatMap((mention) => mention.referents)
      .filter((key) => registry.kindOf(key) === 'Person'),
  );
}
