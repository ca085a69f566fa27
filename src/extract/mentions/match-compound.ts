import type { Country } from '../../model/gazetteer.ts';
import { foldWord } from '../lexicon/fold-word.ts';
import type { CountryPhrase } from './phrase.ts';
import type { Scan } from './scan.ts';

/** "India-Russia", "U.S.-Japanese", "Sino-Indian": the countries that one hyphenated word names. */
export function matchCompound(scan: Scan, at: number): readonly CountryPhrase[] {
  const text = scan.tokens[at]?.text ?? '';
  if (!/[-–‑]/u.test(text) || !/^\p{Lu}/u.test(text)) return [];
  const countries = text.split(/[-–‑]/u).map((part) => countryOf(scan, part));
  const found = countries.filter((country) => country !== null);
  if (found.length < 2 || found.length < countries.length - 1) return [];
  return found.map((country) => ({ kind: 'country', country, form: 'adjective', side: null, start: at, end: at + 1 }));
}

function countryOf(scan: Scan, part: string): Country | null {
  const word = foldWord(part);
  const prefix = scan.lexicon.prefixes.get(word);
  if (prefix !== undefined) return prefix;
  const [match] = scan.lexicon.names.match([word], 0);
  const value = match?.values.find(
    ({ capitals, entry }) => entry.kind === 'country' && (!capitals || part === part.toUpperCase()),
  );
  return value?.entry.kind === 'country' ? value.entry.country : null;
}
