import { CypherError } from '../../src/cypher/cypher-error.ts';
import type { Stopping } from './engines.ts';

/** How well queries without an end keep to their limit of time. */
export interface Runaways {
  readonly queries: number;
  readonly limitMs: number;
  /** Of the slowest to stop, after its limit. */
  readonly lateMs: number;
  /** The longest time for which nothing else could run. */
  readonly blockedMs: number;
}

const LIMIT_MS = 300;
const BEAT_MS = 5;

/** Each is slow in another place: rows, trails, paths, sorting, grouping, lists, texts, regular expressions. */
const ENDLESS: readonly string[] = [
  'MATCH (a), (b), (c) RETURN count(*)',
  'MATCH (a)-[*]-(b) RETURN count(*)',
  'MATCH (a)-[*1..6]-(b) WHERE a.id = b.name RETURN b',
  'MATCH (a:Country), (b:Country) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN count(p)',
  'MATCH p = SHORTEST 3 (a:Country)((x)-[r]->(y) WHERE r.confidence > 2){1,}(b:Country) RETURN count(*)',
  'MATCH (a)-->(b)-->(c) RETURN a.id, b.id, c.id ORDER BY c.name, b.name DESC',
  'MATCH (a)-->(b)-->(c) RETURN DISTINCT a.name, b.since, c.id',
  'MATCH (a)-->(b)-->(c)-->(d) RETURN a.since, d.since, count(DISTINCT c) AS n ORDER BY n',
  'MATCH (a) WITH collect(a) AS xs UNWIND xs AS x UNWIND xs AS y RETURN count(x.id + y.id)',
  'UNWIND range(1, 1000) AS i RETURN size([x IN range(1, 1000000) WHERE x % 7 = 3 | x * x])',
  'UNWIND range(1, 1000) AS i RETURN reduce(s = i, x IN range(1, 1000000) | s + x)',
  "UNWIND range(1, 1000000) AS x WITH reduce(s = '', i IN range(1, 500) | s + 'ab') AS s WHERE s =~ '(a|b)*c' RETURN count(*)",
  'MATCH (a) CALL (a) { MATCH (b)-->(c) WHERE b.name > a.name RETURN count(*) AS n } RETURN sum(n)',
  'MATCH (a) WHERE COUNT { (a)--()--()--() } > 1000000000 RETURN a',
  'MATCH (a:Person) WHERE ALL(x IN range(1, 10000000) WHERE x > 0) RETURN count(a)',
];

/** Runs queries without an end under a limit and watches the clock and the event loop. */
export async function measureRunaways(stop: Stopping): Promise<Runaways> {
  let [lateMs, blockedMs, beat] = [0, 0, performance.now()];
  const timer = setInterval(() => {
    blockedMs = Math.max(blockedMs, performance.now() - beat - BEAT_MS);
    beat = performance.now();
  }, BEAT_MS);
  for (const text of ENDLESS) {
    const began = performance.now();
    const stopped = await stop(text, LIMIT_MS).then(
      () => false,
      (error: unknown) => error instanceof CypherError && error.type === 'LimitExceeded',
    );
    if (!stopped) throw new Error(`was not stopped by its limit: ${text}`);
    lateMs = Math.max(lateMs, performance.now() - began - LIMIT_MS);
  }
  clearInterval(timer);
  return { queries: ENDLESS.length, limitMs: LIMIT_MS, lateMs, blockedMs };
}
