import { CypherError } from '../../src/cypher/cypher-error.ts';
import type { Stopping } from './engines.ts';

/** How well a query without an end keeps to its limit of time. */
export interface Runaway {
  readonly text: string;
  /** Milliseconds from the limit to the error. */
  readonly lateMs: number;
  /** The longest time for which nothing else could run. */
  readonly blockedMs: number;
}

export const LIMIT_MS = 300;
const BEAT_MS = 5;

/** Each is slow in another place: rows, trails, paths, sorting, grouping, loops, lists, texts, regular expressions. */
const ENDLESS: readonly string[] = [
  'MATCH (a), (b), (c) RETURN count(*)',
  'MATCH (a)-[*]-(b) RETURN count(*)',
  'MATCH (a)-[*1..6]-(b) WHERE a.id = b.name RETURN b',
  'MATCH (a:Country), (b:Country) WHERE a <> b MATCH p = allShortestPaths((a)-[*]-(b)) RETURN count(p)',
  'MATCH p = SHORTEST 3 (a:Country)((x)-[r]->(y) WHERE r.confidence > 2){1,}(b:Country) RETURN count(*)',
  'MATCH (a)-->(b)-->(c) RETURN a.id, b.id, c.id ORDER BY c.name, b.name DESC',
  'MATCH (a)-[r]->(b) WITH a, r, b ORDER BY b.name, a.name UNWIND range(1, 100) AS i RETURN a, b, i ORDER BY i DESC LIMIT 1000000',
  'MATCH (a)-->(b)-->(c) RETURN DISTINCT a.name, b.since, c.id',
  'MATCH (a)-->(b)-->(c)-->(d) RETURN a.since, d.since, count(DISTINCT c) AS n ORDER BY n',
  'MATCH (a) WITH collect(a) AS xs UNWIND xs AS x UNWIND xs AS y RETURN count(x.id + y.id)',
  'UNWIND range(1, 10) AS i UNWIND range(1, 200000) AS j RETURN i, percentileCont(j, 0.5) AS p UNION ALL UNWIND range(1, 1000000000) AS i RETURN i, 1 AS p',
  'UNWIND range(1, 1000000) AS i RETURN size(range(1, 1000000 + i)) AS n',
  'RETURN size(range(1, 1000000000)) AS n',
  'UNWIND range(1, 1000) AS i RETURN size([x IN range(1, 1000000) WHERE x % 7 = 3 | x * x])',
  'UNWIND range(1, 1000) AS i RETURN reduce(s = i, x IN range(1, 1000000) | s + x)',
  'RETURN all(x IN range(1, 10000) WHERE any(y IN range(1, 10000) WHERE none(z IN range(1, 10000) WHERE z = x + y)))',
  'RETURN CASE WHEN single(x IN range(1, 30000000) WHERE x = 7) THEN 1 ELSE 2 END + size([x IN range(1, 30000000) | x]) AS n',
  'MATCH (a:Person) WHERE ALL(x IN range(1, 10000000) WHERE x > 0) RETURN count(a)',
  'MATCH (a:Country) RETURN a.name, [(a)--(b)--(c)--(d) WHERE d.name = b.id | c.name] AS names',
  'MATCH (a:Country) RETURN a.name, reduce(n = 0, x IN [(a)--(b) | b] | n + COUNT { (x)--()--()--() }) AS n',
  'MATCH (a) WHERE COUNT { (a)--()--()--() } > 1000000000 RETURN a',
  "MATCH (a) WHERE a.name = '?' OR EXISTS { (a)--()--()--(d) WHERE d.name = '?' } RETURN a",
  'MATCH (a) CALL (a) { MATCH (b)-->(c) WHERE b.name > a.name RETURN count(*) AS n } RETURN sum(n)',
  'MATCH (a) RETURN a ORDER BY reduce(s = 0, x IN range(1, 1000000) | s + x % size(a.name))',
  'MATCH (a) RETURN DISTINCT reduce(s = 0, x IN range(1, 1000000) | s + x % 7)',
  'MATCH (a) RETURN max(reduce(s = 0, x IN range(1, 1000000) | s + x % 7))',
  "UNWIND range(1, 1000000) AS x WITH reduce(s = '', i IN range(1, 500) | s + 'ab') AS s WHERE s =~ '(a|b)*c' RETURN count(*)",
  "WITH reduce(s = 'ab', i IN range(1, 20) | s + s) AS s UNWIND range(1, 1000) AS i WITH s WHERE s =~ '(a|b)*c' RETURN count(*)",
  "WITH reduce(s = 'ab', i IN range(1, 20) | s + s) AS s UNWIND range(1, 1000) AS i RETURN i, size(replace(s, 'b', 'cd' + i)) AS n",
  "WITH reduce(s = 'ab', i IN range(1, 20) | s + s) AS s UNWIND range(1, 1000) AS i RETURN i, size(split(s, 'b')), toUpper(s + i) AS n",
  'UNWIND range(1, 1000) AS i RETURN reduce(l = [i], x IN range(1, 100000) | l + x) AS l',
  'WITH range(1, 1000000) AS l UNWIND l AS x WITH x, l WHERE -x IN l RETURN count(*)',
];

/** Runs queries without an end under a limit and watches the clock and the event loop. */
export async function measureRunaways(stop: Stopping): Promise<readonly Runaway[]> {
  const runaways: Runaway[] = [];
  for (const text of ENDLESS) runaways.push(await measureRunaway(text, stop));
  return runaways;
}

async function measureRunaway(text: string, stop: Stopping): Promise<Runaway> {
  let [blockedMs, beat] = [0, performance.now()];
  const look = () => {
    blockedMs = Math.max(blockedMs, performance.now() - beat - BEAT_MS);
    beat = performance.now();
  };
  const timer = setInterval(look, BEAT_MS);
  const began = performance.now();
  const stopped = await stop(text, LIMIT_MS).then(
    () => false,
    (error: unknown) => error instanceof CypherError && error.type === 'LimitExceeded',
  );
  const lateMs = performance.now() - began - LIMIT_MS;
  look();
  clearInterval(timer);
  if (!stopped) throw new Error(`was not stopped by its limit: ${text}`);
  return { text, lateMs, blockedMs };
}
