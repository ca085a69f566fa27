import neo4j, { type Driver } from 'neo4j-driver';
import { neo4jLogin } from '../../src/config/neo4j-login.ts';
import { resolveSettings } from '../../src/config/resolve-settings.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { systemClock } from '../../src/store/clock.ts';
import { openStore } from '../../src/store/open-store.ts';
import { edgeAt, edgeDeltas, entityDeltas } from './hub-graph.ts';

/**
 * Measures writing into the EMPTY database of the first argument (`bolt://localhost`): entities and edges of the next two
 * (100000, 500000), 5 % of the edges at one hub; then, beside them, one query for each edge and unsorted parallel writers.
 */
const [uri = 'bolt://localhost', entities = '100000', edges = '500000'] = process.argv.slice(2);
const login = await neo4jLogin(resolveSettings({ values: {}, file: null }), { ask: null });
const [entityCount, edgeCount] = [Number(entities), Number(edges)];
const SAMPLE = Math.min(edgeCount, 500);
const RACE = Math.min(edgeCount, 20_000);

const NAIVE = `MERGE (a:Entity {id: $edge.source}) MERGE (b:Entity {id: $edge.target})
  MERGE (a)-[r:NAIVE {id: $edge.id}]->(b) SET r += $edge`;

const RACING = `UNWIND $rows AS row MERGE (a:Entity {id: row.source}) MERGE (b:Entity {id: row.target})
  MERGE (a)-[r:RACING {id: row.id}]->(b) SET r += row SET a.seen = row.id, b.seen = row.id`;

const driver = neo4j.driver(uri, neo4j.auth.basic(login.user ?? '', login.password ?? ''));
const ours = await timeOurs();
const naive = await timeNaive(driver);
const race = await timeRace(driver);
await driver.close();
console.table({ ours, 'one query for each edge': naive, 'unsorted, 8 in parallel': race });
console.log(`ours / naive = ${(ours['relationships/s'] / naive['relationships/s']).toFixed(1)}`);

async function timeOurs() {
  const store = await openStore(uri, systemClock, { ontology: openOntology(), login });
  if (store.ledger().length > 0) throw new Error('the database is not empty');
  for (const delta of entityDeltas(entityCount, 5_000)) await store.apply(delta);
  const start = performance.now();
  let rss = 0;
  for (const delta of edgeDeltas(edgeCount, { size: 10_000, entities: entityCount })) {
    await store.apply(delta);
    rss = Math.max(rss, process.memoryUsage().rss);
  }
  const seconds = (performance.now() - start) / 1_000;
  await store.close();
  // Each edge comes with an event and two relationships to it.
  return row({ edges: edgeCount, relationships: edgeCount * 3, seconds, rss });
}

async function timeNaive(on: Driver) {
  const start = performance.now();
  for (const edge of plainEdges(SAMPLE)) await on.executeQuery(NAIVE, { edge });
  return row({ edges: SAMPLE, relationships: SAMPLE, seconds: (performance.now() - start) / 1_000 });
}

async function timeRace(on: Driver) {
  const rows = plainEdges(RACE);
  let deadlocks = 0;
  const start = performance.now();
  const writers = Array.from({ length: 8 }, async (_, writer) => {
    for (let first = writer * 500; first < RACE; first += 4_000) {
      for (let isDone = false; !isDone; ) {
        const session = on.session();
        isDone = await session
          .run(RACING, { rows: rows.slice(first, first + 500) })
          .then(() => true)
          .catch((error: Error & { readonly code?: string }) => {
            if (!/Deadlock/.test(error.code ?? '')) throw error;
            deadlocks += 1;
            return false;
          })
          .finally(() => session.close());
      }
    }
  });
  await Promise.all(writers);
  return { ...row({ edges: RACE, relationships: RACE, seconds: (performance.now() - start) / 1_000 }), deadlocks };
}

function plainEdges(count: number) {
  return Array.from({ length: count }, (_, number) => {
    const { id, source, target, date } = edgeAt(number, entityCount);
    return { id, source, target, date };
  });
}

function row(measured: { edges: number; relationships: number; seconds: number; rss?: number }) {
  const { edges: many, relationships, seconds, rss } = measured;
  return {
    edges: many,
    'edges/s': Math.round(many / seconds),
    'relationships/s': Math.round(relationships / seconds),
    seconds: Math.round(seconds),
    ...(rss === undefined ? {} : { 'RSS MB': Math.round(rss / 1_000_000) }),
  };
}
