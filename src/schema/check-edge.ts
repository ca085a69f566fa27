import type { Edge } from '../model/graph.ts';
import type { Issue } from '../model/issue.ts';
import type { RelationType } from '../model/ontology.ts';
import type { Fault } from './check-claim.ts';
import { checkAttributes, checkKinds } from './check-claim.ts';
import { granularityOf } from './check-date.ts';
import type { DeltaContext } from './delta-context.ts';
import { missingIds } from './delta-context.ts';
import { MODALITIES } from './modalities.ts';

/** Everything wrong with one edge of a change: kinds, direction, order, dates, sources and the ids it rests on. */
export function checkEdge(edge: Edge, context: DeltaContext): readonly Issue[] {
  const relation = context.ontology.relations.get(edge.relation);
  const faults = [
    relation === undefined
      ? { code: 'unknown-relation', message: `the schema has no relation "${edge.relation}"` }
      : relationFault(edge, relation, context),
    valueFault(edge),
    dateFault(edge),
    reportFault(edge),
  ];
  const place = edge.place === null ? [] : [edge.place];
  return [
    ...faults.flatMap((fault) => (fault === null ? [] : [{ ...fault, where: edge.id }])),
    ...missingIds([edge.event, edge.source, edge.target, ...place, ...edge.claims], edge.id, context),
  ];
}

function relationFault(edge: Edge, relation: RelationType, context: DeltaContext): Fault | null {
  if (edge.directed !== relation.directed) {
    return { code: 'wrong-direction', message: `${edge.relation} is ${relation.directed ? 'directed' : 'undirected'}` };
  }
  if (edge.source === edge.target) return { code: 'same-party', message: `${edge.source} is joined to itself` };
  if (!edge.directed && edge.source > edge.target) {
    return { code: 'wrong-order', message: 'the source of an undirected edge is the lesser id' };
  }
  const [source, target] = [context.kindOf(edge.source), context.kindOf(edge.target)];
  const wrongKinds = source === null || target === null ? null : checkKinds([source, target], relation);
  return wrongKinds ?? checkAttributes(edge.attributes, relation);
}

function valueFault(edge: Edge): Fault | null {
  if (!MODALITIES.includes(edge.modality)) return { code: 'bad-modality', message: `"${edge.modality}"` };
  if (!(edge.confidence >= 0 && edge.confidence <= 1)) {
    return { code: 'bad-confidence', message: `${edge.confidence} is not between 0 and 1` };
  }
  const evident = Number.isInteger(edge.sources) && edge.sources >= 1 && edge.claims.length >= 1;
  return evident ? null : { code: 'no-evidence', message: 'an edge rests on at least one claim of one article' };
}

function dateFault(edge: Edge): Fault | null {
  const { date, end, granularity } = edge;
  if ((date === null) !== (granularity === null) || (end !== null && date === null)) {
    return { code: 'bad-date', message: 'date and granularity come together, an end only with them' };
  }
  const wrong = [date, end].find((day) => day !== null && granularityOf(day) === null);
  if (wrong !== undefined) return { code: 'bad-date', message: `"${wrong}" is not an ISO date` };
  return date !== null && end !== null && end < date
    ? { code: 'bad-date', message: `the end ${end} lies before ${date}` }
    : null;
}

function reportFault(edge: Edge): Fault | null {
  const { firstReported, lastReported } = edge;
  const wrong = [firstReported, lastReported].find((day) => day !== null && granularityOf(day) !== 'day');
  if (wrong !== undefined) return { code: 'bad-date', message: `"${wrong}" is not a day like 2023-12-27` };
  return firstReported !== null && lastReported !== null && lastReported < firstReported
    ? { code: 'bad-date', message: `last reported ${lastReported}, before it was first reported ${firstReported}` }
    : null;
}
