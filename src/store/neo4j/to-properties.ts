import neo4j from 'neo4j-driver';
import type { Value } from '../../cypher/values/value.ts';
import { dayToIso } from './day-to-iso.ts';
import type { Things } from './remote-graph.ts';
import { type Names, STORED_PROPERTIES, type StoredProperties } from './stored-properties.ts';

/** Properties as the driver takes them. */
export type Properties = Readonly<Record<string, unknown>>;

/** What `STORED_PROPERTIES` gives, for the driver. */
export const TO_PROPERTIES: { readonly [Kind in keyof Things]: (thing: Things[Kind], names: Names) => Properties } = {
  entities: (entity, names) => forDriver(STORED_PROPERTIES.entities(entity, names)),
  articles: (article, names) => forDriver(STORED_PROPERTIES.articles(article, names)),
  events: (event, names) => forDriver(STORED_PROPERTIES.events(event, names)),
  claims: (claim, names) => forDriver(STORED_PROPERTIES.claims(claim, names)),
  edges: (edge, names) => forDriver(STORED_PROPERTIES.edges(edge, names)),
};

function forDriver(stored: StoredProperties): Properties {
  const properties: Record<string, unknown> = Object.create(null);
  for (const [key, value] of stored) properties[key] = toDriver(value);
  return properties;
}

function toDriver(value: Value): unknown {
  if (typeof value !== 'object' || value === null || !('kind' in value) || value.kind !== 'date') return value;
  const { day } = value;
  const known = DATES.get(day);
  if (known !== undefined) return known;
  const [year = 0, month = 1, date = 1] = dayToIso(day).split('-').map(Number);
  const made = new neo4j.types.Date(year, month, date);
  if (DATES.size >= MOST_DATES) DATES.clear();
  DATES.set(day, made);
  return made;
}

/** Dates made lately, by day: a batch has few days and many dates. */
const DATES = new Map<number, unknown>();
const MOST_DATES = 10_000;
