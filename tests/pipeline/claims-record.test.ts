import { describe, expect, it } from 'vitest';
import type { EntityId } from '../../src/model/entity.ts';
import { toArticleRecord } from '../../src/pipeline/claims-record.ts';
import { sampleArticle, sampleClaim, sampleClaims, sampleEntity } from './sample.ts';

const ARTICLE = sampleArticle('A met B in Moscow.', 'given');

describe('toArticleRecord', () => {
  it('names the article by the id that the input gave, else by its hash', () => {
    expect(toArticleRecord(sampleClaims(ARTICLE)).id).toBe('given');
    const nameless = sampleArticle('text');
    expect(toArticleRecord(sampleClaims(nameless)).id).toBe(nameless.id);
  });

  it('gives the fields of the annotation guide, offsets and confidence, and leaves out what is not known', () => {
    const [claim] = toArticleRecord(sampleClaims({ ...ARTICLE, date: null })).claims;
    expect(claim).toEqual({
      relation: 'MET_WITH',
      subject: 'person/a',
      object: 'person/b',
      modality: 'happened',
      date: '2025-03-11',
      quote: 'A met B in Moscow.',
      evidence: { part: 'body', start: 0, end: 18, subject: [0, 18], object: [0, 18] },
      confidence: 0.5,
    });
  });

  it('names the place, gives the key of the speaker, and puts attributes beside the fields', () => {
    const place = sampleEntity('place/moscow', 'Place', { name: 'Moscow' });
    const said = sampleClaims(ARTICLE);
    const attribution = 'person/a' as EntityId;
    const claim = sampleClaim(ARTICLE, {
      place: place.id,
      attribution,
      attributes: { agreement: 'a treaty' },
      date: null,
    });
    const [record] = toArticleRecord({ ...said, entities: [...said.entities, place], claims: [claim] }).claims;
    expect(record).toMatchObject({ place: 'Moscow', attribution: 'person/a', agreement: 'a treaty' });
    expect(record).not.toHaveProperty('date');
  });

  it('lets no attribute take the place of a field', () => {
    const said = sampleClaims(ARTICLE);
    const claim = sampleClaim(ARTICLE, { attributes: { subject: 'someone else', quote: 'never said' } });
    const [record] = toArticleRecord({ ...said, claims: [claim] }).claims;
    expect(record).toMatchObject({ subject: 'person/a', quote: 'A met B in Moscow.' });
  });
});
