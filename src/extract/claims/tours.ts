import type { ClaimDate, DraftClaim } from '../../model/claim.ts';
import type { ReferentKey } from '../../model/mention.ts';
import { countryOf } from './stays.ts';
import { isJourney, type Story } from './story.ts';

/** A journey to several countries that one sentence plans for one time. */
export interface Tour {
  /** Sentence that plans it. */
  readonly sentence: number;
  readonly traveller: ReferentKey;
  readonly date: ClaimDate;
  /** In the order in which the text comes to them; those that it only lists come last. */
  readonly stops: readonly Stop[];
}

export interface Stop {
  /** Identifier of the country. */
  readonly country: string;
  /** Sentence in which the text comes to it; Infinity where it only lists it. */
  readonly sentence: number;
}

/** More tours than one article tells of; each is compared with all claims. */
const MOST_TOURS = 24;

/** The tours that the sentences of an article plan, the first ones where there are too many. */
export function findTours(claims: readonly DraftClaim[], story: Story): readonly Tour[] {
  const tours = new Map<string, Tour>();
  for (const claim of claims) {
    const country = isPlannedJourney(claim, story) ? story.reading.registry.countryOf(claim.object) : null;
    const { subject: traveller, date, evidence } = claim;
    if (country === null || date === null) continue;
    const key = `${evidence.sentence}|${traveller}|${date.value}`;
    const tour = tours.get(key) ?? { sentence: evidence.sentence, traveller, date, stops: [] };
    const isKnown = tour.stops.some((stop) => stop.country === country);
    tours.set(key, isKnown ? tour : { ...tour, stops: [...tour.stops, { country, sentence: Infinity }] });
  }
  return [...tours.values()]
    .filter(({ stops }) => stops.length > 1)
    .slice(0, MOST_TOURS)
    .map((tour) => follow(tour, claims, story));
}

/** Whether a claim is one of those that plan the tour as a whole. */
export function isTourOf(claim: DraftClaim, { sentence, traveller, date }: Tour, story: Story): boolean {
  const isSame = claim.evidence.sentence === sentence && claim.date?.value === date.value;
  return isSame && claim.subject === traveller && isPlannedJourney(claim, story);
}

function isPlannedJourney(claim: DraftClaim, story: Story): boolean {
  return claim.modality === 'planned' && isJourney(story, claim);
}

/** More countries in one sentence are a list of the stops and not a stop. */
const MOST_STOPS_AT_ONCE = 2;

/** Finds where the text comes to each stop, and puts the stops in that order. */
function follow(tour: Tour, claims: readonly DraftClaim[], story: Story): Tour {
  const lands = new Map<number, Set<string>>();
  for (const claim of claims) {
    const isThere = claim.modality === 'planned' && (claim.place !== null || isPlannedJourney(claim, story));
    const isOwn = claim.subject === tour.traveller || claim.object === tour.traveller;
    const country = isThere && isOwn ? countryOf(claim, tour.traveller, story) : null;
    const { sentence } = claim.evidence;
    if (country !== null) lands.set(sentence, (lands.get(sentence) ?? new Set()).add(country));
  }
  const single = [...lands].filter(([, there]) => there.size <= MOST_STOPS_AT_ONCE);
  const stops = tour.stops.map(({ country }): Stop => {
    const sentences = single.flatMap(([sentence, there]) => (there.has(country) ? sentence : []));
    return { country, sentence: Math.min(Infinity, ...sentences.filter((one) => one !== tour.sentence)) };
  });
  return { ...tour, stops: stops.sort((a, b) => (a.sentence === b.sentence ? 0 : a.sentence - b.sentence)) };
}
