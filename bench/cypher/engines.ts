import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { formatTemporal } from '../../src/cypher/values/format-value.ts';
import type { Value } from '../../src/cypher/values/value.ts';
import { type GrafeoDatabase, openGrafeo } from './grafeo.ts';
import type { BenchGraph } from './make-graph.ts';

/** An engine under comparison. */
export interface BenchEngine {
  load(graph: BenchGraph): Promise<Loaded>;
}

interface Loaded {
  readonly answer: Answering;
  /** Runs a text until its limit of time stops it; null where there is no limit. */
  readonly stop: Stopping | null;
}

export type Stopping = (text: string, limitMs: number) => Promise<void>;

/** Answers a text with its rows as JSON values. */
export type Answering = (text: string) => Promise<readonly (readonly unknown[])[]>;

export const ENGINES: Readonly<Record<string, BenchEngine>> = {
  dragoman: {
    async load(graph) {
      const engine = openCypher(buildPropertyGraph(graph.nodes(), graph.relationships()));
      return {
        async answer(text) {
          const rows: (readonly unknown[])[] = [];
          for await (const row of engine.query(text).rows) rows.push(row.map(plain));
          return rows;
        },
        async stop(text, timeMs) {
          const limits = { timeMs, rows: Number.POSITIVE_INFINITY, memoryBytes: Number.POSITIVE_INFINITY };
          await engine.query(text, new Map(), { limits }).summary();
        },
      };
    },
  },
  grafeo: {
    async load(graph) {
      const database = await openGrafeo();
      await database.executeCypher('CREATE INDEX person_id FOR (n:Person) ON (n.id)');
      const ids = await loadNodes(database, graph);
      await loadEdges(database, graph, ids);
      return { answer: async (text) => (await database.executeCypher(text)).rows(), stop: null };
    },
  },
};

const BATCH = 50_000;

async function loadNodes(database: GrafeoDatabase, graph: BenchGraph): Promise<readonly number[]> {
  const byLabel = new Map<string, { readonly places: number[]; readonly rows: object[] }>();
  let place = 0;
  for (const { labels, properties } of graph.nodes()) {
    const [label = ''] = labels;
    const rows = byLabel.get(label) ?? { places: [], rows: [] };
    byLabel.set(label, rows);
    rows.places.push(place);
    rows.rows.push(tagged(properties));
    place += 1;
  }
  const ids: number[] = [];
  for (const [label, { places, rows }] of byLabel) {
    const made = await database.batchCreateNodesWithProps([label], rows);
    for (const [index, id] of made.entries()) ids[places[index] ?? -1] = id;
  }
  return ids;
}

async function loadEdges(database: GrafeoDatabase, graph: BenchGraph, ids: readonly number[]): Promise<void> {
  let batch: { src: number; dst: number; type: string; properties: object }[] = [];
  for (const { type, start, end, properties } of graph.relationships()) {
    batch.push({ src: ids[start] ?? -1, dst: ids[end] ?? -1, type, properties: tagged(properties) });
    if (batch.length < BATCH) continue;
    await database.batchCreateEdges(batch);
    batch = [];
  }
  if (batch.length > 0) await database.batchCreateEdges(batch);
}

/** A date travels as an object with one key. */
function tagged(properties: Iterable<readonly [string, Value]>): object {
  return Object.fromEntries(
    [...properties].map(([key, value]) => [key, isDate(value) ? { $date: formatTemporal(value) } : value]),
  );
}

function plain(value: Value): unknown {
  return typeof value === 'bigint' ? Number(value) : value;
}

function isDate(value: Value): value is Extract<Value, { readonly kind: 'date' }> {
  return typeof value === 'object' && value !== null && 'kind' in value && value.kind === 'date';
}
