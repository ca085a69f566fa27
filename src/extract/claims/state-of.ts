import type { ReferentKey } from '../../model/mention.ts';
import type { Reading } from '../referents/reading.ts';

/** The body or country that a person's title names, else the country where it is known, else the person. */
export function stateOf({ registry, scans }: Reading, key: ReferentKey): ReferentKey {
  const party = registry.record(key)?.roles.find((role) => role.party !== null)?.party;
  if (party !== undefined && party !== null) return party;
  const country = scans[0]?.lexicon.gazetteer.countries.get(registry.countryOf(key) ?? '');
  return country === undefined || registry.kindOf(key) !== 'Person' ? key : registry.country(country, country.name);
}
