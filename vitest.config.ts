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
          exclude: ['tests/**/*.contract.test.ts', 'tests/viewer/**'],
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
    ],
  },
});
