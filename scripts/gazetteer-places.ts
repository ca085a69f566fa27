import { foldName } from '../src/resolve/gazetteer/fold-name.ts';
import type { HandRow } from './gazetteer-draft.ts';

export interface SharedPlace {
  readonly id: string;
  readonly name: string;
  readonly alt?: readonly string[];
  readonly country: string;
  readonly population: number;
  readonly capital?: boolean;
}

const MIN_POPULATION = 15_000;

/** The lines of `places.tsv`: GeoNames cities with their plain spelling, and hand-written regions, seas and seats. */
export function placeLines(shared: readonly SharedPlace[], hand: readonly HandRow[]): readonly string[][] {
  const renamed = new Map(hand.filter((row) => row.geonames !== '').map((row) => [row.geonames, row]));
  const lines = shared
    .filter((place) => place.population >= MIN_POPULATION || place.capital === true)
    .map((place) => {
      const row = renamed.get(place.id);
      const aliases = [...plainSpelling(place), ...(row?.aliases ?? '').split('|')].filter((alias) => alias !== '');
      const name = (row?.name || place.name).replaceAll('’', "'");
      const capital = place.capital === true ? 'y' : '';
      return [
        place.id,
        name,
        aliases.join('|'),
        place.country,
        String(place.population),
        capital,
        row === undefined ? 'g' : 'gh',
      ];
    });
  const own = hand
    .filter((row) => row.geonames === '')
    .map((row) => {
      const { name = '', aliases = '', country = '', population = '' } = row;
      return [`x-${foldName(name).replaceAll(' ', '-')}`, name, aliases, country, population || '0', '', 'h'];
    });
  return [...lines, ...own];
}

/** "Köln" is also printed "Koeln"; all other accents are removed by folding. */
function plainSpelling(place: SharedPlace): readonly string[] {
  const plain = place.name.replace(/[äöü]/g, (letter) => ({ ä: 'ae', ö: 'oe', ü: 'ue' })[letter] ?? letter);
  return place.country === 'DE' && plain !== place.name ? [plain] : [];
}
