import type { Driver } from 'neo4j-driver';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import type { PropertyGraph } from '../../src/cypher/property-graph.ts';
import { connectExactly } from '../cypher/differential/neo4j-graph.ts';
import { randomGraph } from '../cypher/differential/random-graph.ts';
import { describeDifference } from '../cypher/differential/report.ts';
import { runDifferential } from '../cypher/differential/run-differential.ts';
import { readSeedGraph } from '../cypher/seed-graph.ts';
import { describeNeo4j } from './server/describe-neo4j.ts';

// `npm run differential` asks more.
const QUERIES = 200;

const GRAPHS: readonly (readonly [string, () => Promise<PropertyGraph>])[] = [
  ['a random graph', async () => randomGraph(1)],
  ['the graph of the seed articles', async () => graphViewToPropertyGraph(await readSeedGraph())],
];

describeNeo4j('generated queries', (database) => {
  let driver: Driver;
  beforeAll(() => {
    driver = connectExactly(database);
  });
  afterAll(async () => {
    await database.wipe();
    await driver.close();
  });

  it.each(GRAPHS)('have the same answers as in Neo4j over %s', async (_name, open) => {
    const session = driver.session();
    const outcomes = new Map<string, number>();
    const differences: string[] = [];
    for await (const one of runDifferential({ graph: await open(), session, queries: QUERIES, firstSeed: 1 })) {
      outcomes.set(one.outcome, (outcomes.get(one.outcome) ?? 0) + 1);
      if (one.outcome === 'different') differences.push(describeDifference(one));
    }
    await session.close();
    expect(differences).toEqual([]);
    // Most have rows to compare, and some of both kinds there are.
    expect(outcomes.get('same rows')).toBeGreaterThan(QUERIES * 0.6);
    expect(outcomes.get('both fail')).toBeGreaterThan(QUERIES * 0.02);
    expect(outcomes.get('known') ?? 0).toBeLessThan(QUERIES * 0.05);
  });
});
