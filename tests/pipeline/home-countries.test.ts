import { describe, expect, it } from 'vitest';
import type { Entity, EntityId } from '../../src/model/entity.ts';
import type { Gazetteer } from '../../src/model/gazetteer.ts';
import { withHomeCountries } from '../../src/pipeline/home-countries.ts';
import { sampleEntity, sampleReader } from './sample.ts';

const INDIA = {
  id: 'IN',
  kind: 'state',
  name: 'India',
  aliases: ['Bharat'],
  adjectives: ['Indian'],
  capitals: [],
  metonyms: [],
  wikidata: 'Q668',
  validFrom: null,
  validTo: null,
} as const;
const GAZETTEER: Gazetteer = { ...sampleReader().gazetteer, countries: new Map([['IN', INDIA]]) };

function personOf(country: string | null): Entity {
  return sampleEntity('person/a', 'Person', { country: country === null ? null : (country as EntityId) });
}

describe('withHomeCountries', () => {
  it('adds the country of a person whom the article gives without it', () => {
    const [person, country] = withHomeCountries([personOf('country/IN')], GAZETTEER);
    expect(person).toEqual(personOf('country/IN'));
    expect(country).toMatchObject({ id: 'country/IN', kind: 'Country', name: 'India', wikidata: 'Q668' });
  });

  it('adds a country once, and not when it is there', () => {
    const country = sampleEntity('country/IN', 'Country');
    expect(withHomeCountries([personOf('country/IN'), country], GAZETTEER)).toEqual([personOf('country/IN'), country]);
    expect(withHomeCountries([personOf('country/IN'), personOf('country/IN')], GAZETTEER)).toHaveLength(3);
  });

  it('leaves a person without a country that the gazetteer does not know', () => {
    expect(withHomeCountries([personOf('country/XX')], GAZETTEER)).toEqual([personOf(null)]);
  });
});
