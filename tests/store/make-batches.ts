import { claimsToDelta } from '../../src/graph/claims-to-delta.ts';
import type { Article } from '../../src/model/article.ts';
import type { Claim } from '../../src/model/claim.ts';
import type { GraphDelta, KnownClaims } from '../../src/model/graph.ts';
import { entitiesOf, makeArticle, makeClaim } from '../graph/make-claim.ts';
import { makeOntology } from '../graph/make-ontology.ts';

const ontology = makeOntology();

export interface Batch {
  readonly articles: readonly Article[];
  readonly claims: readonly Claim[];
}

/** The delta that adds a batch to what a store knows. */
export function toDelta(batch: Batch, known: KnownClaims): GraphDelta {
  return claimsToDelta({ ...batch, entities: entitiesOf(batch.claims) }, known, ontology);
}

/** The batch of this number: the same in every process, with parties and days that recur in other batches. */
export function makeBatch(number: number, articles: number, claimsEach: number): Batch {
  const told = Array.from({ length: articles }, (_, index) => {
    const count = number * articles + index;
    const day = `2024-01-${String((count % 28) + 1).padStart(2, '0')}`;
    const article = makeArticle(`article ${count}`, day);
    const claims = Array.from({ length: claimsEach }, (_, nth) => {
      const step = count * 7 + nth * 13;
      return makeClaim({
        article,
        relation: ['MEETS', 'SIGNS_WITH', 'GOES_TO'][step % 3] ?? 'MEETS',
        subject: `person/p${step % 97}`,
        object: `country/c${(step * step) % 41}`,
        date: step % 4 === 0 ? null : day,
      });
    });
    return { article, claims };
  });
  return { articles: told.map(({ article }) => article), claims: told.flatMap(({ claims }) => claims) };
}
