import type { PlacePhrase } from './phrase.ts';
import { isCapitalised, type Scan, surfaceOf } from './scan.ts';

const PREPOSITIONS = new Set(['in', 'at', 'to', 'from', 'near', 'outside', 'of', 'into', 'visited', 'visit']);

/** A town of the gazetteer after a preposition of place; the largest of that name. */
export function matchPlace(scan: Scan, at: number): PlacePhrase | null {
  if (!PREPOSITIONS.has(scan.words[at - 1] ?? '') || !isCapitalised(scan, at)) return null;
  for (let end = Math.min(at + 3, scan.tokens.length); end > at; end -= 1) {
    if (!isCapitalised(scan, end - 1)) continue;
    const name = surfaceOf(scan, { start: at, end });
    const [place] = scan.lexicon.gazetteer.placesByName(name);
    if (place === undefined || isCapitalised(scan, end) || place.population < 50_000) continue;
    return { kind: 'place', id: place.id, name: place.name, country: place.country, start: at, end };
  }
  return null;
}
