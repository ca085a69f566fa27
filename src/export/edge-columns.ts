import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Edge, GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { attributeColumns } from './attribute-columns.ts';
import type { Column } from './column.ts';

/** An edge with what it points to: its place, and its first claim with the article that makes it. */
export interface EdgeRow {
  readonly edge: Edge;
  readonly place: Entity | null;
  readonly claim: Claim | null;
  readonly article: Article | null;
}

/** The edges of the graph in the order of the view, one in memory at a time. */
export function* edgeRows(view: GraphView): Iterable<EdgeRow> {
  for (const edge of view.edges()) {
    const first = edge.claims[0];
    const claim = first === undefined ? null : view.claim(first);
    yield {
      edge,
      place: edge.place === null ? null : view.entity(edge.place),
      claim,
      article: claim === null ? null : view.article(claim.article),
    };
  }
}

/** The attributes of an edge beside its id and its ends; reads the edges once to learn which attributes occur. */
export function edgeColumns(view: GraphView, ontology: Ontology): readonly Column<EdgeRow>[] {
  const fixed = [...FACTS, ...EVIDENCE];
  const attributes = attributeColumns<EdgeRow>({
    ontology,
    rows: view.edges(),
    fixed,
    read: ({ edge }) => edge.attributes,
  });
  return [...FACTS, ...attributes, ...EVIDENCE];
}

const FACTS: readonly Column<EdgeRow>[] = [
  { name: 'relation', type: 'string', read: ({ edge }) => edge.relation },
  { name: 'directed', type: 'boolean', read: ({ edge }) => edge.directed },
  { name: 'event', type: 'string', read: ({ edge }) => edge.event },
  { name: 'date', type: 'string', read: ({ edge }) => edge.date },
  { name: 'end', type: 'string', read: ({ edge }) => edge.end },
  { name: 'granularity', type: 'string', read: ({ edge }) => edge.granularity },
  { name: 'place', type: 'string', read: ({ edge, place }) => place?.name ?? edge.place },
  { name: 'placeId', type: 'string', read: ({ edge }) => edge.place },
  { name: 'modality', type: 'string', read: ({ edge }) => edge.modality },
  { name: 'disputed', type: 'boolean', read: ({ edge }) => edge.disputed },
  { name: 'confidence', type: 'double', read: ({ edge }) => edge.confidence },
  { name: 'sources', type: 'integer', read: ({ edge }) => edge.sources },
  { name: 'firstReported', type: 'string', read: ({ edge }) => edge.firstReported },
  { name: 'lastReported', type: 'string', read: ({ edge }) => edge.lastReported },
];

const EVIDENCE: readonly Column<EdgeRow>[] = [
  { name: 'evidence', type: 'string', read: ({ claim }) => claim?.evidence.quote ?? null },
  { name: 'evidenceTitle', type: 'string', read: ({ article }) => article?.title ?? null },
  { name: 'evidenceSource', type: 'string', read: ({ article }) => article?.source ?? null },
  { name: 'evidenceUrl', type: 'string', read: ({ article }) => article?.url ?? null },
  { name: 'claims', type: 'strings', read: ({ edge }) => edge.claims },
];
