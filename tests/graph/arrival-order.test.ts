import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { claimsToDelta } from '../../src/graph/claims-to-delta.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import { emptyGraph, type KnownGraph } from './known-graph.ts';
import { entitiesOf, makeArticle, makeClaim } from './make-claim.ts';
import { makeOntology } from './make-ontology.ts';

const ontology = makeOntology();

interface Story {
  readonly article: Article;
  readonly claims: readonly Claim[];
}

const day = fc.integer({ min: 1, max: 28 }).map((number) => `2024-01-${String(number).padStart(2, '0')}`);
const span = fc.tuple(day, day).map((ends) => ends.sort().join('/'));
const month = fc.constantFrom('2024-01', '2024-02');
const wide = fc.constantFrom('2023', '2024', '2023-11-01/2024-01-20');
const statement = fc.record({
  relation: fc.constantFrom('MEETS', 'CALLS', 'GOES_TO', 'SERVES', 'SIGNS_WITH'),
  subject: fc.constantFrom('person/ann', 'person/bob'),
  object: fc.constantFrom('person/bob', 'person/ann', 'country/IN'),
  modality: fc.constantFrom('happened', 'planned', 'denied', 'possible'),
  date: fc.oneof(fc.constant(null), day, span, month, wide),
  place: fc.constantFrom(null, null, 'place/delhi', 'place/moscow', 'country/IN'),
  attributes: fc.oneof(
    fc.constant({}),
    fc.record({ role: fc.constantFrom('Minister', 'minister', 'Judge'), status: fc.constantFrom('current', 'former') }),
  ),
  confidence: fc.constantFrom(0.3, 0.7, 0.95),
});
const story = fc
  .record({
    name: fc.integer({ min: 0, max: 99 }),
    date: fc.oneof(fc.constant(null), day),
    statements: fc.array(statement, { maxLength: 4 }),
  })
  .map(({ name, date, statements }): Story => {
    const article = makeArticle(`story ${name}`, date);
    return { article, claims: statements.map((given) => makeClaim({ ...given, article })) };
  });
const stories = fc.uniqueArray(story, { minLength: 1, maxLength: 14, selector: ({ article }) => article.id });

describe('the order in which articles arrive', { timeout: 60_000 }, () => {
  it('does not change events and edges, nor does the size of the batches', () => {
    fc.assert(
      fc.property(
        stories.chain((told) =>
          fc.record({
            told: fc.constant(told),
            shuffled: fc.shuffledSubarray(told, { minLength: told.length }),
            sizes: fc.array(fc.integer({ min: 1, max: 5 }), { minLength: 14, maxLength: 14 }),
          }),
        ),
        ({ told, shuffled, sizes }) => {
          const whole = graphOf([told]);
          const inParts = graphOf(split(shuffled, sizes));
          expect(sorted(inParts.events)).toEqual(sorted(whole.events));
          expect(sorted(inParts.edges)).toEqual(sorted(whole.edges));
        },
      ),
      { numRuns: 150 },
    );
  });

  it('does not change the claims: each stands in exactly one event and one edge', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const { events, edges } = graphOf([told]);
        const claims = [...new Set(told.flatMap((one) => one.claims.map(({ id }) => id)))].sort();
        expect([...events.values()].flatMap((event) => event.claims).sort()).toEqual(claims);
        expect([...edges.values()].flatMap((edge) => edge.claims).sort()).toEqual(claims);
      }),
    );
  });

  it('gives a batch told again the same delta, which removes nothing', () => {
    fc.assert(
      fc.property(stories, (told) => {
        const graph = graphOf([told]);
        const batch = toBatch(told);
        const first = claimsToDelta(batch, emptyGraph(ontology).known, ontology);
        expect(claimsToDelta(batch, graph.known, ontology)).toEqual(first);
      }),
    );
  });
});

function graphOf(batches: readonly (readonly Story[])[]): KnownGraph {
  const graph = emptyGraph(ontology);
  for (const batch of batches) graph.apply(claimsToDelta(toBatch(batch), graph.known, ontology));
  return graph;
}

function toBatch(told: readonly Story[]) {
  const claims = told.flatMap((one) => one.claims);
  return { articles: told.map(({ article }) => article), claims, entities: entitiesOf(claims) };
}

function split(told: readonly Story[], sizes: readonly number[]): readonly (readonly Story[])[] {
  const batches: (readonly Story[])[] = [];
  let start = 0;
  for (const size of sizes) {
    if (start < told.length) batches.push(told.slice(start, start + size));
    start += size;
  }
  return batches;
}

function sorted<Thing>(things: ReadonlyMap<string, Thing>): readonly Thing[] {
  return [...things].sort(([a], [b]) => (a < b ? -1 : 1)).map(([, thing]) => thing);
}
