import { claimsToDelta } from '../../src/graph/claims-to-delta.ts';
import { emptyGraph } from './known-graph.ts';
import { type GivenClaim, makeArticle, makeClaim } from './make-claim.ts';
import { makeOntology } from './make-ontology.ts';

const ontology = makeOntology();

/** A claim by the day that it is told on. */
export interface Told extends Omit<GivenClaim, 'article'> {
  /** Day of the article. */
  readonly on: string | null;
  /** Name of the article; one of its own for each claim unless given. */
  readonly by?: string;
}

/** What claims are grouped into: date, modality and number of claims of each event. */
export function eventsOf(told: readonly Told[]) {
  const articles = told.map(({ on, by }, index) => makeArticle(by ?? `a${index}`, on));
  const claims = told.map(({ on: _on, by: _by, ...given }, index) =>
    makeClaim({ ...given, article: articles[index] ?? makeArticle('none', null) }),
  );
  const { events } = claimsToDelta({ articles, claims, entities: [] }, emptyGraph(ontology).known, ontology);
  return events
    .map((event) => `${event.date?.value ?? '-'} ${event.modality}${event.disputed ? '!' : ''} x${event.claims.length}`)
    .sort();
}
