import type { KnownPlace } from '../../model/gazetteer.ts';
import type { PlacePhrase } from './phrase.ts';
import { isCapitalised, type Scan, surfaceOf } from './scan.ts';

const PREPOSITIONS = new Set(['in', 'at', 'to', 'from', 'near', 'outside', 'of', 'into', 'visited', 'visit']);

/** Tokens of the longest name: "Sharm", "el", "-", "Sheikh". */
const LONGEST_NAME = 5;

/** "el-Sheikh": an article that is written small. */
const ARTICLES = /^(?:el|al|as|ash|ad|es|ed)-\p{Lu}/u;

/** A town of the gazetteer after a preposition of place; the largest of that name. */
export function matchPlace(scan: Scan, at: number): PlacePhrase | null {
  return matchTown(scan, at) ?? matchTownSite(scan, at);
}

function matchTown(scan: Scan, at: number): PlacePhrase | null {
  if (!PREPOSITIONS.has(scan.words[at - 1] ?? '') || !isCapitalised(scan, at)) return null;
  for (let end = Math.min(at + LONGEST_NAME, scan.tokens.length); end > at; end -= 1) {
    if (!isCapitalised(scan, end - 1) && !ARTICLES.test(scan.tokens[end - 1]?.text ?? '')) continue;
    const name = surfaceOf(scan, { start: at, end });
    if (isCapitalised(scan, end)) continue;
    const state = stateBehind(scan, end);
    const places = scan.lexicon.gazetteer.placesByName(name).filter(isKnown);
    const place = places.find(({ country }) => state === null || country === state);
    if (place === undefined) continue;
    return { kind: 'place', id: place.id, name: place.name, country: place.country, start: at, end };
  }
  return null;
}

/** "visited Lyon City Hall", "toured the Osaka Stock Exchange": the town that a site is named for. */
function matchTownSite(scan: Scan, at: number): PlacePhrase | null {
  const before = scan.words[at - 1] === 'the' ? at - 2 : at - 1;
  if (!TOURING.has(scan.words[before] ?? '') || !isCapitalised(scan, at)) return null;
  for (let end = at + 2; end >= at + 1; end -= 1) {
    const place = scan.lexicon.gazetteer.placesByName(surfaceOf(scan, { start: at, end })).find(isKnown);
    const site = place === undefined ? null : siteEnd(scan, end);
    if (place === undefined || site === null) continue;
    return { kind: 'place', id: place.id, name: place.name, country: place.country, start: at, end: site };
  }
  return null;
}

/** "City Hall", "Stock Exchange": where a name of capitals ends in a site, or null. */
function siteEnd(scan: Scan, from: number): number | null {
  let end = from;
  while (end < from + LONGEST_SITE && isCapitalised(scan, end)) end += 1;
  return end > from && SITES.has(scan.words[end - 1] ?? '') ? end : null;
}

const LONGEST_SITE = 4;
const TOURING = new Set(['visited', 'visits', 'visit', 'toured', 'tours', 'tour']);
const SITES = new Set(
  'hall exchange museum cathedral mosque palace airport port harbour opera theatre theater stadium zoo hospital castle shipyard'.split(
    ' ',
  ),
);

/** "in Bethlehem, West Bank": id of the state that stands behind a town and says which one it is, or null. */
function stateBehind({ words, lexicon }: Scan, end: number): string | null {
  const [state] = words[end] === ',' ? lexicon.names.match(words, end + 1) : [];
  const entry = state?.values.map((value) => value.entry).find(({ kind }) => kind === 'country');
  return entry?.kind === 'country' ? entry.country.id : null;
}

/** "the Munich Security Conference": the town that a name opens with, or null; a region may be what the talks are about. */
export function townIn({ tokens, lexicon }: Scan, at: number): KnownPlace | null {
  const [place] = lexicon.gazetteer.placesByName(tokens[at]?.text ?? '');
  return place !== undefined && place.population >= SMALLEST_TOWN && place.country !== '' ? place : null;
}

const SMALLEST_TOWN = 50_000;

/** Smaller towns share their names with too much else; what was entered by hand is meant where it is named. */
function isKnown({ id, population, country }: KnownPlace): boolean {
  return population >= SMALLEST_TOWN || (id.startsWith('x-') && country !== '');
}

const LONGEST_REGION = 4;

/** Where a region of several countries ends that starts at a token, with or without "the": "the Horn of Africa", "the Sahel"; or null. */
export function matchRegion(scan: Scan, at: number): number | null {
  const start = scan.words[at] === 'the' ? at + 1 : at;
  if (!isCapitalised(scan, start)) return null;
  for (let end = Math.min(start + LONGEST_REGION, scan.tokens.length); end > start; end -= 1) {
    const places = scan.lexicon.gazetteer.placesByName(surfaceOf(scan, { start, end }));
    if (places.some(({ country }) => country === '')) return end;
  }
  return null;
}
