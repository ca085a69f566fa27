import type { TestProject } from 'vitest/node';
import { checkJava, serverJars } from './server-jars.ts';
import { type ServerLogin, startServer } from './start-server.ts';

declare module 'vitest' {
  interface ProvidedContext {
    /** The server of this run, or null where the tests are skipped. */
    readonly neo4j: ServerLogin | null;
  }
}

/**
 * One Neo4j for all tests of a run: the empty one that `DRAGOMAN_TEST_NEO4J_URI` names (with `DRAGOMAN_TEST_NEO4J_USER`
 * and `…_PASSWORD`), else one that is started here. Without Java or Maven the tests are skipped loudly, and fail when
 * `DRAGOMAN_REQUIRE` names `neo4j`.
 */
export async function setup(project: TestProject): Promise<(() => Promise<void>) | undefined> {
  const given = givenServer(process.env);
  if (given !== null) {
    project.provide('neo4j', given);
    return undefined;
  }
  const missing = whatIsMissing();
  if (missing !== null) {
    skipLoudly(missing, process.env);
    project.provide('neo4j', null);
    return undefined;
  }
  const server = await startServer();
  const { uri, user, password } = server;
  project.provide('neo4j', { uri, user, password });
  return server.stop;
}

/** The server that the environment names, or null. */
export function givenServer(environment: NodeJS.ProcessEnv): ServerLogin | null {
  const uri = environment.DRAGOMAN_TEST_NEO4J_URI;
  if (uri === undefined || uri === '') return null;
  const user = environment.DRAGOMAN_TEST_NEO4J_USER ?? 'neo4j';
  return { uri, user, password: environment.DRAGOMAN_TEST_NEO4J_PASSWORD ?? '' };
}

/** Warns that the tests are skipped; throws when `DRAGOMAN_REQUIRE` names `neo4j`. */
export function skipLoudly(missing: string, environment: NodeJS.ProcessEnv): void {
  const remedy = `${missing} Or name an empty server in DRAGOMAN_TEST_NEO4J_URI.`;
  const required = (environment.DRAGOMAN_REQUIRE ?? '').split(/[\s,]+/);
  if (required.includes('neo4j')) throw new Error(`${remedy} DRAGOMAN_REQUIRE asks for it.`);
  console.warn(`\n*** SKIPPED: nothing is tested against a real Neo4j. ${remedy} ***\n`);
}

function whatIsMissing(): string | null {
  try {
    checkJava();
    serverJars();
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  }
}
