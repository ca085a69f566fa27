import type { DraftClaim, Modality } from '../../src/model/claim.ts';
import type { ReferentKey } from '../../src/model/mention.ts';

export interface DraftShape {
  readonly relation?: string;
  readonly parties?: readonly [subject: string, object: string];
  readonly modality?: Modality;
  readonly day?: string | null;
  readonly confidence?: number;
}

/** A draft claim of a made-up sentence. */
export function draft({
  relation = 'MET_WITH',
  parties = ['a', 'b'],
  modality = 'happened',
  day = null,
  confidence = 0.7,
}: DraftShape): DraftClaim {
  const span = { part: 'body', start: 0, end: 1 } as const;
  return {
    relation,
    subject: parties[0] as ReferentKey,
    object: parties[1] as ReferentKey,
    modality,
    date: day === null ? null : { value: day, granularity: 'day' },
    place: null,
    attributes: {},
    attribution: null,
    evidence: {
      ...span,
      end: 9,
      sentence: 0,
      quote: 'A met B.',
      subject: span,
      object: { ...span, start: 6, end: 7 },
      extractor: 'rules',
      version: '1',
    },
    confidence,
  };
}
