import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { groupBatches } from '../../../src/pipeline/neo4j-files/group-batches.ts';

describe('groupBatches', () => {
  it('gives full batches as they fill and the rest sorted by key', () => {
    const rows = ['b1', 'a1', 'b2', 'b3', 'c1'];
    const batches = groupBatches(rows, { keyOf: (row) => row.charAt(0), size: 2 });
    expect([...batches]).toEqual([
      { key: 'b', rows: ['b1', 'b2'] },
      { key: 'a', rows: ['a1'] },
      { key: 'b', rows: ['b3'] },
      { key: 'c', rows: ['c1'] },
    ]);
  });

  it('leaves out rows without a key', () => {
    expect([...groupBatches([1, 2, 3], { keyOf: (row) => (row === 2 ? null : 'k'), size: 9 })]).toEqual([
      { key: 'k', rows: [1, 3] },
    ]);
  });

  it('keeps every row once, in order within its key, and no batch too large or empty', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 99 })), fc.integer({ min: 1, max: 7 }), (rows, size) => {
        const batches = [...groupBatches(rows, { keyOf: (row) => String(row % 3), size })];
        for (const key of ['0', '1', '2']) {
          const grouped = batches.filter((batch) => batch.key === key).flatMap((batch) => batch.rows);
          expect(grouped).toEqual(rows.filter((row) => String(row % 3) === key));
        }
        expect(batches.every((batch) => batch.rows.length > 0 && batch.rows.length <= size)).toBe(true);
      }),
    );
  });
});
