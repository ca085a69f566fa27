import { afterEach, describe, expect, it } from 'vitest';
import { claimGroupKey } from '../../src/graph/claim-group-key.ts';
import type { GraphDelta, GraphView } from '../../src/model/graph.ts';
import type { GraphStore } from '../../src/model/store.ts';
import { makeArticle, makeClaim, makeEntity } from '../graph/make-claim.ts';
import { makeOntology } from '../graph/make-ontology.ts';
import { type Batch, makeBatch, toDelta } from './make-batches.ts';

const ontology = makeOntology();
const monday = makeArticle('monday', '2024-01-01');
const tuesday = makeArticle('tuesday', '2024-01-02');
const plan = makeClaim({ article: monday, modality: 'planned' });
const fact = makeClaim({ article: tuesday, date: '2024-01-02' });
const trip = makeClaim({ article: tuesday, relation: 'GOES_TO', object: 'country/IN', place: 'place/delhi' });

/** What every kind of store promises; `open` gives an empty store. */
export function describeStore(name: string, open: () => Promise<GraphStore>): void {
  describe(`the ${name} store`, () => {
    const opened: GraphStore[] = [];
    afterEach(async () => {
      for (const store of opened.splice(0)) await store.close();
    });

    async function openWith(...batches: readonly Batch[]): Promise<GraphStore> {
      const store = await open();
      opened.push(store);
      for (const batch of batches) await store.apply(toDelta(batch, store.known()));
      return store;
    }

    it('is empty at first', async () => {
      const store = await openWith();
      expect(store.view().counts()).toEqual({ articles: 0, claims: 0, entities: 0, events: 0, edges: 0 });
      expect(store.ledger()).toEqual([]);
      expect(contentOf(store.view())).toEqual([[], [], [], [], []]);
    });

    it('shows what a delta holds', async () => {
      const store = await openWith();
      const delta = toDelta({ articles: [monday, tuesday], claims: [fact, trip] }, store.known());
      expect(await store.apply(delta)).toEqual({ applied: true });
      const { articles, claims, entities, events, edges } = delta;
      expect(contentOf(store.view())).toEqual([articles, claims, entities, events, edges]);
      expect(store.view().counts()).toEqual({ articles: 2, claims: 2, entities: 4, events: 2, edges: 2 });
    });

    it('finds each thing by its id, and null by an id it does not hold', async () => {
      const store = await openWith({ articles: [monday, tuesday], claims: [fact, trip] });
      const view = store.view();
      for (const edge of view.edges()) expect(view.edge(edge.id)).toEqual(edge);
      for (const event of view.events()) expect(view.event(event.id)).toEqual(event);
      for (const entity of view.entities()) expect(view.entity(entity.id)).toEqual(entity);
      expect([view.article(monday.id), view.claim(fact.id)]).toEqual([monday, fact]);
      const [edge] = view.edges();
      // The first store is no longer looked at: a kind of which there is only one has emptied it.
      const other = await openWith();
      const missing = other.view();
      expect([missing.article(monday.id), missing.claim(fact.id), missing.entity(fact.subject)]).toEqual([
        null,
        null,
        null,
      ]);
      expect(edge && [missing.edge(edge.id), missing.event(edge.event)]).toEqual([null, null]);
    });

    it('changes nothing when a delta is applied twice', async () => {
      const store = await openWith({ articles: [monday], claims: [plan] });
      const delta = toDelta({ articles: [tuesday], claims: [fact] }, store.known());
      await store.apply(delta);
      const before = [contentOf(store.view()), store.ledger()];
      expect(await store.apply(delta)).toEqual({ applied: false });
      expect([contentOf(store.view()), store.ledger()]).toEqual(before);
    });

    it('replaces events and edges that a later batch regroups', async () => {
      const store = await openWith({ articles: [monday], claims: [plan] });
      const [old] = store.view().events();
      await store.apply(toDelta({ articles: [tuesday], claims: [fact] }, store.known()));
      const events = [...store.view().events()];
      expect(events).toMatchObject([{ date: { value: '2024-01-02' }, modality: 'happened' }]);
      expect(events[0]?.id).not.toBe(old?.id);
      expect([...store.view().edges()]).toMatchObject([{ event: events[0]?.id, sources: 2 }]);
      expect(store.view().counts()).toMatchObject({ claims: 2, events: 1, edges: 1 });
    });

    it('updates an event and an edge that keep their ids', async () => {
      const wednesday = makeArticle('wednesday', '2024-01-03');
      const again = makeClaim({ article: wednesday, date: '2024-01-02', modality: 'denied' });
      const store = await openWith({ articles: [tuesday], claims: [fact] }, { articles: [wednesday], claims: [again] });
      expect([...store.view().edges()]).toMatchObject([{ modality: 'denied', sources: 2 }]);
    });

    it('gives the same view until the graph changes, and another then, though nothing is counted more', async () => {
      const store = await openWith({ articles: [tuesday], claims: [fact] });
      const before = store.view();
      expect(store.view()).toBe(before);
      const counts = before.counts();
      const renamed = bareDelta({ entities: [makeEntity('person/ann', { name: 'Ann of Kyiv' })] });
      expect(await store.apply(renamed)).toEqual({ applied: true });
      expect(store.view()).not.toBe(before);
      expect([store.view().counts(), store.view().entity(fact.subject)?.name]).toEqual([counts, 'Ann of Kyiv']);
      const after = store.view();
      expect(await store.apply(renamed)).toEqual({ applied: false });
      expect(store.view()).toBe(after);
    });

    it('iterates sorted by id', async () => {
      const store = await openWith(makeBatch(0, 40, 3), makeBatch(1, 40, 3));
      for (const things of contentOf(store.view())) {
        const ids = things.map(({ id }) => id);
        expect(ids.length).toBeGreaterThan(30);
        expect(ids).toEqual([...ids].sort());
      }
    });

    it('gives the edges of an entity in either direction, sorted', async () => {
      const back = makeClaim({ article: monday, subject: 'person/cid', object: 'person/ann' });
      const store = await openWith({ articles: [monday, tuesday], claims: [fact, trip, back] });
      const at = (id: string) => [...store.view().edgesOf(makeEntity(id).id)].map((edge) => edge.id);
      const all = [...store.view().edges()].map((edge) => edge.id);
      expect(at('person/ann')).toEqual(all);
      expect(at('country/IN')).toHaveLength(1);
      expect(at('place/delhi')).toEqual([]);
      expect(at('person/nobody')).toEqual([]);
    });

    it('keeps several edges between one pair, with and without direction', async () => {
      const signed = makeClaim({ article: monday, relation: 'SIGNS_WITH', object: 'country/IN' });
      const store = await openWith({ articles: [monday, tuesday], claims: [signed, trip] });
      const between = [...store.view().edges()].map(({ directed, target }) => [directed, target]);
      expect(between.sort()).toEqual([
        [false, 'person/ann'],
        [true, 'country/IN'],
      ]);
    });

    it('knows the claims and events of a group, and the articles', async () => {
      const store = await openWith({ articles: [monday, tuesday], claims: [plan, trip] });
      const known = store.known();
      const group = claimGroupKey(plan, ontology);
      expect(known.claimsOfGroup(group)).toEqual([plan]);
      expect(known.eventsOfGroup(group)).toMatchObject([{ claims: [plan.id] }]);
      expect(known.article(monday.id)).toEqual(monday);
      expect([known.claimsOfGroup('none'), known.eventsOfGroup('none')]).toEqual([[], []]);
      await store.apply(toDelta({ articles: [tuesday], claims: [fact] }, store.known()));
      expect(
        store
          .known()
          .claimsOfGroup(group)
          .map(({ id }) => id)
          .sort(),
      ).toEqual([plan.id, fact.id].sort());
      expect(store.known().eventsOfGroup(group)).toHaveLength(1);
    });

    it('has the articles that claim nothing', async () => {
      const store = await openWith({ articles: [monday], claims: [] });
      expect([store.hasArticle(monday.id), store.hasArticle(tuesday.id)]).toEqual([true, false]);
      expect([...store.view().articles()]).toEqual([monday]);
    });

    it('enters each delta in the ledger in order', async () => {
      const store = await openWith({ articles: [monday], claims: [plan] }, { articles: [tuesday], claims: [] });
      const [first, second] = store.ledger();
      expect(first).toMatchObject({ articles: 1, claims: 1 });
      expect(second).toMatchObject({ articles: 1, claims: 0 });
      expect(new Date(first?.appliedAt ?? '').toISOString()).toBe(first?.appliedAt);
      expect(first?.delta).not.toBe(second?.delta);
    });

    it('unites what deltas know of an entity, whatever their order', async () => {
      const short = makeEntity('person/x-1', { name: 'Lavrov', wikidata: 'Q1', aliases: ['FM Lavrov'] });
      const full = makeEntity('person/x-1', { name: 'Sergey Lavrov', country: makeEntity('country/RU').id });
      const united = { ...full, wikidata: 'Q1', aliases: ['FM Lavrov', 'Lavrov'] };
      for (const order of [
        [short, full],
        [full, short],
      ]) {
        const store = await openWith();
        for (const entity of order) await store.apply(bareDelta({ id: entity.name, entities: [entity] }));
        expect([...store.view().entities()]).toEqual([united]);
      }
    });

    it('refuses whole a delta with an edge that ends nowhere', async () => {
      const store = await openWith();
      const delta = { ...toDelta({ articles: [tuesday], claims: [fact] }, store.known()), entities: [] };
      await expect(store.apply(delta)).rejects.toMatchObject({ code: 'bad-delta' });
      expect(store.view().counts()).toEqual({ articles: 0, claims: 0, entities: 0, events: 0, edges: 0 });
      expect(store.ledger()).toEqual([]);
    });

    it('removes what is not there without complaint', async () => {
      const source = await openWith({ articles: [tuesday], claims: [fact] });
      const [edge] = source.view().edges();
      const store = await openWith();
      const delta = bareDelta({ removedEdges: edge ? [edge.id] : [], removedEvents: edge ? [edge.event] : [] });
      expect(await store.apply(delta)).toEqual({ applied: true });
    });

    it('keeps every string as it is', async () => {
      const text = 'Юрий met 習近平 😀 – “quoted”\u0000 NUL, lone \ud800 surrogate,\r\nline\u2028end';
      const strange = makeArticle("Robert'); DROP TABLE articles;--", '2024-01-01', text);
      const claim = makeClaim({ article: strange, subject: 'person/Юрий', object: 'country/日本' });
      const store = await openWith({ articles: [strange], claims: [claim] });
      expect(store.view().article(strange.id)).toEqual(strange);
      expect([...store.view().entities()].map(({ name: given }) => given)).toEqual(['日本', 'Юрий']);
      expect([...store.view().edgesOf(claim.subject)]).toHaveLength(1);
    });

    it('can be read while a batch is applied', async () => {
      const store = await openWith(makeBatch(0, 30, 2));
      const seen: string[] = [];
      for (const claim of store.view().claims()) {
        if (seen.length === 5) await store.apply(toDelta(makeBatch(1, 30, 2), store.known()));
        seen.push(claim.id);
      }
      expect(seen).toEqual([...seen].sort());
      expect(store.view().counts().articles).toBe(60);
    });

    it('takes ten thousand claims in one batch', async () => {
      const batch = makeBatch(0, 2_000, 5);
      const store = await openWith(batch);
      const ids = new Set(batch.claims.map(({ id }) => id));
      expect(ids.size).toBe(10_000);
      expect(store.view().counts()).toMatchObject({ articles: 2_000, claims: 10_000 });
      expect([...store.view().edges()].flatMap(({ claims }) => claims)).toHaveLength(10_000);
    });

    it('closes twice without complaint', async () => {
      const store = await openWith({ articles: [monday], claims: [plan] });
      await store.close();
      await expect(store.close()).resolves.toBeUndefined();
    });
  });
}

/** Everything a view shows, as lists: articles, claims, entities, events, edges. */
export function contentOf(view: GraphView): readonly (readonly { readonly id: string }[])[] {
  return [[...view.articles()], [...view.claims()], [...view.entities()], [...view.events()], [...view.edges()]];
}

function bareDelta(given: Partial<GraphDelta>): GraphDelta {
  const empty = { articles: [], entities: [], claims: [], events: [], edges: [], removedEvents: [], removedEdges: [] };
  return { id: 'bare', ...empty, ...given };
}
