import type { DraftClaim } from '../../model/claim.ts';
import { isJourney, isSpeech, type Story } from './story.ts';

/**
 * A journey named without a date ("the Minister’s Travel to Chile" in a title) is the one that the article plans, where
 * it plans one of the same traveller to the same country and tells of none that took place.
 */
export function settleJourneys(told: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  return withPlans(
    told.map((claim) => (isThankedFor(story, claim) ? { ...claim, modality: 'happened' } : claim)),
    story,
  );
}

function withPlans(claims: readonly DraftClaim[], story: Story): readonly DraftClaim[] {
  const journeys = claims.filter((claim) => isJourney(story, claim) && claim.date !== null);
  const planned = new Set(journeys.filter(({ modality }) => modality === 'planned').map(keyOf));
  const made = new Set(journeys.filter(({ modality }) => modality === 'happened').map(keyOf));
  // A title says less than the text, whether or not this tells the day.
  const told = claims.filter((claim) => isJourney(story, claim) && !isTitle(claim));
  const ahead = new Set(told.filter(({ modality }) => modality === 'planned').map(keyOf));
  const behind = new Set(told.filter(({ modality }) => modality === 'happened').map(keyOf));
  if (ahead.size === 0 && planned.size === 0) return claims;
  const begun = told.filter(({ modality, date }) => modality === 'happened' && date !== null);
  const under = new Set(begun.map(sentenceKeyOf));
  return claims.map((claim) => {
    // "arrived in Oslo today, where she will meet X": the journey is under way.
    if (claim.modality === 'planned' && isJourney(story, claim) && under.has(sentenceKeyOf(claim)))
      return { ...claim, modality: 'happened' };
    if (claim.modality !== 'happened' || claim.date !== null || !isJourney(story, claim)) return claim;
    const key = keyOf(claim);
    const isPlanned = planned.has(key) || (isTitle(claim) && ahead.has(key) && !behind.has(key));
    return isPlanned && !made.has(key) ? { ...claim, modality: 'planned' } : claim;
  });
}

/** "I thank you for accepting our invitation to come to Oslo", said to the guest: he has come. */
function isThankedFor(story: Story, claim: DraftClaim): boolean {
  const { evidence, date, modality } = claim;
  if (modality !== 'planned' || !isJourney(story, claim)) return false;
  const words = story.reading.scans[evidence.sentence]?.words ?? [];
  if (
    (date !== null && date.value !== story.anchor.published) ||
    !isSpeech(story, evidence.sentence) ||
    story.voices[evidence.sentence]?.isLetter === true
  )
    return false;
  return words.includes('accepting') && words.some((word) => THANKS.test(word));
}

const THANKS = /^(?:thank|thanks|thanking|grateful|gratitude|appreciate)$/u;

function sentenceKeyOf(claim: DraftClaim): string {
  return `${claim.evidence.sentence}|${keyOf(claim)}`;
}

function isTitle({ evidence }: DraftClaim): boolean {
  return evidence.part === 'title';
}

function keyOf({ relation, subject, object }: DraftClaim): string {
  return `${relation}|${subject}|${object}`;
}
