import neo4j from 'neo4j-driver';
import {
  articleNode,
  claimNode,
  edgeFacts,
  entityNode,
  eventNode,
} from '../../cypher/graph/graph-view-to-property-graph.ts';
import type { Value } from '../../cypher/values/value.ts';
import type { Claim } from '../../model/claim.ts';
import type { GraphView } from '../../model/graph.ts';
import { dayToIso } from './day-to-iso.ts';
import { FIXED_PROPERTIES } from './fixed-properties.ts';
import type { Things } from './remote-graph.ts';
import { isWellFormed } from './well-formed-text.ts';

/** Properties as the driver takes them. */
export type Properties = Readonly<Record<string, unknown>>;

/** Where the names of places are looked up. */
export type Names = Pick<GraphView, 'entity'>;

/**
 * The properties under which a thing is kept: those that our own Cypher engine shows, and on events and claims the few
 * that it has no need for. A thing that they cannot hold unchanged has its JSON in `exact` besides.
 */
export const TO_PROPERTIES: { readonly [Kind in keyof Things]: (thing: Things[Kind], names: Names) => Properties } = {
  entities: (entity) => complete(entity, entityNode(entity).properties, {}),
  articles: (article) => complete(article, articleNode(article).properties, {}),
  events: (event, names) =>
    complete(event, eventNode(event, names).properties, { parties: event.parties, claims: event.claims }),
  claims: (claim, names) =>
    complete(claim, claimNode(claim, names).properties, {
      subject: claim.subject,
      object: claim.object,
      spans: spansOf(claim),
    }),
  edges: (edge, names) => complete(edge, Object.entries(edgeFacts(edge, names)), {}),
};

/** Subject and object in their text: part (0 title, 1 body), start and end of each. */
function spansOf({ evidence: { subject, object } }: Claim): readonly bigint[] {
  return [subject, object].flatMap(({ part, start, end }) => [part === 'title' ? 0n : 1n, BigInt(start), BigInt(end)]);
}

function complete(
  thing: Things[keyof Things],
  shown: Iterable<readonly [string, Value]>,
  kept: Readonly<Record<string, readonly (string | bigint)[] | string>>,
): Properties {
  const properties: Record<string, unknown> = Object.create(null);
  for (const [key, value] of shown) {
    if (value !== null && isPropertyKey(key)) properties[key] = toDriver(value);
  }
  Object.assign(properties, kept);
  if (!isHeld(thing)) properties['exact'] = JSON.stringify(thing);
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

// Neo4j has no empty name of a property, and none with a lone surrogate.
function isPropertyKey(key: string): boolean {
  return key !== '' && isWellFormed(key) && !key.includes('\0');
}

// The JSON of a lone surrogate is an escape; one written out in a text looks the same and does no harm.
function isHeld(thing: Things[keyof Things]): boolean {
  if (/\\ud[89a-f]/i.test(JSON.stringify(thing))) return false;
  if (!('attributes' in thing)) return true;
  return Object.keys(thing.attributes).every((key) => isPropertyKey(key) && !FIXED_PROPERTIES.has(key));
}
