import type { ThingKind, Things } from './remote-graph.ts';
import type { WorkerLine } from './worker-line.ts';

/** Looks things up by id without a journey to the database for each. */
export interface ThingCache {
  get<Kind extends ThingKind>(kind: Kind, id: string): Things[Kind] | null;
  /** Says which things are likely to be asked for next, in this order; they are fetched together when the first is. */
  expect(kind: ThingKind, ids: readonly string[]): void;
  clear(): void;
}

/** Things kept and fetched at once; a text is a hundred times as long as a claim. */
const SIZES: Readonly<Record<ThingKind, { readonly kept: number; readonly fetched: number }>> = {
  entities: { kept: 20_000, fetched: 1_000 },
  edges: { kept: 5_000, fetched: 500 },
  events: { kept: 5_000, fetched: 500 },
  claims: { kept: 5_000, fetched: 500 },
  articles: { kept: 500, fetched: 100 },
};

interface Shelf {
  readonly kept: Map<string, Things[ThingKind] | null>;
  expected: readonly string[];
  places: Map<string, number> | null;
}

/** An empty cache over a line to the database. */
export function createThingCache(line: Pick<WorkerLine, 'now'>): ThingCache {
  const shelves = new Map<ThingKind, Shelf>();
  const shelfOf = (kind: ThingKind): Shelf => {
    const shelf = shelves.get(kind) ?? { kept: new Map(), expected: [], places: null };
    shelves.set(kind, shelf);
    return shelf;
  };
  const expectNext = (kind: ThingKind, ids: readonly string[]) => {
    const shelf = shelfOf(kind);
    shelf.expected = ids;
    shelf.places = null;
  };
  const fetch = (kind: ThingKind, id: string) => {
    const shelf = shelfOf(kind);
    const ids = neighboursOf(shelf, id, SIZES[kind].fetched);
    if (shelf.kept.size + ids.length > SIZES[kind].kept) shelf.kept.clear();
    for (const one of ids) shelf.kept.set(one, null);
    const things = line.now('many', kind, ids);
    for (const thing of things) shelf.kept.set(thing.id, thing);
    // Who looks at claims is likely to look at their articles.
    const articles = things.flatMap((thing) => ('article' in thing ? [thing.article] : []));
    if (articles.length > 0) expectNext('articles', articles);
  };
  return {
    get: <Kind extends ThingKind>(kind: Kind, id: string) => {
      const shelf = shelfOf(kind);
      if (!shelf.kept.has(id)) fetch(kind, id);
      // A shelf holds things of its own kind only.
      return (shelf.kept.get(id) ?? null) as Things[Kind] | null;
    },
    expect: expectNext,
    clear: () => shelves.clear(),
  };
}

/** The id and those expected after it that are not here yet. */
function neighboursOf(shelf: Shelf, id: string, most: number): readonly string[] {
  shelf.places ??= new Map(shelf.expected.map((one, index) => [one, index]));
  const place = shelf.places.get(id);
  if (place === undefined) return [id];
  const next = shelf.expected.slice(place, place + most);
  return [...new Set(next)].filter((one) => !shelf.kept.has(one));
}
