import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { foldClaims } from '../../../src/extract/claims/fold-claims.ts';
import type { DraftClaim } from '../../../src/model/claim.ts';
import { openOntology } from '../../../src/schema/open-ontology.ts';
import { draft } from '../draft-claim.ts';

const ontology = openOntology();

function fold(...claims: readonly DraftClaim[]): readonly DraftClaim[] {
  return foldClaims(claims, ontology);
}

describe('folded claims', () => {
  it('tell the same fact once', () => {
    expect(fold(draft({}), draft({}))).toHaveLength(1);
  });

  it('keep the surer of two', () => {
    expect(fold(draft({ confidence: 0.4 }), draft({ confidence: 0.8 }))[0]?.confidence).toBe(0.8);
    expect(fold(draft({ confidence: 0.8 }), draft({ confidence: 0.4 }))[0]?.confidence).toBe(0.8);
  });

  it('keep the dated one, even where it is less sure', () => {
    const dated = draft({ day: '2024-05-01', confidence: 0.4 });
    expect(fold(draft({}), dated)).toEqual([dated]);
    expect(fold(dated, draft({}))).toEqual([dated]);
  });

  it('keep two days apart', () => {
    expect(fold(draft({ day: '2024-05-01' }), draft({ day: '2024-05-02' }))).toHaveLength(2);
  });

  it('keep modalities apart', () => {
    expect(fold(draft({ modality: 'planned' }), draft({ modality: 'denied' }))).toHaveLength(2);
  });

  it('take an undirected pair in either order as one', () => {
    expect(
      fold(draft({ relation: 'MET_WITH', parties: ['a', 'b'] }), draft({ relation: 'MET_WITH', parties: ['b', 'a'] })),
    ).toHaveLength(1);
  });

  it('take a directed pair in the other order as another', () => {
    expect(
      fold(
        draft({ relation: 'CRITICISED', parties: ['a', 'b'] }),
        draft({ relation: 'CRITICISED', parties: ['b', 'a'] }),
      ),
    ).toHaveLength(2);
  });

  it('keep relations apart', () => {
    expect(fold(draft({ relation: 'MET_WITH' }), draft({ relation: 'SPOKE_WITH' }))).toHaveLength(2);
  });

  it('fold no further when folded again', () => {
    const one = fc.record({
      relation: fc.constantFrom('MET_WITH', 'CRITICISED'),
      parties: fc.constantFrom(['a', 'b'] as const, ['b', 'a'] as const, ['a', 'c'] as const),
      modality: fc.constantFrom('happened' as const, 'planned' as const),
      day: fc.constantFrom(null, '2024-05-01', '2024-05-02'),
      confidence: fc.constantFrom(0.3, 0.6, 0.9),
    });
    fc.assert(
      fc.property(fc.array(one, { maxLength: 12 }), (shapes) => {
        const once = fold(...shapes.map(draft));
        expect(once.length).toBeLessThanOrEqual(shapes.length);
        expect(fold(...fold(...once)).length).toBe(fold(...once).length);
      }),
    );
  });
});
