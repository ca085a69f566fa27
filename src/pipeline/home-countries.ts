import type { Entity, EntityId } from '../model/entity.ts';
import type { Gazetteer } from '../model/gazetteer.ts';

/** The entities and the countries they belong to, so that none refers to a country that the graph does not hold. */
export function withHomeCountries(entities: readonly Entity[], gazetteer: Gazetteer): readonly Entity[] {
  const known = new Set(entities.map(({ id }) => id));
  const missing = new Map<EntityId, Entity | null>();
  for (const { country } of entities) {
    if (country !== null && !known.has(country)) missing.set(country, countryEntity(country, gazetteer));
  }
  const kept = entities.map((entity) => (isUnknown(entity.country, missing) ? { ...entity, country: null } : entity));
  return [...kept, ...[...missing.values()].filter((country) => country !== null)];
}

function countryEntity(id: EntityId, gazetteer: Gazetteer): Entity | null {
  const country = gazetteer.countries.get(id.slice(id.indexOf('/') + 1));
  if (country === undefined) return null;
  return { id, kind: 'Country', name: country.name, aliases: [], wikidata: country.wikidata, country: null };
}

function isUnknown(country: EntityId | null, missing: ReadonlyMap<EntityId, Entity | null>): boolean {
  return country !== null && missing.get(country) === null;
}
