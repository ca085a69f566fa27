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

/** Sends a statement for rows in slices; it does not wait, so that the server works on one while the next is packed. */
type Send = (text: string, rows: readonly WriteRow[]) => void;

/**
 * Writes a delta inside the transaction of `run`: nodes first, then what connects them, everything sorted by id, so
 * that two transactions never wait for each other in a circle. Throws `bad-delta` or `bad-schema` before it writes.
 */
export async function writeDelta(delta: GraphDelta, { run, ontology, most }: Writing): Promise<void> {
  for (const { relation } of delta.edges) checkRelation(relation, ontology);
  const known = await knownEntities(delta, run);
  const change = prepareChange(delta, (id) => known.get(id) ?? null);
  const there = await existing(change, run);
  const answers: Promise<unknown>[] = [];
  const send: Send = (text, rows) => {
    for (const slice of slicesOf(rows, most)) answers.push(run(`UNWIND $rows AS row ${text}`, { rows: slice }));
  };
  dropReplaced(change, there, { send, ontology });
  sendEntities(change.entities, known, { send, ontology });
  sendRest(change, { names: namesOf(change.entities, known), there, send });
  renamePlaces(change.entities, known, send);
  await Promise.all(answers);
}

function checkRelation(relation: string, { relations }: Ontology): void {
  if (relations.has(relation)) return;
  throw new DragomanError('bad-schema', `an edge has the relation "${relation}", which graph-schema does not define`);
}

/** What the database knows of the entities that the delta tells of or names; of mere ends of edges, that they exist. */
async function knownEntities(delta: GraphDelta, run: Run): Promise<ReadonlyMap<EntityId, Entity>> {
  const places = [...delta.claims, ...delta.events, ...delta.edges].map(({ place }) => place);
  const told = new Set([...delta.entities.map(({ id }) => id), ...places.filter((id) => id !== null)]);
  const ends = new Set(delta.edges.flatMap(({ source, target }) => [source, target]).filter((id) => !told.has(id)));
  const rows = await run(MATCHED, { ids: [...told].sort() });
  const entities = rows.map((row) => FROM_ROW.entities(row as unknown as Row));
  const found = await run(`UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN n.id AS id`, { ids: [...ends].sort() });
  const stubs = found.map(({ id }) => ({ ...STUB, id: String(id) as EntityId }));
  return new Map([...entities, ...stubs].map((entity) => [entity.id, entity]));
}

const MATCHED = 'UNWIND $ids AS id MATCH (n:Entity {id: id}) RETURN properties(n) AS properties';

const STUB: Omit<Entity, 'id'> = { kind: 'Person', name: '', aliases: [], wikidata: null, country: null };

function namesOf(entities: readonly Entity[], known: ReadonlyMap<EntityId, Entity>): Names {
  const changed = new Map(entities.map((entity) => [entity.id, entity]));
  return { entity: (id) => changed.get(id) ?? known.get(id) ?? null };
}

async function existing(delta: GraphDelta, run: Run): Promise<Existing> {
  const idsOf = async (kind: keyof Existing) => {
    const ids = delta[kind].map(({ id }) => id);
    const rows = await run(`UNWIND $ids AS id MATCH (n:${NODE_LABELS[kind]} {id: id}) RETURN n.id AS id`, { ids });
    return new Set(rows.map(({ id }) => String(id)));
  };
  return { articles: await idsOf('articles'), claims: await idsOf('claims'), events: await idsOf('events') };
}

interface Sending {
  readonly send: Send;
  readonly ontology: Ontology;
}

/** Takes away what the delta removes, and the relationships of what it writes anew: they are made again. */
function dropReplaced(delta: GraphDelta, there: Existing, { send, ontology }: Sending): void {
  const { removedEvents, removedEdges, edges, events } = delta;
  const fresh = new Set(events.map(({ id }) => id).filter((id) => !there.events.has(id)));
  // An edge shows one event: with a new event it cannot be there yet.
  const old = toRows([...removedEdges, ...edges.filter(({ event }) => !fresh.has(event)).map(({ id }) => id)]);
  for (const type of [...ontology.relations.keys()].sort()) {
    send(`MATCH ()-[r:${quoteName(type)} {id: row.id}]->() DELETE r`, old);
  }
  send('MATCH (n:Event&!Entity {id: row.id}) DETACH DELETE n', toRows(removedEvents));
  const ofEvent = 'OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|ABOUT]-() DELETE r';
  send(`MATCH (n:Event&!Entity {id: row.id}) ${ofEvent}`, toRows(there.events));
  const ofClaim = 'OPTIONAL MATCH (n)-[r:STATES|SUBJECT|OBJECT]-() DELETE r';
  send(`MATCH (n:Claim {id: row.id}) ${ofClaim}`, toRows(there.claims));
}

function toRows(ids: Iterable<string>): readonly WriteRow[] {
  return [...ids].sort().map((id) => ({ id }));
}

function sendEntities(
  entities: readonly Entity[],
  known: ReadonlyMap<EntityId, Entity>,
  { send, ontology }: Sending,
): void {
  forgetOldFacts(entities, known, send);
  for (const [kind, group] of groupedBy(entities, (entity) => entity.kind)) {
    const isKnownKind = [...ontology.entities.keys()].some((one) => one === kind);
    const label = isKnownKind ? `, n:${quoteName(kind)}` : '';
    const rows = propertyRows(group, TO_PROPERTIES.entities, NOWHERE);
    send(`MERGE (n:Entity {id: row.id}) SET n = row.properties${label}`, rows);
  }
}

/** Takes away the label of a kind and the country of a place that are no longer true. */
function forgetOldFacts(entities: readonly Entity[], known: ReadonlyMap<EntityId, Entity>, send: Send): void {
  const changed = entities.filter(({ id, kind }) => (known.get(id)?.kind ?? kind) !== kind);
  for (const [before, group] of groupedBy(changed, ({ id }) => known.get(id)?.kind ?? '')) {
    send(`MATCH (n:Entity {id: row.id}) REMOVE n:${quoteName(before)}`, toRows(group.map(({ id }) => id)));
  }
  const moved = entities.filter(({ id, country }) => (known.get(id)?.country ?? country) !== country);
  send('MATCH (:Entity {id: row.id})-[r:LOCATED_IN]->() DELETE r', toRows(moved.map(({ id }) => id)));
}

const NOWHERE: Names = { entity: () => null };

interface Rest {
  readonly names: Names;
  readonly there: Existing;
  readonly send: Send;
}

function sendRest(change: GraphDelta, { names, there, send }: Rest): void {
  const sendNodes = (label: string, rows: readonly WriteRow[], old: ReadonlySet<string>) => {
    const isOld = ({ id }: WriteRow) => typeof id === 'string' && old.has(id);
    send(`MATCH (n:${label} {id: row.id}) SET n = row.properties`, rows.filter(isOld));
    send(
      `CREATE (n:${label}) SET n = row.properties`,
      rows.filter((row) => !isOld(row)),
    );
  };
  sendNodes('Article', propertyRows(change.articles, TO_PROPERTIES.articles, names), there.articles);
  sendNodes('Claim', propertyRows(change.claims, TO_PROPERTIES.claims, names), there.claims);
  sendNodes('Event', propertyRows(change.events, TO_PROPERTIES.events, names), there.events);
  for (const [relation, group] of groupedBy(change.edges, (edge) => edge.relation)) {
    const match = 'MATCH (a:Entity {id: row.source}) MATCH (b:Entity {id: row.target})';
    send(`${match} CREATE (a)-[r:${quoteName(relation)}]->(b) SET r = row.properties`, edgeRows(group, names));
  }
  for (const { text, rows } of linkWrites(change, there)) send(text, rows);
}

function edgeRows(edges: readonly Edge[], names: Names): readonly WriteRow[] {
  return [...edges].sort(byEnds).map((edge) => ({
    source: edge.source,
    target: edge.target,
    properties: TO_PROPERTIES.edges(edge, names),
  }));
}

function propertyRows<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  toProperties: (thing: Thing, names: Names) => Properties,
  names: Names,
): readonly WriteRow[] {
  return sortedById(things).map((thing) => ({ id: thing.id, properties: toProperties(thing, names) }));
}

/** Events, claims and edges carry the name of their place, which may have become fuller. */
function renamePlaces(entities: readonly Entity[], known: ReadonlyMap<EntityId, Entity>, send: Send): void {
  const renamed = entities.filter(({ id, name }) => (known.get(id)?.name ?? name) !== name);
  const rows = sortedById(renamed).map(({ id, name }) => ({ id, name }));
  send('MATCH (n:Claim {placeId: row.id}) SET n.place = row.name', rows);
  send('MATCH (n:Event {placeId: row.id}) SET n.place = row.name', rows);
  const edges = `MATCH (n:Event {placeId: row.id}) WITH row, n
    MATCH (:Entity {id: n.parties[0]})-[r]-(:Entity {id: n.parties[1]}) WHERE r.event = n.id SET r.place = row.name`;
  send(edges, rows);
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
