import { describe, expect, it } from 'vitest';
import { extractArticles } from '../../src/pipeline/extract-articles.ts';
import { collectIssues, listOf, sampleArticle, sampleClaim, sampleClaims, sampleReader, streamOf } from './sample.ts';

const FIRST = sampleArticle('A met B.', 'first');
const SECOND = sampleArticle('A met B again.');

describe('extractArticles', () => {
  it('gives what each article says, in the order of the articles', async () => {
    const { issues, report } = collectIssues();
    const said = await listOf(extractArticles(streamOf(FIRST, SECOND), sampleReader(), { report }));
    expect(said).toEqual([sampleClaims(FIRST), sampleClaims(SECOND)]);
    expect(issues).toEqual([]);
  });

  it('reads no article before the one before it was taken', async () => {
    const seen: string[] = [];
    const reader = sampleReader((article) => {
      seen.push(article.text);
      return sampleClaims(article);
    });
    const said = extractArticles(streamOf(FIRST, SECOND), reader, collectIssues());
    await said.next();
    expect(seen).toEqual([FIRST.text]);
  });

  it.each([
    ['unknown-relation', { relation: 'DANCED_WITH' }],
    ['unknown-attribute', { attributes: { mood: 'good' } }],
    ['unknown-entity', { object: 'person/nobody' as ReturnType<typeof sampleClaim>['object'] }],
    ['bad-confidence', { confidence: 2 }],
  ])('drops a claim with %s and reports it under the id that the input gave', async (code, fault) => {
    const { issues, report } = collectIssues();
    const reader = sampleReader((article) => {
      const said = sampleClaims(article);
      return { ...said, claims: [...said.claims, sampleClaim(article, fault)] };
    });
    const [said] = await listOf(extractArticles(streamOf(FIRST), reader, { report }));
    expect(said?.claims).toEqual([sampleClaim(FIRST)]);
    expect(issues).toMatchObject([{ code, where: 'first' }]);
    expect(issues[0]?.message).toContain('claim dropped');
  });

  it('goes on after an article that makes the extraction throw', async () => {
    const { issues, report } = collectIssues();
    const failures: unknown[] = [];
    const bug = new RangeError('no such token');
    const reader = sampleReader((article) => {
      if (article === FIRST) throw bug;
      return sampleClaims(article);
    });
    const options = { report, onFailure: (error: unknown) => void failures.push(error) };
    const said = await listOf(extractArticles(streamOf(FIRST, SECOND), reader, options));
    expect(said.map(({ article }) => article)).toEqual([SECOND]);
    expect(issues).toEqual([{ code: 'article-failed', message: 'left out, a bug: no such token', where: 'first' }]);
    expect(failures).toEqual([bug]);
  });
});
