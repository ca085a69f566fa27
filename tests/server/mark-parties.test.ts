import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import { markParties } from '../../src/server/mark-parties.ts';
import { sampleView } from './sample-view.ts';

const [edge] = sampleView().edges();
const claim = edge === undefined ? null : sampleView().claim(edge.claims[0] as never);

function claimWith(evidence: Partial<Claim['evidence']>): Claim {
  if (claim === null) throw new Error('the sample has no claim');
  return {
    ...claim,
    evidence: { ...claim.evidence, start: 100, end: 120, quote: '0123456789abcdefghij', ...evidence },
  };
}

function marksOf(subject: readonly [number, number], object: readonly [number, number]): string[] {
  if (edge === undefined) throw new Error('the sample has no edge');
  const span = ([start, end]: readonly [number, number]) => ({ part: 'body' as const, start, end });
  const told = claimWith({ subject: span(subject), object: span(object) });
  return markParties(told, edge).map((mark) => `${mark.party} ${told.evidence.quote.slice(mark.start, mark.end)}`);
}

describe('markParties', () => {
  it.each([
    ['apart', [101, 103], [110, 112], ['target 12', 'source ab']],
    ['the second first', [110, 112], [101, 103], ['source 12', 'target ab']],
    ['one inside the other', [102, 110], [104, 106], ['target 23', 'source 45', 'target 6789']],
    ['one inside the end of the other', [102, 106], [104, 106], ['target 23', 'source 45']],
    ['the same words', [102, 106], [102, 106], ['source 2345']],
    ['running into each other', [102, 106], [104, 108], ['target 2345', 'source 67']],
    ['one before the sentence', [10, 20], [104, 106], ['source 45']],
    ['one over the edge of the sentence', [95, 102], [118, 130], ['target 01', 'source ij']],
    ['both elsewhere', [10, 20], [200, 210], []],
  ] as const)('marks names that are %s', (_case, subject, object, expected) => {
    // The sample's first edge has the claim's object as its source when its parties were sorted the other way.
    const turned = claim !== null && edge !== undefined && claim.subject === edge.source;
    const swap = (mark: string) =>
      turned ? mark.replace(/^source|^target/, (party) => (party === 'source' ? 'target' : 'source')) : mark;
    expect(marksOf(subject, object)).toEqual(expected.map(swap));
  });

  it('marks nothing when the names stand in another part than the sentence', () => {
    if (edge === undefined) throw new Error('the sample has no edge');
    const title = { part: 'title' as const, start: 101, end: 105 };
    expect(markParties(claimWith({ subject: title, object: title }), edge)).toEqual([]);
  });

  it('never marks outside the sentence nor a letter twice', () => {
    const offset = fc.integer({ min: 80, max: 140 });
    fc.assert(
      fc.property(offset, offset, offset, offset, (a, b, c, d) => {
        const marks = marksOf([Math.min(a, b), Math.max(a, b)], [Math.min(c, d), Math.max(c, d)]);
        const letters = marks.flatMap((mark) => [...mark.slice('source '.length)]);
        return new Set(letters).size === letters.length && letters.every((letter) => /[0-9a-j]/.test(letter));
      }),
    );
  });
});
