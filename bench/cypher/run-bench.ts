import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { makeGraph } from './make-graph.ts';

const QUERIES: readonly (readonly [name: string, text: string])[] = [
  ['by id', "MATCH (n:Person {id: 'n5000'}) RETURN n.name"],
  ['1-hop count', "MATCH (n:Person {id: 'n50'})--(m) RETURN count(m)"],
  ['2-hop distinct', "MATCH (n:Person {id: 'n50000'})-[*1..2]-(m) RETURN count(DISTINCT m)"],
  ['top-20 degree, typed', 'MATCH (n)-[r:MET_WITH]-() RETURN n.id, count(r) AS c ORDER BY c DESC LIMIT 20'],
  ['top-20 degree, any', 'MATCH (n)-[r]-() RETURN n.id, count(r) AS c ORDER BY c DESC LIMIT 20'],
  ['shortest, any type', "MATCH p = shortestPath((a {id: 'n70001'})-[*]-(b {id: 'n99990'})) RETURN length(p)"],
  ['shortest, typed', "MATCH p = shortestPath((a {id: 'n70001'})-[:MET_WITH*]-(b {id: 'n99990'})) RETURN length(p)"],
  [
    'date range',
    "MATCH ()-[r:MET_WITH]->() WHERE r.date >= date('2020-01-01') AND r.date < date('2020-02-01') RETURN count(r)",
  ],
  [
    'group by month',
    'MATCH ()-[r:MET_WITH]->() RETURN r.date.year AS y, r.date.month AS m, count(*) AS c ORDER BY y, m',
  ],
  [
    'co-mention top-10',
    "MATCH (a {id: 'n3'})-[:MENTIONS]-(x)-[:MENTIONS]-(b) WHERE a <> b RETURN b.id, count(x) AS c ORDER BY c DESC LIMIT 10",
  ],
];

/** Prints load time, memory and the median time of each query on 100,000 nodes and 1,000,000 relationships. */
function runBench(): void {
  const graph = makeGraph(100_000, 1_000_000);
  const before = performance.now();
  const packed = buildPropertyGraph(graph.nodes(), graph.relationships());
  console.log(
    `load ${(performance.now() - before).toFixed(0)} ms, RSS ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`,
  );
  const engine = openCypher(packed);
  for (const [name, text] of QUERIES) {
    const times: number[] = [];
    let rows = 0;
    for (let run = 0; run < 5; run += 1) {
      const start = performance.now();
      rows = engine.query(text).readAll().length;
      times.push(performance.now() - start);
    }
    const sorted = times.toSorted((left, right) => left - right);
    console.log(
      `${name.padEnd(22)} ${(sorted[2] ?? 0).toFixed(1).padStart(9)} ms  (first ${(times[0] ?? 0).toFixed(1)} ms, ${rows} rows)`,
    );
  }
  console.log(`RSS ${(process.memoryUsage.rss() / 1e6).toFixed(0)} MB`);
}

runBench();
