import type { KnownPlace } from '../../model/gazetteer.ts';
import type { PlacePhrase } from './phrase.ts';
import { isCapitalised, type Scan, surfaceOf } from './scan.ts';

const PREPOSITIONS = new Set(
  'in at to from near outside of into via through around toward towards visited visit visits visiting toured touring reached left leaving leaves'.split(
    ' ',
  ),
);

/** Tokens of the longest name: "Sharm", "el", "-", "Sheikh". */
const LONGEST_NAME = 5;

/** "el-Sheikh": an article that is written small. */
const ARTICLES = /^(?:el|al|as|ash|ad|es|ed|ez)-\p{Lu}/u;

/** A town of the gazetteer after a preposition of place; the largest of that name. */
export function matchPlace(scan: Scan, at: number): PlacePhrase | null {
  return matchTown(scan, at) ?? matchTownSite(scan, at);
}

function matchTown(scan: Scan, at: number): PlacePhrase | null {
  if (!isPlaced(scan, at) || !isCapitalised(scan, at)) return null;
  for (let end = Math.min(at + LONGEST_NAME, scan.tokens.length); end > at; end -= 1) {
    if (!isCapitalised(scan, end - 1) && !ARTICLES.test(scan.tokens[end - 1]?.text ?? '')) continue;
    const name = surfaceOf(scan, { start: at, end });
    if (isCapitalised(scan, end)) continue;
    const place = meantPlace(scan, name, end);
    if (place === undefined) continue;
    return { kind: 'place', id: place.id, name: place.name, country: place.country, start: at, end };
  }
  return null;
}

function isPlaced({ words }: Scan, at: number): boolean {
  const before = words[at - 1] ?? '';
  return PREPOSITIONS.has(before) || (before === 'for' && PARTING.has(words[at - 2] ?? ''));
}

/** "left for Osaka", "was bound for Cali"; "voted for Lincoln" names no town. */
const PARTING = new Set(
  'left leave leaves leaving departed depart departs departing departure headed head heads heading bound off sailed flight destined'.split(
    ' ',
  ),
);

/** The largest of a name, or the one in the state behind the comma, however small. */
function meantPlace(scan: Scan, name: string, end: number): KnownPlace | undefined {
  const places = scan.lexicon.gazetteer.placesByName(name);
  const states = statesBehind(scan, end);
  return states.length === 0 ? places.find(isKnown) : places.find(({ country }) => states.includes(country));
}

/** "Athens, Georgia", "London, Ontario", "Paris, Texas": a namesake of a capital, told by the state or region behind it; or null. */
export function matchNamesake(scan: Scan, at: number, known: { end: number; country: string }): PlacePhrase | null {
  if (scan.words[known.end] !== ',' || !PREPOSITIONS.has(scan.words[at - 1] ?? '')) return null;
  const states = statesBehind(scan, known.end);
  if (states.length === 0 || states.includes(known.country)) return null;
  const place = meantPlace(scan, surfaceOf(scan, { start: at, end: known.end }), known.end);
  if (place === undefined) return null;
  return { kind: 'place', id: place.id, name: place.name, country: place.country, start: at, end: known.end };
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

/** "in Bethlehem, West Bank", "in Mobile, Alabama": ids of the states that stand behind a town and say which one it is. */
function statesBehind(scan: Scan, end: number): readonly string[] {
  const { words, lexicon } = scan;
  if (words[end] !== ',' || !isCapitalised(scan, end + 1)) return [];
  const named = lexicon.names.match(words, end + 1)[0]?.values.map((value) => value.entry) ?? [];
  const states = named.flatMap((entry) =>
    entry.kind === 'country' && entry.form === 'name' ? [entry.country.id] : [],
  );
  return [...states, ...regionsAt(scan, end + 1)];
}

/** "New South Wales": the countries of the regions named so. */
function regionsAt(scan: Scan, start: number): readonly string[] {
  for (let end = start + LONGEST_STATE; end > start; end -= 1) {
    if (!isCapitalised(scan, end - 1) || isCapitalised(scan, end)) continue;
    const name = surfaceOf(scan, { start, end });
    const regions = scan.lexicon.gazetteer.placesByName(name).filter(isRegion);
    if (regions.length > 0) return regions.map(({ country }) => country);
  }
  return [];
}

const LONGEST_STATE = 3;

/** What was entered by hand without its inhabitants, and is no town as a rule. */
function isRegion({ id, population, country }: KnownPlace): boolean {
  return id.startsWith('x-') && population === 0 && country !== '';
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
