import { graphViewToPropertyGraph } from '../../../src/cypher/graph/graph-view-to-property-graph.ts';
import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { givenServer } from '../../neo4j/server/global-setup.ts';
import { type ServerLogin, startServer } from '../../neo4j/server/start-server.ts';
import { readSeedGraph } from '../seed-graph.ts';
import { connectExactly } from './neo4j-graph.ts';
import { randomGraph } from './random-graph.ts';
import { describeDifference, summaryOf } from './report.ts';
import { type Comparison, type DifferentialOptions, runDifferential } from './run-differential.ts';

const GRAPHS: Readonly<Record<string, (seed: number) => Promise<PropertyGraph>>> = {
  random: async (seed) => randomGraph(seed),
  seed: async () => graphViewToPropertyGraph(await readSeedGraph()),
};

/**
 * Asks our engine and a real Neo4j the same generated queries and prints where they differ; exit code 1 on an unexplained
 * difference. npm run differential -- [--queries 2500] [--seed 1] [--graph seed|random]; half of the queries a graph.
 */
async function printDifferential(args: readonly string[]): Promise<void> {
  const option = (name: string): string | undefined => args[args.indexOf(`--${name}`) + 1 || args.length];
  const firstSeed = Number(option('seed') ?? 1);
  const queries = Math.ceil(Number(option('queries') ?? 2_500) / 2);
  const names = Object.keys(GRAPHS).filter((name) => name === (option('graph') ?? name));
  await withServer(async (login) => {
    const driver = connectExactly(login);
    const session = driver.session();
    for (const name of names) {
      const graph = await GRAPHS[name]?.(firstSeed);
      if (graph !== undefined) await compare(name, { graph, session, queries, firstSeed });
    }
    await session.close();
    await driver.close();
  });
}

/** The server that the environment names, or one started for this. */
async function withServer(use: (login: ServerLogin) => Promise<void>): Promise<void> {
  const given = givenServer(process.env);
  if (given !== null) return use(given);
  const own = await startServer();
  try {
    return await use(own);
  } finally {
    await own.stop();
  }
}

async function compare(name: string, options: DifferentialOptions): Promise<void> {
  const compared: Comparison[] = [];
  for await (const one of runDifferential(options)) {
    compared.push(one);
    if (one.outcome !== 'different') continue;
    process.exitCode = 1;
    console.log(describeDifference(one));
  }
  console.log(`${name} graph: ${summaryOf(compared)}`);
}

await printDifferential(process.argv.slice(2));
