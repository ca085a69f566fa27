import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    projects: [
      {
        test: {
          name: 'unit',
          // One gazetteer and one tagger for all files of a worker: the suite takes a third of the time.
          isolate: false,
          include: ['tests/**/*.test.ts'],
          exclude: ['tests/**/*.contract.test.ts', 'tests/viewer/**', 'tests/neo4j/**'],
        },
      },
      { test: { name: 'contract', include: ['tests/**/*.contract.test.ts'], testTimeout: 60_000 } },
      {
        test: {
          name: 'browser',
          include: ['tests/viewer/**/*.test.ts'],
          testTimeout: 120_000,
          hookTimeout: 120_000,
        },
      },
      {
        test: {
          name: 'neo4j',
          include: ['tests/neo4j/**/*.test.ts'],
          globalSetup: 'tests/neo4j/server/global-setup.ts',
          // All files share one server and empty it.
          fileParallelism: false,
          sequence: { groupOrder: 1 },
          // The store's worker thread runs from source here.
          execArgv: ['--import', './tests/neo4j/server/register-tsx.mjs'],
          testTimeout: 180_000,
          hookTimeout: 180_000,
        },
      },
    ],
  },
});
