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
import { FIXED_PROPERTIES } from './fixed-properties.ts';
import type { Things } from './remote-graph.ts';
import { isWellFormed } from './well-formed-text.ts';

/** Properties by key, none of them null. */
export type StoredProperties = ReadonlyMap<string, Value>;

/** Where the names of places are looked up. */
export type Names = Pick<GraphView, 'entity'>;

/**
 * The properties under which Neo4j keeps a thing: those that our own Cypher engine shows, and on events and claims the few
 * that it has no need for. A thing that they cannot hold unchanged has its JSON in `exact` besides.
 */
export const STORED_PROPERTIES: {
  readonly [Kind in keyof Things]: (thing: Things[Kind], names: Names) => StoredProperties;
} = {
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
  kept: Readonly<Record<string, Value>>,
): StoredProperties {
  const properties = new Map<string, Value>();
  for (const [key, value] of shown) if (value !== null && isPropertyKey(key)) properties.set(key, value);
  for (const [key, value] of Object.entries(kept)) properties.set(key, value);
  if (!isHeld(thing)) properties.set('exact', JSON.stringify(thing));
  return properties;
}

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
