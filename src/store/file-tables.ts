import { DragomanError } from '../errors.ts';
import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Edge, Event, GraphDelta } from '../model/graph.ts';
import type { LedgerEntry } from '../model/store.ts';
import type { Archive } from './archive.ts';
import { createArticleHeads } from './article-heads.ts';
import { createGroupCache, type GroupCache } from './group-cache.ts';
import { groupsOfClaims } from './group-of-event.ts';
import type { GraphChange } from './live-graph.ts';
import type { Connection } from './store-file.ts';

/** Rows fetched at once by a scan; between two pages the file is free for a writer. */
const PAGE = 500;

/** The tables of a graph file. */
export interface FileTables extends Archive {
  /** Entities, events and edges as one change of an empty graph. */
  graph(): GraphChange;
  ledger(): readonly LedgerEntry[];
  isApplied(delta: string): boolean;
  /** Number of the last ledger entry, 0 when nothing was applied. */
  lastNumber(): number;
  /** Writes a delta and its ledger entry; the caller opens the transaction, and calls `forget` if it fails. */
  write(delta: GraphDelta, entry: LedgerEntry): void;
  /** Drops what is remembered of the file, for when it may have changed. */
  forget(): void;
}

/** Prepares all statements that a graph file needs. */
export function openFileTables(database: Connection): FileTables {
  const articles = openTable<Article>(database, 'articles');
  const claims = openTable<Claim>(database, 'claims');
  const byGroup = database.prepare('SELECT json FROM claims WHERE event_group = ? ORDER BY id');
  const groups = createGroupCache({
    ofGroup: (group) => byGroup.all(group).map((row) => parse<Claim>(row)),
    one: claims.get,
  });
  return {
    ...openLedger(database),
    write: createWriter(database, groups),
    forget: groups.clear,
    graph: () => ({
      entities: [...openTable<Entity>(database, 'entities').all()],
      events: [...openTable<Event>(database, 'events').all()],
      edges: [...openTable<Edge>(database, 'edges').all()],
      removedEvents: [],
      removedEdges: [],
    }),
    articles: articles.all,
    claims: claims.all,
    article: articles.get,
    articleHead: createArticleHeads(articles.get),
    claim: claims.get,
    hasArticle: articles.has,
    claimsOfGroup: groups.claimsOfGroup,
    counts: () => ({ articles: articles.count(), claims: claims.count() }),
  };
}

interface Table<Thing> {
  all(): Iterable<Thing>;
  get(id: string): Thing | null;
  has(id: string): boolean;
  count(): number;
}

function openTable<Thing extends { readonly id: string }>(database: Connection, name: string): Table<Thing> {
  const one = database.prepare(`SELECT json FROM ${name} WHERE id = ?`);
  const some = database.prepare(`SELECT 1 AS number FROM ${name} WHERE id = ?`);
  const count = database.prepare(`SELECT count(*) AS number FROM ${name}`);
  const page = database.prepare(`SELECT json FROM ${name} WHERE id > ? ORDER BY id LIMIT ${PAGE}`);
  return {
    *all() {
      for (let last = ''; ; ) {
        const things = page.all(last).map((row) => parse<Thing>(row));
        yield* things;
        if (things.length < PAGE) return;
        last = things.at(-1)?.id ?? '';
      }
    },
    get: (id) => {
      const [row] = one.all(id);
      return row === undefined ? null : parse<Thing>(row);
    },
    has: (id) => some.all(id).length > 0,
    count: () => numberOf(count.all()),
  };
}

function openLedger(database: Connection): Pick<FileTables, 'ledger' | 'isApplied' | 'lastNumber'> {
  const all = database.prepare('SELECT delta, applied_at AS appliedAt, articles, claims FROM ledger ORDER BY number');
  const one = database.prepare('SELECT 1 AS number FROM ledger WHERE delta = ?');
  const last = database.prepare('SELECT max(number) AS number FROM ledger');
  return {
    ledger: () => all.all() as readonly LedgerEntry[],
    isApplied: (delta) => one.all(delta).length > 0,
    lastNumber: () => numberOf(last.all()),
  };
}

function createWriter(database: Connection, groups: GroupCache): FileTables['write'] {
  const keep = (table: string) =>
    database.prepare(
      `INSERT INTO ${table} (id, json) VALUES (?, ?) ON CONFLICT (id) DO UPDATE SET json = excluded.json`,
    );
  const [article, entity, event, edge] = [keep('articles'), keep('entities'), keep('events'), keep('edges')];
  const claim = database.prepare('INSERT OR REPLACE INTO claims (id, event_group, json) VALUES (?, ?, ?)');
  const dropEvent = database.prepare('DELETE FROM events WHERE id = ?');
  const dropEdge = database.prepare('DELETE FROM edges WHERE id = ?');
  const note = database.prepare('INSERT INTO ledger (delta, applied_at, articles, claims) VALUES (?, ?, ?, ?)');
  return (delta, entry) => {
    const groupOf = groupsOfClaims(delta.events);
    for (const id of delta.removedEvents) dropEvent.run(id);
    for (const id of delta.removedEdges) dropEdge.run(id);
    for (const row of delta.articles) article.run(row.id, JSON.stringify(row));
    for (const row of delta.claims) claim.run(row.id, groupOf.get(row.id) ?? '', JSON.stringify(row));
    for (const row of delta.entities) entity.run(row.id, JSON.stringify(row));
    for (const row of delta.events) event.run(row.id, JSON.stringify(row));
    for (const row of delta.edges) edge.run(row.id, JSON.stringify(row));
    groups.add(delta.claims, groupOf);
    note.run(entry.delta, entry.appliedAt, entry.articles, entry.claims);
  };
}

// The rows are what this store itself wrote, so their shape is taken on trust.
function parse<Thing>(row: unknown): Thing {
  const { json } = row as { readonly json: string };
  try {
    return JSON.parse(json);
  } catch (cause) {
    throw new DragomanError('bad-store', `the graph file is damaged at "${json.slice(0, 80)}"`, { cause });
  }
}

function numberOf(rows: readonly unknown[]): number {
  const [row] = rows as readonly { readonly number: number | null }[];
  return row?.number ?? 0;
}
