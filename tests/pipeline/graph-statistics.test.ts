import { describe, expect, it } from 'vitest';
import type { ClaimId } from '../../src/model/claim.ts';
import type { EntityId } from '../../src/model/entity.ts';
import { describeGraph } from '../../src/pipeline/graph-statistics.ts';
import { ingestArticles } from '../../src/pipeline/ingest-articles.ts';
import { openStore } from '../../src/store/open-store.ts';
import { collectIssues, sampleArticle, sampleClaim, sampleEntity, sampleReader, streamOf } from './sample.ts';

const COUNTRY = 'country/IN' as EntityId;

async function sampleGraph() {
  const store = await openStore('memory');
  const reader = sampleReader((article) => ({
    article,
    entities: [
      sampleEntity('person/a', 'Person', { name: 'Ada' }),
      sampleEntity('person/b', 'Person', { name: 'Ben' }),
      sampleEntity('country/IN', 'Country', { name: 'India' }),
    ],
    claims: [
      sampleClaim(article),
      sampleClaim(article, {
        id: `${article.id}-later` as ClaimId,
        modality: 'planned',
        date: { value: '2026-01', granularity: 'month' },
      }),
      sampleClaim(article, { relation: 'VISITED', object: COUNTRY, date: null }),
    ],
  }));
  const source = () => streamOf(sampleArticle('first'), { ...sampleArticle('second'), date: '2019-01-01' });
  await ingestArticles(source, { reader, store }, { batchSize: 10, ...collectIssues() });
  return store.view();
}

describe('describeGraph', () => {
  it('counts entities by kind, claims and edges by relation, edges by modality', async () => {
    const statistics = describeGraph(await sampleGraph(), { top: 10 });
    expect(statistics.counts).toMatchObject({ articles: 2, claims: 6, entities: 3 });
    expect(Object.entries(statistics.kinds)).toEqual([
      ['Person', 2],
      ['Country', 1],
    ]);
    expect(statistics.relations).toMatchObject({ MET_WITH: { claims: 4, edges: 2 }, VISITED: { claims: 2 } });
    const edges = Object.values(statistics.relations).reduce((sum, relation) => sum + relation.edges, 0);
    expect(edges).toBe(statistics.counts.edges);
    expect(statistics.modalities).toMatchObject({ planned: 1 });
  });

  it('lists the best connected entities first, and no more than asked for', async () => {
    const view = await sampleGraph();
    const [first, second] = describeGraph(view, { top: 2 }).top;
    expect(first).toMatchObject({ id: 'person/a', name: 'Ada', kind: 'Person' });
    expect(first?.edges).toBeGreaterThan(second?.edges ?? Number.NaN);
    expect(describeGraph(view, { top: 1 }).top).toHaveLength(1);
    expect(describeGraph(view, { top: 0 }).top).toEqual([]);
  });

  it('gives the first and last day of publication and of what happened', async () => {
    const { published, happened } = describeGraph(await sampleGraph(), { top: 0 });
    expect(published).toEqual({ first: '2019-01-01', last: '2025-03-12' });
    expect(happened).toEqual({ first: '2025-03-11', last: '2026-01' });
  });

  it('says nothing of days in an empty graph', async () => {
    const store = await openStore('memory');
    expect(describeGraph(store.view(), { top: 5 })).toMatchObject({
      kinds: {},
      relations: {},
      published: null,
      happened: null,
    });
  });
});
