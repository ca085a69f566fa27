import neo4j, { type Driver } from 'neo4j-driver';
import { afterAll, describe, inject } from 'vitest';
import type { ServerLogin } from './start-server.ts';

/** What tests on a real server get to work with. */
export interface TestDatabase extends ServerLogin {
  /** Runs one statement as a user would, and gives its rows. */
  run(
    text: string,
    parameters?: Readonly<Record<string, unknown>>,
  ): Promise<readonly Readonly<Record<string, unknown>>[]>;
  /** Removes all nodes; constraints and indexes stay. */
  wipe(): Promise<void>;
  /** Removes all constraints and indexes. */
  dropSchema(): Promise<void>;
}

/** Tests that need a real Neo4j; skipped where the run has none. */
export function describeNeo4j(title: string, tests: (database: TestDatabase) => void): void {
  const login = inject('neo4j');
  if (login === null) {
    describe.skip(title, () => {});
    return;
  }
  describe(title, () => {
    const { driver, ...database } = connectTo(login);
    afterAll(() => driver.close());
    tests(database);
  });
}

/** A connection past Dragoman's own code. */
export function connectTo(login: ServerLogin): TestDatabase & { readonly driver: Driver } {
  const driver = neo4j.driver(login.uri, neo4j.auth.basic(login.user, login.password), {
    disableLosslessIntegers: true,
  });
  const run: TestDatabase['run'] = async (text, parameters) => {
    const session = driver.session();
    try {
      const { records } = await session.run(text, parameters);
      return records.map((record) => record.toObject());
    } finally {
      await session.close();
    }
  };
  return {
    ...login,
    driver,
    run,
    wipe: async () => {
      await run('MATCH (n) CALL (n) { DETACH DELETE n } IN TRANSACTIONS OF 5000 ROWS');
    },
    dropSchema: async () => {
      for (const { name } of await run('SHOW CONSTRAINTS YIELD name')) await run(`DROP CONSTRAINT \`${name}\``);
      for (const { name } of await run(`SHOW INDEXES YIELD name, type WHERE type <> 'LOOKUP'`)) {
        await run(`DROP INDEX \`${name}\``);
      }
    },
  };
}
