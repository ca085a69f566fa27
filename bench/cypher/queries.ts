/** One question of the comparison; the text runs on both engines. */
export interface BenchQuery {
  readonly name: string;
  readonly text: string;
}

export const BENCH_QUERIES: readonly BenchQuery[] = [
  { name: 'by id', text: "MATCH (n:Person {id: 'n5000'}) RETURN n.name AS name" },
  { name: '1-hop', text: "MATCH (n:Person {id: 'n50'})--(m) RETURN count(m) AS c" },
  { name: '2-hop distinct', text: "MATCH (n:Person {id: 'n50000'})-[*1..2]-(m) RETURN count(DISTINCT m) AS c" },
  { name: 'top-20 degree', text: 'MATCH (n)-[r]-() RETURN n.id AS id, count(r) AS c ORDER BY c DESC, id LIMIT 20' },
  {
    name: 'shortest path, any type',
    text: "MATCH (a:Person {id: 'n70001'}), (b:Person {id: 'n99990'}) MATCH p = shortestPath((a)-[*]-(b)) RETURN length(p) AS l",
  },
  {
    name: 'shortest path, typed',
    text: "MATCH (a:Person {id: 'n70001'}), (b:Person {id: 'n99990'}) MATCH p = shortestPath((a)-[:MET_WITH*]-(b)) RETURN length(p) AS l",
  },
  {
    name: 'date range',
    text: "MATCH ()-[r:MET_WITH]->() WHERE r.date >= date('2020-01-01') AND r.date < date('2020-02-01') RETURN count(r) AS c",
  },
  {
    name: 'group by month',
    text: 'MATCH ()-[r:MET_WITH]->() RETURN r.date.year AS y, r.date.month AS m, count(*) AS c ORDER BY y, m',
  },
  {
    name: 'co-mention top-10',
    text: "MATCH (a:Person {id: 'n3'})-[:MENTIONS]-(x)-[:MENTIONS]-(b) WHERE a.id <> b.id RETURN b.id AS id, count(x) AS c ORDER BY c DESC, id LIMIT 10",
  },
];
