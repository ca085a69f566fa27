import { setImmediate } from 'node:timers/promises';
import { DragomanError } from '../../errors.ts';
import type { Entity, EntityId } from '../../model/entity.ts';
import type { GraphDelta } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import { prepareChange } from '../live-graph.ts';
import { compareIds } from './compare-ids.ts';
import { FROM_ROW, type Row } from './from-properties.ts';
import { groupedBy } from './grouped-by.ts';
import { edgeById, matchById, type NodeLabel } from './match-by-id.ts';
import { quoteName } from './quote-name.ts';
import { slicesOf, type WriteRow } from './slices.ts';
import type { Run } from './statement.ts';
import type { Names } from './stored-properties.ts';
import { type Properties, TO_PROPERTIES } from './to-properties.ts';
import { type EdgeRow, type EdgeWrite, eventWrites } from './write-events.ts';
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
 * that two transactions never wait for each other in a circle. Throws `bad-delta` or `bad-schema`; the transaction must
 * not be committed then.
 */
export async function writeDelta(delta: GraphDelta, { run, ontology, most }: Writing): Promise<void> {
  for (const { relation } of delta.edges) checkRelation(relation, ontology);
  const [known, there] = await Promise.all([knownEntities(delta, run), existing(delta, run)]);
  const change = prepareChange(delta, known);
  const answers: Promise<unknown>[] = [];
  const expect = (answer: Promise<unknown>) => {
    // Waited for at the end; a failure before that must not count as one that nobody takes.
    answer.catch(() => {});
    answers.push(answer);
  };
  const send: Send = (text, rows) => {
    for (const slice of slicesOf(rows, most)) expect(run(`UNWIND $rows AS row ${text}`, { rows: slice }));
  };
  const names: Names = { entity: namesOf(change.entities, known) };
  const { edges, complete } = eventWrites(change, { names, old: there.events });
  dropReplaced(change, there, { send, ontology });
  sendEntities(change.entities, known, { send, ontology });
  sendNodes({ ...change, events: change.events.filter(({ id }) => !complete.has(id)) }, { names, there, send });
  for (const { rows, statement } of edges) {
    for (const slice of slicesOf(rows, Math.ceil(most / EDGE_PARTS))) {
      expect(writeAll(slice, { statement, run }));
      // Lets the driver send it, so that the server writes these while the next are made.
      await setImmediate();
    }
  }
  for (const { text, rows } of linkWrites(change, { there, complete })) send(text, rows);
  renamePlaces(change.entities, known, send);
  await Promise.all(answers);
}

/** Parts of a statement's rows that edges, the longest of all rows, are sent in: the server gets the first early. */
const EDGE_PARTS = 5;

/** Writes edges; one whose end is not there would be passed over by the server without a word. */
async function writeAll(
  rows: readonly EdgeRow[],
  { statement, run }: Pick<EdgeWrite, 'statement'> & Pick<Writing, 'run'>,
): Promise<void> {
  const { text, parameters } = statement(rows);
  const [answer] = await run(text, parameters);
  if (Number(answer?.['count']) === rows.length) return;
  const ids = [...new Set(rows.flatMap(({ source, target }) => [source, target]))];
  const found = new Set((await run(IDS_OF.entities, { ids })).map(({ id }) => id));
  const missing = ids.filter((id) => !found.has(id)).join(', ');
  throw new DragomanError('bad-delta', `an edge ends at ${missing}, which is unknown`);
}

function checkRelation(relation: string, { relations }: Ontology): void {
  if (relations.has(relation)) return;
  throw new DragomanError('bad-schema', `an edge has the relation "${relation}", which graph-schema does not define`);
}

/** Knows an entity that a change tells of or names as the database has it; of a mere end of an edge, nothing. */
type Known = (id: EntityId) => Entity | null;

async function knownEntities(delta: GraphDelta, run: Run): Promise<Known> {
  const places = [...delta.claims, ...delta.events, ...delta.edges].map(({ place }) => place);
  const told = new Set([...delta.entities.map(({ id }) => id), ...places.filter((id) => id !== null)]);
  const rows = told.size === 0 ? [] : await run(ENTITIES, { ids: [...told].sort() });
  const entities = rows.map((row) => FROM_ROW.entities(row as unknown as Row));
  const known = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => known.get(id) ?? (told.has(id) ? null : { ...UNREAD, id });
}

const ENTITIES = `UNWIND $ids AS id ${matchById('n', 'Entity', 'id')} RETURN properties(n) AS properties`;

/** Stands for an entity that nothing is told of: whether it is there is found out when the edge is written. */
const UNREAD: Omit<Entity, 'id'> = { kind: 'Person', name: '', aliases: [], wikidata: null, country: null };

function namesOf(entities: readonly Entity[], known: Known): Known {
  const changed = new Map(entities.map((entity) => [entity.id, entity]));
  return (id) => changed.get(id) ?? known(id);
}

async function existing(delta: GraphDelta, run: Run): Promise<Existing> {
  const idsOf = async (kind: keyof Existing) => {
    const ids = delta[kind].map(({ id }) => id);
    const rows = ids.length === 0 ? [] : await run(IDS_OF[kind], { ids });
    return new Set(rows.map(({ id }) => String(id)));
  };
  const [articles, claims, events] = await Promise.all([idsOf('articles'), idsOf('claims'), idsOf('events')]);
  return { articles, claims, events };
}

const IDS_OF: Readonly<Record<keyof Existing | 'entities', string>> = {
  articles: idsText('Article'),
  claims: idsText('Claim'),
  events: idsText('Event'),
  entities: idsText('Entity'),
};

function idsText(label: NodeLabel): string {
  return `UNWIND $ids AS id ${matchById('n', label, 'id')} RETURN n.id AS id`;
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
    send(`${edgeById('r', type, 'row.id')} DELETE r`, old);
  }
  send(`${matchById('n', 'Event', 'row.id')} DETACH DELETE n`, toRows(removedEvents));
  const ofEvent = 'OPTIONAL MATCH (n)-[r:PARTICIPATED_IN|HELD_IN|ABOUT]-() DELETE r';
  send(`${matchById('n', 'Event', 'row.id')} ${ofEvent}`, toRows(there.events));
  const ofClaim = 'OPTIONAL MATCH (n)-[r:STATES|SUBJECT|OBJECT]-() DELETE r';
  send(`${matchById('n', 'Claim', 'row.id')} ${ofClaim}`, toRows(there.claims));
}

function toRows(ids: Iterable<string>): readonly WriteRow[] {
  return [...ids].sort().map((id) => ({ id }));
}

function sendEntities(entities: readonly Entity[], known: Known, { send, ontology }: Sending): void {
  forgetOldFacts(entities, known, send);
  for (const [kind, group] of groupedBy(entities, (entity) => entity.kind)) {
    const isKnownKind = [...ontology.entities.keys()].some((one) => one === kind);
    const label = isKnownKind ? `:${quoteName(kind)}` : '';
    const [old, news] = [group.filter(({ id }) => known(id) !== null), group.filter(({ id }) => known(id) === null)];
    send(`${matchById('n', 'Entity', 'row.id')} SET n = row.properties${label && `, n${label}`}`, rowsOf(old));
    send(`CREATE (n:Entity${label}) SET n += row.properties`, rowsOf(news));
  }
}

function rowsOf(entities: readonly Entity[]): readonly WriteRow[] {
  return propertyRows(entities, TO_PROPERTIES.entities, NOWHERE);
}

/** Takes away the label of a kind and the country of a place that are no longer true. */
function forgetOldFacts(entities: readonly Entity[], known: Known, send: Send): void {
  const changed = entities.filter(({ id, kind }) => (known(id)?.kind ?? kind) !== kind);
  for (const [before, group] of groupedBy(changed, ({ id }) => known(id)?.kind ?? '')) {
    send(`${matchById('n', 'Entity', 'row.id')} REMOVE n:${quoteName(before)}`, toRows(group.map(({ id }) => id)));
  }
  const moved = entities.filter(({ id, country }) => (known(id)?.country ?? country) !== country);
  send(
    `${matchById('n', 'Entity', 'row.id')} MATCH (n)-[r:LOCATED_IN]->() DELETE r`,
    toRows(moved.map(({ id }) => id)),
  );
}

const NOWHERE: Names = { entity: () => null };

interface Rest {
  readonly names: Names;
  readonly there: Existing;
  readonly send: Send;
}

function sendNodes(change: GraphDelta, { names, there, send }: Rest): void {
  const sendEach = (label: NodeLabel, rows: readonly WriteRow[], old: ReadonlySet<string>) => {
    const isOld = ({ id }: WriteRow) => typeof id === 'string' && old.has(id);
    send(`${matchById('n', label, 'row.id')} SET n = row.properties`, rows.filter(isOld));
    send(
      `CREATE (n:${label}) SET n += row.properties`,
      rows.filter((row) => !isOld(row)),
    );
  };
  sendEach('Article', propertyRows(change.articles, TO_PROPERTIES.articles, names), there.articles);
  sendEach('Claim', propertyRows(change.claims, TO_PROPERTIES.claims, names), there.claims);
  sendEach('Event', propertyRows(change.events, TO_PROPERTIES.events, names), there.events);
}

function propertyRows<Thing extends { readonly id: string }>(
  things: readonly Thing[],
  toProperties: (thing: Thing, names: Names) => Properties,
  names: Names,
): readonly WriteRow[] {
  return sortedById(things).map((thing) => ({ id: thing.id, properties: toProperties(thing, names) }));
}

/** Events, claims and edges carry the name of their place, which may have become fuller. */
function renamePlaces(entities: readonly Entity[], known: Known, send: Send): void {
  const renamed = entities.filter(({ id, name }) => (known(id)?.name ?? name) !== name);
  const rows = sortedById(renamed).map(({ id, name }) => ({ id, name }));
  const placed = (label: string) => `MATCH (n:${label}) USING INDEX SEEK n:${label}(placeId) WHERE n.placeId = row.id`;
  send(`${placed('Claim')} SET n.place = row.name`, rows);
  send(`${placed('Event')} SET n.place = row.name`, rows);
  const edges = `${placed('Event')} WITH row, n
    MATCH (:Entity {id: n.parties[0]})-[r]-(:Entity {id: n.parties[1]}) WHERE r.event = n.id SET r.place = row.name`;
  send(edges, rows);
}

function sortedById<Thing extends { readonly id: string }>(things: readonly Thing[]): readonly Thing[] {
  const distinct = new Map(things.map((thing) => [thing.id, thing]));
  return [...distinct.values()].sort((a, b) => compareIds(a.id, b.id));
}
