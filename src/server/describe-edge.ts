import type { Claim } from '../model/claim.ts';
import type { Edge, GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import type { EdgeDetail, EvidenceDetail } from './api.ts';
import { entityLink } from './describe-node.ts';
import { markParties } from './mark-parties.ts';

/** One edge with every sentence behind it, newest article first. */
export function describeEdge(view: GraphView, ontology: Ontology, edge: Edge): EdgeDetail {
  return {
    id: edge.id,
    relation: edge.relation,
    verb: ontology.relations.get(edge.relation)?.display.verb ?? edge.relation,
    directed: edge.directed,
    source: entityLink(view, edge.source),
    target: entityLink(view, edge.target),
    date: edge.date,
    end: edge.end,
    granularity: edge.granularity,
    place: edge.place === null ? null : entityLink(view, edge.place),
    modality: edge.modality,
    disputed: edge.disputed,
    confidence: edge.confidence,
    sources: edge.sources,
    firstReported: edge.firstReported,
    lastReported: edge.lastReported,
    attributes: edge.attributes,
    evidence: evidenceOf(view, edge),
  };
}

/** The address, if it is one that a browser may follow safely; null for `javascript:`, `data:` and what is no URL. */
export function safeUrl(address: string | null): string | null {
  if (address === null || !URL.canParse(address)) return null;
  const url = new URL(address);
  return url.protocol === 'https:' || url.protocol === 'http:' ? url.href : null;
}

function evidenceOf(view: GraphView, edge: Edge): readonly EvidenceDetail[] {
  return edge.claims
    .flatMap((id) => {
      const claim = view.claim(id);
      const evidence = claim === null ? null : evidenceDetail(view, edge, claim);
      return evidence === null ? [] : [evidence];
    })
    .sort((a, b) => newestFirst(a.article.date ?? '', b.article.date ?? ''));
}

function evidenceDetail(view: GraphView, edge: Edge, claim: Claim): EvidenceDetail | null {
  const article = view.article(claim.article);
  if (article === null) return null;
  return {
    claim: claim.id,
    sentence: claim.evidence.quote,
    marks: markParties(claim, edge),
    part: claim.evidence.part,
    modality: claim.modality,
    date: claim.date,
    confidence: claim.confidence,
    attribution: claim.attribution === null ? null : entityLink(view, claim.attribution).name,
    article: {
      id: article.id,
      title: article.title,
      date: article.date,
      source: article.source,
      url: safeUrl(article.url),
      licence: article.licence,
    },
  };
}

function newestFirst(a: string, b: string): number {
  if (a === b) return 0;
  return a < b ? 1 : -1;
}
