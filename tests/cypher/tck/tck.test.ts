import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { runTck, type TckResult } from './run-tck.ts';
import { findTck } from './tck-folder.ts';

const folder = findTck();

describe('the openCypher TCK', () => {
  it.runIf(folder !== null)(
    'passes every scenario that reads only, but those listed in not-passing.txt',
    { timeout: 300_000 },
    () => {
      const results = [...runTck(folder ?? '')];
      const listed = readFileSync(new URL('./not-passing.txt', import.meta.url), 'utf8')
        .split('\n')
        .filter((line) => line !== '' && !line.startsWith('#'));
      expect(notPassing(results)).toEqual(listed.toSorted());
      expect(results.filter((one) => one.outcome.kind === 'crashed')).toEqual([]);
      // The whole TCK was read: 3,897 scenarios, most of which only read.
      expect(results).toHaveLength(3897);
      expect(results.filter((one) => one.outcome.kind !== 'skipped').length).toBeGreaterThan(3500);
    },
  );
});

function notPassing(results: readonly TckResult[]): readonly string[] {
  return results
    .filter((one) => one.outcome.kind !== 'passed' && one.outcome.kind !== 'skipped')
    .map((one) => one.title)
    .toSorted();
}
