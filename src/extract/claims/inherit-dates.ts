import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import type { Ontology, Timing } from '../../model/ontology.ts';
import type { DateAnchor } from '../dates/date-mention.ts';
import type { Reading } from '../referents/reading.ts';
import { dateOfReadout } from './date-of-readout.ts';
import { findOccasions, type Occasion } from './find-occasions.ts';
import { planDate } from './plan-date.ts';
import type { SentenceReader } from './sentence-reader.ts';

export interface Story {
  readonly reading: Reading;
  readonly sentences: SentenceReader;
  readonly ontology: Ontology;
  readonly anchor: DateAnchor;
}

/**
 * Gives claims without a date the one that the article tells around them: what the same two parties did by the way
 * happened on the day of their meeting, what was said at a meeting was said that day, and what is planned for a stop of
 * a journey is planned for the days of that stop.
 */
export function inheritDates(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  if (!claims.some((claim) => claim.date === null && timingOf(story, claim) !== 'state')) return claims;
  const paired = datesOfPairs(claims, story);
  const occasions = occasionsOf(paired, story);
  return paired.map((claim) => {
    if (claim.date !== null || timingOf(story, claim) === 'state') return claim;
    const date =
      claim.modality === 'planned'
        ? planDate(claim, { ...story, claims: paired, occasions })
        : claim.modality === 'happened'
          ? pastDate(claim, story, occasions)
          : null;
    return date === null ? claim : { ...claim, date };
  });
}

export function timingOf({ ontology }: Story, { relation }: DraftClaim): Timing {
  return ontology.relations.get(relation)?.timing ?? 'state';
}

/** A claim takes the date of an earlier dated claim about the same two parties, when both happened. */
function datesOfPairs(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const dated = new Map<string, DraftClaim>();
  return claims.map((claim) => {
    if (claim.modality !== 'happened' || timingOf(story, claim) === 'state') return claim;
    const key = [claim.subject, claim.object].sort().join('|');
    if (claim.date !== null) {
      if (!dated.has(key)) dated.set(key, claim);
      return claim;
    }
    const source = dated.get(key);
    return source === undefined || source.relation === claim.relation ? claim : { ...claim, date: source.date };
  });
}

/** All that the article dates: by its main clauses, by its claims, and by the day that a read-out speaks of. */
function occasionsOf(claims: readonly DraftClaim[], story: Story): readonly Occasion[] {
  const { reading, sentences, anchor } = story;
  const told = reading.scans.flatMap((_, index) => {
    const read = sentences(index);
    return read === null ? [] : findOccasions(read, { registry: reading.registry, anchor, index });
  });
  const claimed = claims.flatMap((claim) => toOccasion(claim, story));
  const readout = dateOfReadout(claims, [...told, ...claimed], story);
  return [...(readout === null ? [] : [readout]), ...told, ...claimed].sort((a, b) => a.sentence - b.sentence);
}

function toOccasion(claim: DraftClaim, story: Story): readonly Occasion[] {
  const { date, modality } = claim;
  if (date === null || modality !== 'happened' || timingOf(story, claim) !== 'occasion') return [];
  if (date.granularity !== 'day' && date.granularity !== 'span') return [];
  const participants = new Set([claim.subject, claim.object]);
  return [{ sentence: claim.evidence.sentence, date, participants, time: 'past', kind: 'told' }];
}

/** How many sentences on an occasion is still what is talked of. */
const REACH = 4;

/** The date of the last occasion before a claim at which its actor, or for a meeting its parties, took part. */
function pastDate(claim: DraftClaim, story: Story, occasions: readonly Occasion[]): ClaimDate | null {
  const timing = timingOf(story, claim);
  const at = claim.evidence.sentence;
  const inTitle = story.reading.scans[at]?.sentence.part === 'title';
  const past = occasions.filter(({ time }) => time === 'past');
  const isThen = (occasion: Occasion): boolean =>
    timing === 'statement' && occasion.kind === 'told'
      ? isSaidAt(claim, occasion, story)
      : isPartOf(claim, occasion, story);
  const before = past.findLast((occasion) => occasion.sentence <= at && isThen(occasion));
  if (before !== undefined) return before.date;
  const opens = inTitle || (at <= LEAD && timing === 'occasion');
  return (opens ? past.find((one) => one.sentence > at && one.sentence <= LEAD && isThen(one))?.date : null) ?? null;
}

function isSaidAt(claim: DraftClaim, occasion: Occasion, story: Story): boolean {
  return isSpeaker(claim, occasion, story) && isInReach(claim, occasion, story);
}

/** In a read-out by a government the whole text tells of the occasion that it opens with. */
function isInReach(claim: DraftClaim, { sentence }: Occasion, { reading }: Story): boolean {
  const distance = claim.evidence.sentence - sentence;
  return distance <= REACH || (reading.home !== null && sentence <= LEAD);
}

const LEAD = 4;

/** The actor was there, or the state that acts is spoken for by somebody who was: one named in the sentence, or one of the publisher's. */
function isSpeaker(claim: DraftClaim, { participants }: Occasion, story: Story): boolean {
  const { subject } = claim;
  if (participants.has(subject)) return true;
  if (speakersFor(subject, claim, story).some((key) => participants.has(key))) return true;
  const { registry, home } = story.reading;
  if (home === null || registry.kindOf(subject) !== 'Country' || registry.countryOf(subject) !== home.id) return false;
  return [...participants].some((key) => registry.kindOf(key) === 'Person' && registry.countryOf(key) === home.id);
}

/** Those who are named in a claim's sentence and speak for a country: "the Minister expressed Kenya’s support". */
export function speakersFor(
  party: ReferentKey,
  { evidence }: DraftClaim,
  { reading }: Pick<Story, 'reading'>,
): readonly ReferentKey[] {
  const { registry } = reading;
  if (registry.kindOf(party) !== 'Country') return [];
  const country = registry.countryOf(party);
  const named = (reading.bySentence[evidence.sentence] ?? []).flatMap(({ referents }) => referents);
  return named.filter((key) => registry.kindOf(key) === 'Person' && registry.countryOf(key) === country);
}

/** Both parties were there, or the next sentence goes on about one of them; a sentence with a date of its own tells another time. */
function isPartOf(claim: DraftClaim, occasion: Occasion, story: Story): boolean {
  const { participants, sentence, kind } = occasion;
  const at = claim.evidence.sentence;
  const present = [claim.subject, claim.object].filter((key) => participants.has(key)).length;
  if (present === 2) return isInReach(claim, occasion, story);
  return kind === 'told' && present === 1 && Math.abs(at - sentence) <= 1 && (at === sentence || !hasOwnTime(story, at));
}

function hasOwnTime({ sentences }: Story, at: number): boolean {
  return sentences(at)?.dates.some(({ expression }) => !['time', 'duration'].includes(expression.kind)) ?? false;
}
