import { DragomanError } from '../../errors.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import type { Edge, GraphDelta } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import { prepareChange } from '../live-graph.ts';
import { FROM_ROW, type Row } from './from-properties.ts';
import { quoteName } from './quote-name.ts';
import { NODE_LABELS } from './read-graph.ts';
import { slicesOf, type WriteRow } from './slices.ts';
import type { Run } from './statement.ts';
import { type Names, type Properties, TO_PROPERTIES } from './to-properties.ts';
import { type Existing, linkWrites } from './write-links.ts';

/** Where and how a delta is written. */
export interface Writing {
  readonly run: Run;
  readonly ontology: Ontology;
  /** Rows of one statement. */
  readonly most: number;
}

/**
 * Writes a delta inside the transaction of `run`: nodes first, then what connects them, everything sorted by id, so
 * that two transactions never wait for each other in a circle. Throws `bad-delta` or `bad-schema` before it writes.
 */
export async function writeDelta(delta: GraphDelta, writing: Writing): Promise<void> {
  for (const { relation } of delta.edges) checkRelation(relation, writing.ontology);
  const known = await knownEntities(delta, writing);
  const change = prepareChange(delta, (id) => known.get(id) ?? null);
  const names = namesOf(change.entities, known);
  const there = await existing(change, writing);
  await dropReplaced(change, there, writing);
  await writeEntities(change.entities, known, writing);
  await writeNodes('Article', propertyRows(change.articles, TO_PROPERTIES.articles, names), writing);
  await writeNodes('Claim', propertyRows(change.claims, TO_PROPERTIES.claims, names), writing);
  await writeNodes('Event', propertyRows(change.events, TO_PROPERTIES.events, names), writing);
  await writeEdges(change.edges, names, writing);
  for (const { text, rows } of linkWrites(change, there)) await unwind(text, rows, writing);
  await renamePlaces(change.entities, known, writing);
}

function checkRelation(relation: string, { relations }: Ontology): void {
  if (relations.has(relation)) return;
  throw new DragomanError('bad-schema', `an edge has the relation "${relation}", which graph-schema does not define`);
}

async function unwind(text: string, rows: readonly WriteRow[], { run, most }: Writing): Promise<void> {
  for (const slice of slicesOf(rows, most)) await run(`UNWIND $rows AS row ${text}`, { rows: slice });
}

async function knownEntities(delta: GraphDelta, { run }: Writing): Promise<ReadonlyMap<EntityId, Entity>> {
  const places = [...delta.claims, ...delta.events, ...delta.edges].map(({ place }) => place);
  const ends = delta.edges.flatMap(({ source, target }) => [source, target]);
  const all = [...delta.entities.map(({ id }) => id), ...places, ...ends].filter((id) => id !== null);
  const ids = [...new Set(all)].sort();
  const rows = await run('UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN properties(n) AS properties', { ids });
  const entities = rows.map((row) => FROM_ROW.entities(row as unknown as Row));
  return new Map(entities.map((entity) => [entity.id, entity]));
}

function namesOf(entities: readonly Entity[], known: ReadonlyMap<EntityId, Entity>): Names {
  const changed = new Map(entities.map((entity) => [entity.id, entity]));
  return { entity: (id) => changed.get(id) ?? known.get(id) ?? null };
}

async function existing(delta: GraphDelta, { run }: Writing): Promise<Existing> {
  const idsOf = async (kind: keyof Existing) => {
    const ids = delta[kind].map(({ id }) => id);
    const rows = await run(`UNWIND $ids AS id MATCH (n:${NODE_LABELS[kind]} {id: id}) RETURN n.id AS id`, { ids });
    return new Set(rows.map(({ id }) => String(id)));
  };
  return { articles: await idsOf('articles'), claims: await idsOf('claims'), events: await idsOf('events') };
}

/** Takes away what the delta removes, and the relationships of what it writes anew: they are made again. */
async function dropReplaced(delta: GraphDelta, there: Existing, writing: Writing): Promise<void> {
  const { removedEvents, removedEdges, edges, events } = delta;
  const fresh = new Set(events.map(({ id }) => id).filter((id) => !there.events.has(id)));
  // An edge shows one event: with a new event it cannot be there yet.
  const old = [...removedEdges, ...edges.filter(({ event }) => !fresh.has(event)).map(({ id }) => id)].sort();
  const { relations: labels } = writing.ontology;
  if (old.length > 0) {
    const rows = old.map((id) => ({ id }));
    for (const type of [...labels.keys()].sort()) {
      await unwind(`MATCH ()-[r:${quoteName(type)} {id: row.id}]->() DELETE r`, rows, writing);
    }
  }
  await unwind('MATCH (n:Event&!Entity {id: row.id}) DETACH DELETE n', toRows(removedEvents), writing);
  const ofEvent = 'OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|ABOUT]-() DELETE r';
  await unwind(`MATCH (n:Event&!Entity {id: row.id}) ${ofEvent}`, toRows(there.events), writing);
  const ofClaim = 'OPTIONAL MATCH (n)-[r:STATES|SUBJECT|OBJECT]-() DELETE r';
  await unwind(`MATCH (n:Claim {id: row.id}) ${ofClaim}`, toRows(there.claims), writing);
}

function toRows(ids: Iterable<string>): readonly WriteRow[] {
  return [...ids].sort().map((id) => ({ id }));
}

async function writeEntities(
  entities: readonly Entity[],
  known: ReadonlyMap<EntityId, Entity>,
  writing: Writing,
): Promise<void> {
  await forgetOldFacts(entities, known, writing);
  for (const [kind, group] of groupedBy(entities, (entity) => entity.kind)) {
    const rows = propertyRows(group, TO_PROPERTIES.entities, NOWHERE);
    const isKnownKind = [...writing.ontology.entities.keys()].some((one) => one === kind);
    const label = isKnownKind ? `, n:${quoteName(kind)}` : '';
    await unwind(`MERGE (n:Entity {id: row.id}) SET n = row.properties${label}`, rows, writing);
  }
}

/** Takes away the label of a kind and the country of a place that are no longer true. */
async function forgetOldFacts(
  entities: readonly Entity[],
  known: ReadonlyMap<EntityId, Entity>,
  writing: Writing,
): Promise<void> {
  const changed = entities.filter(({ id, kind }) => (known.get(id)?.kind ?? kind) !== kind);
  for (const [before, group] of groupedBy(changed, ({ id }) => known.get(id)?.kind ?? '')) {
    const rows = toRows(group.map(({ id }) => id));
    await unwind(`MATCH (n:Entity {id: row.id}) REMOVE n:${quoteName(before)}`, rows, writing);
  }
  const moved = entities.filter(({ id, country }) => (known.get(id)?.country ?? country) !== country);
  const rows = toRows(moved.map(({ id }) => id));
  await unwind('MATCH (:Entity {id: row.id})-[r:LOCATED_IN]->() DELETE r', rows, writing);
}

const NOWHERE: Names = { entity: () => null };

async function writeNodes(label: string, rows: readonly WriteRow[], writing: Writing): Promise<void> {
  await unwind(`MERGE (n:${label} {id: row.id}) SET n = row.properties`, rows, writing);
}

function propertyRows<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  toProperties: (thing: Thing, names: Names) => Properties,
  names: Names,
): readonly WriteRow[] {
  return sortedById(things).map((thing) => ({ id: thing.id, properties: toProperties(thing, names) }));
}

async function writeEdges(edges: readonly Edge[], names: Names, writing: Writing): Promise<void> {
  for (const [relation, group] of groupedBy(edges, (edge) => edge.relation)) {
    const rows = [...group].sort(byEnds).map((edge) => ({
      source: edge.source,
      target: edge.target,
      properties: TO_PROPERTIES.edges(edge, names),
    }));
    const match = 'MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})';
    await unwind(`${match} CREATE (a)-[r:${quoteName(relation)}]->(b) SET r = row.properties`, rows, writing);
  }
}

/** Events, claims and edges carry the name of their place, which may have become fuller. */
async function renamePlaces(
  entities: readonly Entity[],
  known: ReadonlyMap<EntityId, Entity>,
  writing: Writing,
): Promise<void> {
  const renamed = entities.filter(({ id, name }) => (known.get(id)?.name ?? name) !== name);
  const rows = sortedById(renamed).map(({ id, name }) => ({ id, name }));
  if (rows.length === 0) return;
  await unwind('MATCH (n:Claim {placeId: row.id}) SET n.place = row.name', rows, writing);
  await unwind('MATCH (n:Event {placeId: row.id}) SET n.place = row.name', rows, writing);
  const edges = `MATCH (n:Event {placeId: row.id}) WITH row, n
    MATCH (:Entity {id: n.parties[0]})-[r]-(:Entity {id: n.parties[1]}) WHERE r.event = n.id SET r.place = row.name`;
  await unwind(edges, rows, writing);
}

function sortedById<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const distinct = new Map(things.map((thing) => [thing.id, thing]));
  return [...distinct.values()].sort((a, b) => compare(a.id, b.id));
}

function byEnds(a: Edge, b: Edge): number {
  return compare(lesser(a), lesser(b)) || compare(a.id, b.id);
}

function lesser({ source, target }: Edge): string {
  return source < target ? source : target;
}

function compare(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? -1 : 1;
}

/** The groups sorted by key. */
function groupedBy<Member>(members: readonly Member[], keyOf: (member: Member) => string) {
  const groups = new Map<string, Member[]>();
  for (const member of members) {
    const group = groups.get(keyOf(member));
    if (group === undefined) groups.set(keyOf(member), [member]);
    else group.push(member);
  }
  return [...groups].sort(([a], [b]) => compare(a, b));
}
