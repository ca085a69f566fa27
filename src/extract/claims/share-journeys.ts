import type { DraftClaim } from '../../model/claim.ts';
import { isPosted } from '../referents/is-posted.ts';
import type { ReadMention } from '../referents/reading.ts';
import { looksBack } from './own-time.ts';
import { isJourney, type Story } from './story.ts';

/**
 * The claims with the journeys of those who accompany a traveller: the journey that the sentence tells of which names them
 * ("will fly to Oslo, joined by A"), else the whole tour ("He was accompanied by A").
 */
export function shareJourneys<One extends { readonly claim: DraftClaim }>(
  told: readonly One[],
  story: Story,
): readonly One[] {
  const { heads, companions, members } = story.reading.delegation;
  if (members.length === 0) return told;
  const journeys = told.filter(
    ({ claim }) => heads.includes(claim.subject) && isJourney(story, claim) && isMade(claim),
  );
  const tour = new Set(tourOf(journeys, story));
  const here = new Set(journeys.map(({ claim }) => claim.evidence.sentence));
  const ofHeads = new Set(journeys);
  return told.flatMap((one) => {
    if (isAmongTravellers(one, story)) return [];
    if (!ofHeads.has(one)) return [one];
    const { sentence } = one.claim.evidence;
    const joining = companions.filter((companion) =>
      here.has(companion.sentence) ? companion.sentence === sentence : tour.has(one),
    );
    return [one, ...joining.flatMap((companion) => joinedBy(one, companion, story))];
  });
}

/** Those who travel together for one country meet others, and not each other. */
function isAmongTravellers(
  { claim: { relation, subject, object } }: { readonly claim: DraftClaim },
  { ontology, reading: { delegation, registry } }: Story,
): boolean {
  if (!delegation.members.includes(subject) || !delegation.members.includes(object)) return false;
  const [one, other] = [subject, object].map((key) => registry.countryOf(key));
  return ontology.relations.get(relation)?.timing === 'occasion' && (one === other || one === null || other === null);
}

function isMade({ modality }: DraftClaim): boolean {
  return modality === 'happened' || modality === 'planned';
}

/** The journeys of the manner and the weeks of the first that the text tells of. */
function tourOf<One extends { readonly claim: DraftClaim }>(journeys: readonly One[], story: Story): readonly One[] {
  const first = journeys.find(({ claim }) => claim.evidence.part !== 'title')?.claim;
  if (first === undefined) return [];
  return journeys.filter(
    ({ claim }) =>
      claim.evidence.part !== 'title' &&
      claim.modality === first.modality &&
      !looksBack(story, claim.evidence.sentence) &&
      areNear(claim, first),
  );
}

function areNear({ date: one }: DraftClaim, { date: other }: DraftClaim): boolean {
  if (one === null || other === null) return true;
  const [from, to] = [one, other].map(({ value }) => Date.parse(value.split('/')[0] ?? ''));
  return Math.abs((from ?? 0) - (to ?? 0)) <= LONGEST_TOUR;
}

const LONGEST_TOUR = 21 * 24 * 60 * 60 * 1000;

/** A companion's own claim of the journey; none where he is at home or posted there. */
function joinedBy<One extends { readonly claim: DraftClaim }>(
  one: One,
  { referents: [key], part, start, end }: ReadMention,
  { reading: { registry } }: Story,
): readonly One[] {
  const { claim } = one;
  if (key === undefined || key === claim.subject || isPosted(registry, key, claim.object)) return [];
  if (registry.countryOf(key) === registry.countryOf(claim.object)) return [];
  return [
    { ...one, claim: { ...claim, subject: key, evidence: { ...claim.evidence, subject: { part, start, end } } } },
  ];
}
