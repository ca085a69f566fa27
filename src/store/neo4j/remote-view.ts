import type { Claim } from '../../model/claim.ts';
import type { Edge, GraphView } from '../../model/graph.ts';
import type { ThingKind, Things } from './remote-graph.ts';
import type { ThingCache } from './thing-cache.ts';
import type { WorkerLine } from './worker-line.ts';

/** Things of one page; between two pages the database is free for a writer. */
const PAGE = 1_000;

/** Read access to a graph in a database, a page of each list in memory at a time. */
export function toRemoteView(line: Pick<WorkerLine, 'now'>, cache: ThingCache): GraphView {
  return {
    entities: () => pages(line, { kind: 'entities', relation: null }),
    edges: () => foreseen(mergedEdges(line), cache),
    events: () => pages(line, { kind: 'events', relation: null }),
    claims: () => pages(line, { kind: 'claims', relation: null }, (claims) => expectArticles(claims, cache)),
    articles: () => pages(line, { kind: 'articles', relation: null }),
    entity: (id) => cache.get('entities', id),
    edge: (id) => cache.get('edges', id),
    event: (id) => cache.get('events', id),
    claim: (id) => cache.get('claims', id),
    article: (id) => cache.get('articles', id),
    edgesOf: (id) => foreseen(line.now('edgesOf', id), cache),
    counts: () => line.now('counts'),
  };
}

interface ListOf<Kind extends ThingKind> {
  readonly kind: Kind;
  readonly relation: string | null;
}

function* pages<Kind extends ThingKind>(
  line: Pick<WorkerLine, 'now'>,
  of: ListOf<Kind>,
  onPage: (page: readonly Things[Kind][]) => void = () => {},
): Iterable<Things[Kind]> {
  for (let after = ''; ; ) {
    // The thread answers with things of the kind that it was asked for.
    const page = line.now('page', {
      ...of,
      after,
      limit: PAGE,
    }) as readonly Things[ThingKind][] as readonly Things[Kind][];
    onPage(page);
    yield* page;
    const last = page.at(-1);
    if (page.length < PAGE || last === undefined) return;
    after = last.id;
  }
}

// The index of ids is one for each relation, so their sorted lists are merged.
function* mergedEdges(line: Pick<WorkerLine, 'now'>): Iterable<Edge> {
  const lists = line.now('relations').map((relation) => pages(line, { kind: 'edges', relation })[Symbol.iterator]());
  const heads = lists.map((list) => list.next());
  for (;;) {
    let least = -1;
    for (const [index, { done, value }] of heads.entries()) {
      if (done === true) continue;
      const best = heads[least]?.value;
      if (best === undefined || value.id < best.id) least = index;
    }
    const list = lists[least];
    const edge: Edge | undefined = heads[least]?.value;
    if (list === undefined || edge === undefined) return;
    yield edge;
    heads[least] = list.next();
  }
}

/** The same edges; who looks at the names and the evidence of one is likely to look at those of the next. */
function* foreseen(edges: Iterable<Edge>, cache: ThingCache): Iterable<Edge> {
  let chunk: Edge[] = [];
  for (const edge of edges) {
    chunk.push(edge);
    if (chunk.length < PAGE) continue;
    yield* withExpectations(chunk, cache);
    chunk = [];
  }
  yield* withExpectations(chunk, cache);
}

function withExpectations(edges: readonly Edge[], cache: ThingCache): readonly Edge[] {
  const named = edges.flatMap(({ source, target, place }) =>
    place === null ? [source, target] : [source, target, place],
  );
  cache.expect('entities', named);
  cache.expect(
    'claims',
    edges.flatMap(({ claims }) => claims),
  );
  return edges;
}

function expectArticles(claims: readonly Claim[], cache: ThingCache): void {
  cache.expect(
    'articles',
    claims.map(({ article }) => article),
  );
}
