import { describe, expect, it } from 'vitest';
import type { Claim } from '../../src/model/claim.ts';
import type { EntityId, Link } from '../../src/model/entity.ts';
import type { ReferentKey } from '../../src/model/mention.ts';
import type { ArticleClaims } from '../../src/pipeline/article-reader.ts';
import { resolveClaims } from '../../src/resolve/resolve-claims.ts';
import { type DraftShape, draft } from '../extract/draft-claim.ts';
import { extractSentence, makeArticle } from '../extract/extract-sentence.ts';

const article = makeArticle('A met B.');

function link(id: string): Link {
  return {
    kind: 'unknown',
    entity: { id: id as EntityId, kind: 'Person', name: id, aliases: [], wikidata: null, country: null },
  };
}

const links = new Map<ReferentKey, Link>([
  ['a' as ReferentKey, link('person/a')],
  ['a2' as ReferentKey, link('person/a')],
  ['b' as ReferentKey, link('person/b')],
]);

function resolve(...shapes: readonly DraftShape[]): readonly Claim[] {
  return resolveClaims(shapes.map(draft), links, article);
}

function idOf(shape: DraftShape): string {
  return resolve(shape)[0]?.id ?? '';
}

describe('a resolved claim', () => {
  it('names entities and its article', () => {
    expect(resolve({})).toMatchObject([{ subject: 'person/a', object: 'person/b', article: article.id }]);
  });

  it('has the same id for the same facts', () => {
    expect(idOf({})).toBe(idOf({}));
    expect(idOf({})).toMatch(/^[0-9a-f]{24}$/u);
    expect(idOf({ confidence: 0.1 })).toBe(idOf({ confidence: 0.9 }));
  });

  it.each([
    ['relation', { relation: 'SPOKE_WITH' }],
    ['parties', { parties: ['b', 'a'] as const }],
    ['modality', { modality: 'denied' as const }],
    ['date', { day: '2024-05-01' }],
  ])('has another id for another %s', (_, shape: DraftShape) => {
    expect(idOf(shape)).not.toBe(idOf({}));
  });

  it('has another id in another article', () => {
    const [elsewhere] = resolveClaims([draft({})], links, makeArticle('A met B again.'));
    expect(elsewhere?.id).not.toBe(idOf({}));
  });

  it('is one where two drafts become the same, the surer one', () => {
    expect(resolve({ confidence: 0.3 }, { parties: ['a2', 'b'], confidence: 0.9 })).toMatchObject([
      { confidence: 0.9 },
    ]);
  });

  it('never ties an entity to itself', () => {
    expect(resolve({ parties: ['a', 'a2'] })).toEqual([]);
  });

  it('needs a link for each party', () => {
    expect(() => resolve({ parties: ['a', 'nobody'] })).toThrow(RangeError);
  });
});

const TEXT = `U.S. Secretary of State Antony Blinken 🤝 met Saudi Foreign Minister Faisal bin Farhan in Riyadh on Tuesday. They spoke again.

“We thank Qatar,” he said. Zuzana C\u030Caputova\u0301 was there. Estonian President Alar Karis will visit Iraq; he invited Polish President Andrzej Duda to Tallinn.`;

function checkEvidence({ article: read, claims }: ArticleClaims): void {
  for (const { evidence } of claims) {
    const partOf = (part: 'title' | 'body'): string => (part === 'title' ? read.title : read.text);
    expect(partOf(evidence.part).slice(evidence.start, evidence.end)).toBe(evidence.quote);
    for (const span of [evidence.subject, evidence.object]) {
      expect(span.part).toBe(evidence.part);
      expect(span.start).toBeGreaterThanOrEqual(evidence.start);
      expect(span.end).toBeLessThanOrEqual(evidence.end);
      expect(span.end).toBeGreaterThan(span.start);
      expect(partOf(span.part).slice(span.start, span.end).trim()).not.toBe('');
    }
  }
}

describe('the evidence of a claim', () => {
  const read = extractSentence(TEXT, { title: 'Blinken meets Faisal bin Farhan' });

  it('is the sentence verbatim, with both parties inside', () => {
    expect(read.claims.length).toBeGreaterThan(5);
    checkEvidence(read);
  });

  it('holds with Windows line breaks, tabs and wide characters before it', () => {
    checkEvidence(extractSentence(`中文 👩‍👩‍👧\r\n\t${TEXT.replaceAll('\n', '\r\n')}`));
  });

  it('points to the words that name the party', () => {
    const visit = read.claims.find(({ relation, modality }) => relation === 'VISITED' && modality === 'planned');
    const { subject, object } = visit?.evidence ?? {};
    expect(TEXT.slice(subject?.start, subject?.end)).toContain('Alar Karis');
    expect(TEXT.slice(object?.start, object?.end)).toBe('Iraq');
  });

  it('makes the same claims when the text is read twice', () => {
    expect(extractSentence(TEXT)).toEqual(extractSentence(TEXT));
  });

  it('gives claims only about entities that are given too', () => {
    const ids = new Set(read.entities.map(({ id }) => id));
    for (const { subject, object, place, attribution } of read.claims) {
      for (const id of [subject, object, place, attribution]) if (id !== null) expect(ids).toContain(id);
    }
  });

  it('has a confidence between 0 and 1', () => {
    for (const { confidence } of read.claims) expect(confidence > 0 && confidence <= 1).toBe(true);
  });
});
