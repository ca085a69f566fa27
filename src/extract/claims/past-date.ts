import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { Occasion } from './find-occasions.ts';
import { LEAD, type Story, speakersFor, timingOf } from './story.ts';

/** How many sentences on an occasion is still what is talked of. */
const REACH = 4;

/** The date of the last occasion before a claim at which its actor, or for a meeting its parties, took part. */
export function pastDate(claim: DraftClaim, story: Story, occasions: readonly Occasion[]): ClaimDate | null {
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
  return (
    (opens ? past.find((one) => one.sentence > at && one.sentence <= LEAD && isThen(one))?.date : null) ??
    headingDate(claim, story)
  );
}

/** "Exchange of Notes, 1922." over a paragraph that gives no date of its own. */
function headingDate(claim: DraftClaim, story: Story): ClaimDate | null {
  const { reading, sentences, resolve } = story;
  const at = claim.evidence.sentence;
  const above = reading.scans[at - 1]?.sentence;
  const here = reading.scans[at]?.sentence;
  if (above === undefined || above.part !== here?.part || above.paragraph === here.paragraph) return null;
  const [date] = sentences.dates(at - 1);
  if (date === undefined || timingOf(story, claim) !== 'occasion' || hasOwnTime(story, at)) return null;
  const isHeading = sentences.read(at - 1)?.clause.chunks.every(({ kind }) => kind !== 'verb') ?? false;
  return isHeading ? resolve(at - 1, date, 'past') : null;
}

function isSaidAt(claim: DraftClaim, occasion: Occasion, story: Story): boolean {
  return isSpeaker(claim, occasion, story) && isInReach(claim, occasion, story);
}

/** In a read-out by a government the whole text tells of the occasion that it opens with. */
function isInReach(claim: DraftClaim, { sentence }: Occasion, { reading }: Story): boolean {
  const distance = claim.evidence.sentence - sentence;
  return distance <= REACH || (reading.home !== null && sentence <= LEAD);
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

/** Both parties were there, or the next sentence goes on about one of them; a sentence with a date of its own tells another time. */
function isPartOf(claim: DraftClaim, occasion: Occasion, story: Story): boolean {
  const { participants, sentence, kind } = occasion;
  const at = claim.evidence.sentence;
  const present = [claim.subject, claim.object].filter((key) => participants.has(key)).length;
  if (present === 2) return isInReach(claim, occasion, story);
  return (
    kind === 'told' && present === 1 && Math.abs(at - sentence) <= 1 && (at === sentence || !hasOwnTime(story, at))
  );
}

function hasOwnTime({ sentences }: Story, at: number): boolean {
  return sentences.dates(at).some(({ expression }) => !['time', 'duration'].includes(expression.kind));
}
