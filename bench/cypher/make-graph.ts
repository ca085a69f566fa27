import type { NodeRecord, RelationshipRecord } from '../../src/cypher/graph/build-property-graph.ts';
import type { DateValue } from '../../src/cypher/values/value.ts';

export interface BenchGraph {
  nodes(): Iterable<NodeRecord>;
  relationships(): Iterable<RelationshipRecord>;
}

const LABELS = ['Person', 'Country', 'Organisation', 'Article'];
const TYPES = ['MET_WITH', 'VISITED', 'REPRESENTS', 'MENTIONS'];
/** Of ten nodes six are persons, one a country, one an organisation, two articles. */
const KINDS = [0, 0, 0, 0, 0, 0, 1, 2, 3, 3];
const FIRST_DAY = 18_000;

/** A graph of the same shape each time: hub-heavy, with dates over about five years. */
export function makeGraph(nodeCount: number, relationshipCount: number): BenchGraph {
  const days: readonly DateValue[] = Array.from({ length: 2000 }, (_, index) => ({
    kind: 'date',
    day: FIRST_DAY + index,
  }));
  return {
    *nodes() {
      for (let id = 0; id < nodeCount; id += 1) {
        const label = LABELS[KINDS[id % 10] ?? 0] ?? '';
        const properties = Object.entries({ id: `n${id}`, name: `Node ${id}`, since: days[id % 2000] ?? null });
        yield { id: `n${id}`, labels: [label], properties };
      }
    },
    *relationships() {
      const random = randomNumbers(42);
      for (let id = 0; id < relationshipCount; id += 1) {
        const start = Math.floor(random() ** 3 * nodeCount);
        const end = Math.floor(random() * nodeCount);
        const type = TYPES[Math.floor(random() * TYPES.length)] ?? '';
        const properties = Object.entries({ date: days[Math.floor(random() * 2000)] ?? null, confidence: random() });
        yield { id: `r${id}`, type, start, end, properties };
      }
    },
  };
}

/** Numbers in [0, 1) that are the same in each run (mulberry32). */
function randomNumbers(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4_294_967_296;
  };
}
