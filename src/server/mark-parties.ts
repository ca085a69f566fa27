import type { TextSpan } from '../model/article.ts';
import type { Claim } from '../model/claim.ts';
import type { Edge } from '../model/graph.ts';
import type { PartyMark } from './api.ts';

/**
 * Where the sentence names the two parties, as offsets into the quote: sorted, inside the quote, without overlap.
 * A party named outside the sentence has no mark; of a name inside a longer one only the free rest is marked.
 */
export function markParties(claim: Claim, edge: Edge): readonly PartyMark[] {
  const subject = partyOf(claim.subject, edge);
  const object = partyOf(claim.object, edge);
  const marks = [mark(claim, claim.evidence.subject, subject), mark(claim, claim.evidence.object, object)];
  const [first, second] = marks.filter((found) => found !== null).sort((a, b) => a.start - b.start || a.end - b.end);
  if (first === undefined) return [];
  if (second === undefined) return [first];
  return withoutOverlap(first, second);
}

function mark(claim: Claim, span: TextSpan, party: PartyMark['party']): PartyMark | null {
  const { evidence } = claim;
  if (span.part !== evidence.part) return null;
  const start = Math.max(span.start, evidence.start) - evidence.start;
  const end = Math.min(span.end, evidence.end, evidence.start + evidence.quote.length) - evidence.start;
  return start < end ? { start, end, party } : null;
}

// An undirected edge sorts its parties, so the claim's subject may be the edge's target.
function partyOf(id: Claim['subject'], edge: Edge): PartyMark['party'] {
  return id === edge.target ? 'target' : 'source';
}

function withoutOverlap(first: PartyMark, second: PartyMark): readonly PartyMark[] {
  if (second.start >= first.end) return [first, second];
  // "India's foreign minister": the inner name keeps its mark, the outer one keeps what lies before or after.
  if (second.end <= first.end) {
    const before = { ...first, end: second.start };
    const after = { ...first, start: second.end };
    return [before, second, after].filter((part) => part.start < part.end);
  }
  return [first, { ...second, start: first.end }];
}
