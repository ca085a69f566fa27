import { describe, expect, it } from 'vitest';
import { claimGroupKey } from '../../src/graph/claim-group-key.ts';
import { claimsToDelta } from '../../src/graph/claims-to-delta.ts';
import type { Claim } from '../../src/model/claim.ts';
import { emptyGraph } from './known-graph.ts';
import { entitiesOf, makeArticle, makeClaim, makeEntity } from './make-claim.ts';
import { makeOntology } from './make-ontology.ts';

const ontology = makeOntology();
const monday = makeArticle('monday', '2024-01-01');
const tuesday = makeArticle('tuesday', '2024-01-02');

function deltaOf(claims: readonly Claim[], articles = [monday, tuesday], graph = emptyGraph(ontology)) {
  return claimsToDelta({ articles, claims, entities: entitiesOf(claims) }, graph.known, ontology);
}

describe('the key of a group of claims', () => {
  it('is the same for both orders of an undirected relation', () => {
    const there = makeClaim({ subject: 'person/ann', object: 'person/bob' });
    const back = makeClaim({ subject: 'person/bob', object: 'person/ann' });
    expect(claimGroupKey(there, ontology)).toBe(claimGroupKey(back, ontology));
  });

  it('differs for the two orders of a directed relation', () => {
    const there = makeClaim({ relation: 'GOES_TO', subject: 'country/IN', object: 'country/RU' });
    const back = makeClaim({ relation: 'GOES_TO', subject: 'country/RU', object: 'country/IN' });
    expect(claimGroupKey(there, ontology)).not.toBe(claimGroupKey(back, ontology));
  });

  it('is one for relations of one family and another for other families and parties', () => {
    const keys = ['MEETS', 'CALLS', 'SIGNS_WITH'].map((relation) => claimGroupKey(makeClaim({ relation }), ontology));
    expect(keys[0]).toBe(keys[1]);
    expect(keys[0]).not.toBe(keys[2]);
    expect(keys[0]).not.toBe(claimGroupKey(makeClaim({ object: 'person/cid' }), ontology));
  });

  it('of a relation that graph-schema does not define is refused by name', () => {
    expect(() => claimGroupKey(makeClaim({ relation: 'LOVES' }), ontology)).toThrow('"LOVES"');
  });

  it('is the first part of the ids of its events', () => {
    const claim = makeClaim({ article: monday });
    const [event] = deltaOf([claim]).events;
    expect(event?.id.slice(0, event.id.indexOf('-'))).toBe(claimGroupKey(claim, ontology));
  });
});

describe('an edge', () => {
  it('leads from subject to object where the relation has a direction', () => {
    const [edge] = deltaOf([makeClaim({ relation: 'GOES_TO', subject: 'person/zoe', object: 'country/IN' })]).edges;
    expect(edge).toMatchObject({ source: 'person/zoe', target: 'country/IN', directed: true });
  });

  it('has sorted ends where the relation has none', () => {
    const [edge] = deltaOf([makeClaim({ subject: 'person/zoe', object: 'person/ann' })]).edges;
    expect(edge).toMatchObject({ source: 'person/ann', target: 'person/zoe', directed: false });
  });

  it('counts articles, not claims, and tells first and last report', () => {
    const claims = [
      makeClaim({ article: monday, date: '2024-01-01', modality: 'planned' }),
      makeClaim({ article: tuesday, date: '2024-01-01' }),
      makeClaim({ article: tuesday, date: '2024-01-01', confidence: 0.5 }),
    ];
    const [edge] = deltaOf(claims).edges;
    expect(edge).toMatchObject({ sources: 2, firstReported: '2024-01-01', lastReported: '2024-01-02' });
    expect(edge?.claims).toHaveLength(3);
    expect(edge?.claims[0]).toBe(claims[0]?.id);
  });

  it('has no reports when its articles have no date', () => {
    const undated = makeArticle('undated', null);
    const [edge] = deltaOf([makeClaim({ article: undated })], [undated]).edges;
    expect(edge).toMatchObject({ firstReported: null, lastReported: null, date: null, end: null, granularity: null });
  });

  it('gives both ends of a span', () => {
    const [edge] = deltaOf([makeClaim({ date: '2024-01-01/2024-01-03' })]).edges;
    expect(edge).toMatchObject({ date: '2024-01-01', end: '2024-01-03', granularity: 'span' });
  });

  it('carries the relation that most articles of the family use', () => {
    const wednesday = makeArticle('wednesday', '2024-01-03');
    const claims = [monday, tuesday, wednesday].map((article, index) =>
      makeClaim({ article, relation: index === 1 ? 'MEETS' : 'CALLS', date: '2024-01-01' }),
    );
    const delta = deltaOf(claims, [monday, tuesday, wednesday]);
    expect(delta.edges.map(({ relation }) => relation)).toEqual(['CALLS']);
    expect(delta.events.map(({ kind }) => kind)).toEqual(['call']);
  });

  const confidences: readonly (readonly [string, readonly (readonly [typeof monday, number])[], number])[] = [
    ['of one article is its own', [[monday, 0.6]], 0.6],
    [
      'of two articles is that not both err',
      [
        [monday, 0.6],
        [tuesday, 0.5],
      ],
      0.8,
    ],
    [
      'of two claims in one article is the better one',
      [
        [monday, 0.6],
        [monday, 0.5],
      ],
      0.6,
    ],
    [
      'is never certain',
      [
        [monday, 1],
        [tuesday, 0.999],
      ],
      0.99,
    ],
  ];
  it.each(confidences)('whose confidence %s', (_title, told, expected) => {
    const claims = told.map(([article, confidence]) => makeClaim({ article, confidence, date: '2024-01-01' }));
    expect(deltaOf(claims).edges.map(({ confidence }) => confidence)).toEqual([expected]);
  });

  it('takes its confidence from the articles that say what it says', () => {
    const claims = [
      makeClaim({ article: monday, modality: 'planned', date: '2024-01-02', confidence: 0.9 }),
      makeClaim({ article: tuesday, modality: 'happened', date: '2024-01-02', confidence: 0.5 }),
    ];
    expect(deltaOf(claims).edges).toMatchObject([{ modality: 'happened', confidence: 0.5, sources: 2 }]);
  });

  it('keeps the usual wording of free text and the last state of a fixed list', () => {
    const wednesday = makeArticle('wednesday', '2024-01-03');
    const serve = (article: typeof monday, role: string, status: string) =>
      makeClaim({ article, relation: 'SERVES', object: 'country/IN', attributes: { role, status } });
    const claims = [
      serve(monday, 'Minister', 'current'),
      serve(tuesday, 'Minister', 'current'),
      serve(wednesday, 'minister', 'former'),
    ];
    const [edge] = deltaOf(claims, [monday, tuesday, wednesday]).edges;
    expect(edge?.attributes).toEqual({ role: 'Minister', status: 'former' });
  });

  it('keeps only attributes that its relation has', () => {
    const [edge] = deltaOf([makeClaim({ attributes: { paper: 'treaty' } })]).edges;
    expect(edge?.attributes).toEqual({});
  });
});

describe('a delta', () => {
  it('holds the articles that claim nothing', () => {
    const delta = deltaOf([]);
    expect(delta.articles.map(({ id }) => id)).toEqual([monday.id, tuesday.id].sort());
    expect(delta.events).toEqual([]);
  });

  it('has one id for one content and another for another', () => {
    const claims = [makeClaim({ article: monday }), makeClaim({ article: tuesday })];
    expect(deltaOf(claims).id).toBe(deltaOf([...claims].reverse(), [tuesday, monday]).id);
    expect(deltaOf(claims).id).not.toBe(deltaOf(claims.slice(1)).id);
    expect(deltaOf([], [monday]).id).not.toBe(deltaOf([], [tuesday]).id);
  });

  it('names each claim, article and entity once', () => {
    const claim = makeClaim({ article: monday });
    const delta = deltaOf([claim, claim], [monday, monday]);
    expect([delta.claims.length, delta.articles.length, delta.entities.length]).toEqual([1, 1, 2]);
    expect(delta.events[0]?.claims).toEqual([claim.id]);
  });

  it('keeps the id of an event that another article tells too', () => {
    const graph = emptyGraph(ontology);
    const first = deltaOf([makeClaim({ article: monday, date: '2024-01-01' })], [monday], graph);
    graph.apply(first);
    const second = deltaOf([makeClaim({ article: tuesday, date: '2024-01-01' })], [tuesday], graph);
    expect(second.events.map(({ id }) => id)).toEqual(first.events.map(({ id }) => id));
    expect(second.edges).toMatchObject([{ id: first.edges[0]?.id, sources: 2 }]);
    expect(second.removedEvents).toEqual([]);
  });

  it('removes events and edges that a later article regroups', () => {
    const graph = emptyGraph(ontology);
    const told = deltaOf([makeClaim({ article: tuesday })], [tuesday], graph);
    graph.apply(told);
    const later = deltaOf([makeClaim({ article: monday, date: '2024-01-01' })], [monday], graph);
    expect(later.removedEvents).toEqual(told.events.map(({ id }) => id));
    expect(later.removedEdges).toEqual(told.edges.map(({ id }) => id));
    expect(later.edges).toMatchObject([{ date: '2024-01-01', sources: 2 }]);
  });

  it('leaves alone the events of a touched group that stay as they were', () => {
    const graph = emptyGraph(ontology);
    graph.apply(deltaOf([makeClaim({ article: monday, date: '2023-06-01' })], [monday], graph));
    const later = deltaOf([makeClaim({ article: tuesday, date: '2024-01-01' })], [tuesday], graph);
    expect(later.events.map(({ date }) => date?.value)).toEqual(['2024-01-01']);
  });

  it('unites what its articles know of one entity, whatever their order', () => {
    const entities = [
      makeEntity('person/x-1', { name: 'Lavrov', aliases: ['Minister Lavrov'], wikidata: 'Q1' }),
      makeEntity('person/x-1', { name: 'Sergey Lavrov', aliases: ['Sergei Lavrov'] }),
    ];
    const united = [entities, [...entities].reverse()].map(
      (order) =>
        claimsToDelta({ articles: [], claims: [], entities: order }, emptyGraph(ontology).known, ontology).entities,
    );
    const aliases = ['Lavrov', 'Minister Lavrov', 'Sergei Lavrov'];
    expect(united[0]).toEqual([{ ...entities[1], wikidata: 'Q1', aliases }]);
    expect(united[1]).toEqual(united[0]);
  });
});
