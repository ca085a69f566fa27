import type { Article } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { EntityId } from '../model/entity.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { attributeColumns } from './attribute-columns.ts';
import type { Column } from './column.ts';

/** A claim with the article that makes it. */
export interface ClaimRow {
  readonly claim: Claim;
  readonly article: Article | null;
}

/** The claims of the graph in the order of the view, one in memory at a time. */
export function* claimRows(view: GraphView): Iterable<ClaimRow> {
  for (const claim of view.claims()) yield { claim, article: view.article(claim.article) };
}

/** Everything a claim says and where it stands, with the names of its parties; offsets are UTF-16. */
export function claimColumns(view: GraphView, ontology: Ontology): readonly Column<ClaimRow>[] {
  const facts = factColumns(view);
  const attributes = attributeColumns<ClaimRow>({
    ontology,
    rows: view.claims(),
    fixed: [...facts, ...EVIDENCE],
    read: ({ claim }) => claim.attributes,
  });
  return [...facts, ...attributes, ...EVIDENCE];
}

function factColumns(view: GraphView): readonly Column<ClaimRow>[] {
  const nameOf = (id: EntityId | null): string | null => (id === null ? null : (view.entity(id)?.name ?? null));
  return [
    { name: 'id', type: 'string', read: ({ claim }) => claim.id },
    { name: 'relation', type: 'string', read: ({ claim }) => claim.relation },
    { name: 'subject', type: 'string', read: ({ claim }) => claim.subject },
    { name: 'subjectName', type: 'string', read: ({ claim }) => nameOf(claim.subject) },
    { name: 'object', type: 'string', read: ({ claim }) => claim.object },
    { name: 'objectName', type: 'string', read: ({ claim }) => nameOf(claim.object) },
    { name: 'modality', type: 'string', read: ({ claim }) => claim.modality },
    { name: 'date', type: 'string', read: ({ claim }) => claim.date?.value ?? null },
    { name: 'granularity', type: 'string', read: ({ claim }) => claim.date?.granularity ?? null },
    { name: 'place', type: 'string', read: ({ claim }) => nameOf(claim.place) ?? claim.place },
    { name: 'placeId', type: 'string', read: ({ claim }) => claim.place },
    { name: 'attribution', type: 'string', read: ({ claim }) => nameOf(claim.attribution) ?? claim.attribution },
    { name: 'attributionId', type: 'string', read: ({ claim }) => claim.attribution },
    { name: 'confidence', type: 'double', read: ({ claim }) => claim.confidence },
  ];
}

const EVIDENCE: readonly Column<ClaimRow>[] = [
  { name: 'evidence', type: 'string', read: ({ claim }) => claim.evidence.quote },
  { name: 'part', type: 'string', read: ({ claim }) => claim.evidence.part },
  { name: 'sentence', type: 'integer', read: ({ claim }) => claim.evidence.sentence },
  { name: 'start', type: 'integer', read: ({ claim }) => claim.evidence.start },
  { name: 'end', type: 'integer', read: ({ claim }) => claim.evidence.end },
  { name: 'extractor', type: 'string', read: ({ claim }) => claim.evidence.extractor },
  { name: 'version', type: 'string', read: ({ claim }) => claim.evidence.version },
  { name: 'article', type: 'string', read: ({ claim }) => claim.article },
  { name: 'articleTitle', type: 'string', read: ({ article }) => article?.title ?? null },
  { name: 'articleDate', type: 'string', read: ({ article }) => article?.date ?? null },
  { name: 'articleSource', type: 'string', read: ({ article }) => article?.source ?? null },
  { name: 'articleUrl', type: 'string', read: ({ article }) => article?.url ?? null },
];
