import type { LedgerEntry } from '../../model/store.ts';
import type { Connection } from './connect.ts';
import { FROM_ROW, type Row } from './from-properties.ts';
import { toFullTextQuery } from './full-text-query.ts';
import { edgeById, matchById, matchNodes, type NodeLabel } from './match-by-id.ts';
import { quoteName } from './quote-name.ts';
import { readExcerpt } from './read-excerpt.ts';
import type { PageOf, RemoteGraph, ThingKind, Things } from './remote-graph.ts';
import type { AnswerRow } from './statement.ts';

/** The reading half of a graph in Neo4j; every list is bounded by a page. */
export function graphReader({ read }: Pick<Connection, 'read'>): Omit<RemoteGraph, 'acquire' | 'apply' | 'close'> {
  let known: readonly string[] | null = null;
  const relations = async (): Promise<readonly string[]> => {
    // A writer of another process may bring new relations, so an empty answer is not kept.
    if (known === null || known.length === 0) known = relationsOf(await read(RELATIONS));
    return known;
  };
  return {
    relations,
    lastNumber: async () => Number((await read(LAST_NUMBER))[0]?.['number'] ?? 0),
    ledger: async () => (await read(LEDGER)).map(toLedgerEntry),
    counts: async () => toCounts((await read(countsText(await relations())))[0]),
    page: async (of) => things(of.kind, await read(pageText(of), { after: of.after, limit: of.limit })),
    many: async (kind, ids) => {
      if (kind !== 'edges') return things(kind, await read(manyText(kind), { ids }));
      const texts = (await relations()).map(edgesByIdText);
      const found = await Promise.all(texts.map((text) => read(text, { ids })));
      return things(kind, found.flat());
    },
    findByName: async (words) => {
      const query = toFullTextQuery(words);
      if (query === '') return [];
      const rows = await read(findText(await relations()), { query, limit: FOUND });
      const degrees = rows.map(({ degree }) => Number(degree));
      return things('entities', rows).map((entity, index) => ({ entity, degree: degrees[index] ?? 0 }));
    },
    excerpt: async (of) => readExcerpt(read, await relations(), of),
    hasArticle: async (id) => (await read(`${matchById('n', 'Article', '$id')} RETURN n.id AS id`, { id })).length > 0,
    edgesOf: async (entity) => {
      const types = await relations();
      if (types.length === 0) return [];
      return things('edges', await read(edgesOfText(types), { id: entity }));
    },
    eventsOfGroups: async (groups) => byGroup('events', await read(EVENTS_OF_GROUPS, { groups: named(groups) })),
    claimsOfGroups: async (groups) => byGroup('claims', await read(CLAIMS_OF_GROUPS, { groups: named(groups) })),
  };
}

/** Entities of one search; the caller ranks them. */
const FOUND = 200;

/** The label under which things of each kind are found by id. */
const NODE_LABELS: Readonly<Record<Exclude<ThingKind, 'edges'>, NodeLabel>> = {
  entities: 'Entity',
  events: 'Event',
  claims: 'Claim',
  articles: 'Article',
};

/** Relations of which the graph has or had edges, as its schema node lists them. */
const RELATIONS = 'MATCH (schema:DragomanSchema) RETURN schema.relations AS relations';

const LAST_NUMBER = 'MATCH (delta:DragomanDelta) RETURN max(delta.number) AS number';

const LEDGER = `MATCH (entry:DragomanDelta) RETURN entry.id AS delta, entry.appliedAt AS appliedAt,
  entry.articles AS articles, entry.claims AS claims ORDER BY entry.number`;

const EVENTS_OF_GROUPS = `UNWIND $groups AS group ${matchNodes('n', 'Event', "n.id STARTS WITH group + '-'")} RETURN group, properties(n) AS properties ORDER BY n.id`;

const CLAIMS_OF_GROUPS = `UNWIND $groups AS group ${matchNodes('e', 'Event', "e.id STARTS WITH group + '-'")}
  WITH group, e MATCH (n:Claim)-[:ABOUT]->(e) WITH DISTINCT group, n
  RETURN group, properties(n) AS properties ORDER BY n.id`;

/** Claims without an event have no group. */
function named(groups: readonly string[]): readonly string[] {
  return groups.filter((group) => group !== '');
}

function byGroup<Kind extends ThingKind>(kind: Kind, rows: readonly AnswerRow[]): ReadonlyMap<string, Things[Kind][]> {
  const groups = new Map<string, Things[Kind][]>();
  for (const [index, thing] of things(kind, rows).entries()) {
    const group = String(rows[index]?.['group']);
    const members = groups.get(group);
    if (members === undefined) groups.set(group, [thing]);
    else members.push(thing);
  }
  return groups;
}

function relationsOf([row]: readonly AnswerRow[]): readonly string[] {
  const list = row?.['relations'];
  return Array.isArray(list) ? list.map(String) : [];
}

function toLedgerEntry(row: AnswerRow): LedgerEntry {
  const { delta, appliedAt, articles, claims } = row;
  return {
    delta: String(delta),
    appliedAt: String(appliedAt),
    articles: Number(articles),
    claims: Number(claims),
  };
}

function findText(relations: readonly string[]): string {
  const types = relations.map(quoteName).join('|');
  const degree = types === '' ? '0' : `COUNT { (n)-[:${types}]-() }`;
  return `CALL db.index.fulltext.queryNodes('dragoman_names', $query) YIELD node AS n
    RETURN properties(n) AS properties, ${degree} AS degree ORDER BY degree DESC LIMIT toInteger($limit)`;
}

function countsText(relations: readonly string[]): string {
  const edges = relations.map((type) => `COUNT { ()-[:${quoteName(type)}]->() }`).join(' + ');
  const nodes = Object.entries(NODE_LABELS).map(
    ([kind, label]) => `COUNT { (:${label}${label === 'Event' ? '&!Entity' : ''}) } AS ${kind}`,
  );
  return `RETURN ${nodes.join(', ')}, ${edges === '' ? '0' : edges} AS edges`;
}

function toCounts(row: AnswerRow | undefined) {
  const count = (kind: ThingKind) => Number(row?.[kind] ?? 0);
  return {
    articles: count('articles'),
    claims: count('claims'),
    entities: count('entities'),
    events: count('events'),
    edges: count('edges'),
  };
}

function pageText<Kind extends ThingKind>({ kind, relation }: PageOf<Kind>): string {
  const tail = `${returned(kind)} ORDER BY n.id LIMIT toInteger($limit)`;
  if (kind === 'edges') {
    const type = quoteName(relation ?? '');
    return `MATCH (a)-[n:${type}]->(b) USING INDEX SEEK n:${type}(id) WHERE n.id > $after ${tail}`;
  }
  return `${matchNodes('n', NODE_LABELS[kind as Exclude<ThingKind, 'edges'>], 'n.id > $after')} ${tail}`;
}

function manyText(kind: Exclude<ThingKind, 'edges'>): string {
  return `UNWIND $ids AS id ${matchById('n', NODE_LABELS[kind], 'id')} RETURN properties(n) AS properties`;
}

function edgesByIdText(relation: string): string {
  return `UNWIND $ids AS id ${edgeById('n', relation, 'id')} ${returned('edges')}`;
}

function edgesOfText(relations: readonly string[]): string {
  const types = relations.map(quoteName).join('|');
  return `${matchById('x', 'Entity', '$id')} MATCH (x)-[n:${types}]-() WITH DISTINCT n, startNode(n) AS a, endNode(n) AS b
    ${returned('edges')} ORDER BY n.id`;
}

function returned(kind: ThingKind): string {
  if (kind !== 'edges') return 'RETURN properties(n) AS properties';
  return 'RETURN properties(n) AS properties, type(n) AS type, a.id AS source, b.id AS target';
}

// The rows are what our own statements return, so their shape is taken on trust.
function things<Kind extends ThingKind>(kind: Kind, rows: readonly AnswerRow[]): readonly Things[Kind][] {
  const fromRow = FROM_ROW[kind];
  return rows.map((row) => fromRow(row as unknown as Row));
}
