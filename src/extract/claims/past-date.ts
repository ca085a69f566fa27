import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import { dateOfHeading } from './date-of-heading.ts';
import { isLongPast } from './far-dates.ts';
import type { Occasion } from './find-occasions.ts';
import type { OccasionIndex } from './occasion-index.ts';
import { hasOwnTime, looksBack } from './own-time.ts';
import type { Stays } from './stays.ts';
import { isSpeech, LEAD, type Story, speakersFor, timingOf } from './story.ts';

/** How many sentences on an occasion is still what is talked of. */
const REACH = 4;

interface Times {
  readonly stays: Stays;
  readonly occasions: OccasionIndex;
}

/** The date of the last occasion before a claim at which its actor, or for a meeting its parties, took part. */
export function pastDate(claim: DraftClaim, story: Story, { stays, occasions }: Times): ClaimDate | null {
  const isStatement = timingOf(story, claim) === 'statement';
  const isThen = (occasion: Occasion): boolean =>
    isStatement && occasion.kind !== 'named' ? isSpeaker(claim, occasion, story) : isPartOf(claim, occasion, story);
  // A history has long gone on from what it opened with, unless its title says that all of it is of that year.
  const isNear = ({ sentence, date }: Occasion): boolean =>
    sentence >= claim.evidence.sentence - REACH || !isLongPast(date, story.anchor) || isOfTitle(date, story);
  const isBack = timingOf(story, claim) === 'occasion' && looksBack(story, claim.evidence.sentence);
  const retold = isBack ? null : dateOfSameAct(claim, story, occasions);
  if (retold !== null) return retold;
  for (const sentence of isBack ? [claim.evidence.sentence] : sentencesInReach(claim, story)) {
    const found = occasions.pastAt(sentence).findLast((one) => isNear(one) && isThen(one));
    if (found !== undefined) return found.date;
  }
  if (isStatement || hasOwnTime(story, claim.evidence.sentence)) return null;
  return stays.made(claim) ?? dateOfHeading(claim, story);
}

/** "The Geneva Naval Conference, 1927". */
function isOfTitle({ value }: ClaimDate, { reading: { scans } }: Story): boolean {
  const [first] = scans;
  return first?.sentence.part === 'title' && first.words.some((word) => word.includes(value.slice(0, 4)));
}

/** "Today the President invited forty leaders." – "He invited the following": the same act of the same actor, told again. */
function dateOfSameAct(claim: DraftClaim, story: Story, occasions: OccasionIndex): ClaimDate | null {
  const relation = story.ontology.relations.get(claim.relation);
  const frames = relation?.frames ?? [];
  const { registry } = story.reading;
  const country = registry.countryOf(claim.object);
  // A guest met on a day says nothing of a journey to a third country.
  const isThere = ({ participants }: Occasion): boolean =>
    relation?.acrossBorders !== true || [...participants].some((key) => registry.countryOf(key) === country);
  const at = claim.evidence.sentence;
  if (hasOwnTime(story, at)) return null;
  for (const sentence of countDown(at - 1, Math.max(0, at - SAME_ACT_REACH))) {
    const found = occasions
      .pastAt(sentence)
      .find(
        (one) =>
          one.participants.has(claim.subject) && frames.some(({ verbs }) => verbs.includes(one.act)) && isThere(one),
      );
    if (found !== undefined) return found.date;
  }
  return null;
}

const SAME_ACT_REACH = 40;

/**
 * The sentences back from a claim; in a read-out by a government also those that it opens with, for the whole text tells
 * of that occasion; and for a title or an opening the sentences after it, which complete it.
 */
function sentencesInReach(claim: DraftClaim, story: Story): readonly number[] {
  const { reading } = story;
  const at = claim.evidence.sentence;
  if (isSpeech(story, at) && timingOf(story, claim) === 'statement') return openingBefore(story, at);
  const isOpening =
    at <= LEAD && (timingOf(story, claim) === 'occasion' || reading.scans[at]?.sentence.part === 'title');
  const near = countDown(at, Math.max(0, at - REACH));
  const opening = reading.home === null ? [] : countDown(Math.min(LEAD, at - REACH - 1), 0);
  const all = [...near, ...opening, ...(isOpening ? countDown(LEAD, at + 1).reverse() : [])];
  return isSpeech(story, at) ? all : all.filter((one) => !isSpeech(story, one));
}

/** What is said in a talk is said on its day, and not on the day that was just spoken of. */
function openingBefore(story: Story, at: number): readonly number[] {
  return countDown(Math.min(LEAD, at), 0).filter((one) => one === 0 || !isSpeech(story, one));
}

function countDown(from: number, to: number): number[] {
  return Array.from({ length: Math.max(0, from - to + 1) }, (_, step) => from - step);
}

/** The actor was there, or the state that acts is spoken for by somebody who was: one named in the sentence, or one of the publisher's. */
function isSpeaker(claim: DraftClaim, { participants }: Occasion, story: Story): boolean {
  const { subject } = claim;
  if (participants.has(subject)) return true;
  if (speakersFor(subject, claim, story).some((key) => participants.has(key))) return true;
  const { registry, home } = story.reading;
  if (home === null || registry.kindOf(subject) !== 'Country' || registry.countryOf(subject) !== home.id) return false;
  return [...participants].some((key) => registry.kindOf(key) === 'Person' && registry.countryOf(key) === home.id);
}

/** Both parties were there, or what is told next goes on about one of them without a date of its own. */
function isPartOf(claim: DraftClaim, { participants, sentence, kind }: Occasion, story: Story): boolean {
  const at = claim.evidence.sentence;
  const present = [claim.subject, claim.object].filter((key) => participants.has(key)).length;
  if (present === 2) return true;
  if (present === 0 || kind !== 'told' || at - sentence > 1 || at < sentence) return false;
  return at === sentence || !hasOwnTime(story, at);
}
