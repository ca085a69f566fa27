import type { Claim } from '../model/claim.ts';
import type { Entity } from '../model/entity.ts';
import type { Event, GraphDelta } from '../model/graph.ts';
import type { Issue } from '../model/issue.ts';
import type { Ontology } from '../model/ontology.ts';
import { checkClaim } from './check-claim.ts';
import { checkDate, granularityOf } from './check-date.ts';
import { checkEdge } from './check-edge.ts';
import type { DeltaContext, Knows } from './delta-context.ts';
import { contextOf, idsOf, missingIds } from './delta-context.ts';
import { kindOfId } from './kind-of-id.ts';
import { MODALITIES } from './modalities.ts';

/** Everything wrong with a change of the graph; empty when it may be applied. */
export function checkDelta(delta: GraphDelta, ontology: Ontology, knows: Knows = () => false): readonly Issue[] {
  const context = contextOf(delta, ontology, knows);
  return [
    ...(delta.id === '' ? [issue('bad-id', 'the change has no id', 'delta')] : []),
    ...repeatedIds(delta),
    ...delta.articles.flatMap((article) => articleIssues(article.id, article.date)),
    ...delta.entities.flatMap((entity) => entityIssues(entity, context)),
    ...delta.claims.flatMap((claim) => claimIssues(claim, context)),
    ...delta.events.flatMap((event) => eventIssues(event, context)),
    ...delta.edges.flatMap((edge) => checkEdge(edge, context)),
  ];
}

function repeatedIds(delta: GraphDelta): readonly Issue[] {
  return idsOf(delta).flatMap((ids) => {
    const seen = new Set<string>();
    const repeated = ids.filter((id) => seen.size === seen.add(id).size);
    return repeated.map((id) => issue('repeated-id', `"${id}" stands twice in the change`, id));
  });
}

function articleIssues(id: string, date: string | null): readonly Issue[] {
  const fits = date === null || granularityOf(date) === 'day';
  return fits ? [] : [issue('bad-date', `"${date}" is not a day like 2023-12-27`, id)];
}

function entityIssues(entity: Entity, context: DeltaContext): readonly Issue[] {
  const issues: Issue[] = [];
  if (!context.ontology.entities.has(entity.kind)) {
    issues.push(issue('unknown-kind', `the schema has no entity kind "${entity.kind}"`, entity.id));
  } else if (kindOfId(entity.id, context.ontology) !== entity.kind) {
    issues.push(issue('bad-id', `the id of a ${entity.kind} begins with "${entity.kind.toLowerCase()}/"`, entity.id));
  }
  if (entity.name.trim() === '') issues.push(issue('bad-name', 'the name is empty', entity.id));
  return [...issues, ...missingIds(entity.country === null ? [] : [entity.country], entity.id, context)];
}

function claimIssues(claim: Claim, context: DeltaContext): readonly Issue[] {
  const found = checkClaim(claim, context.kindOf, context.ontology);
  return [...(found === null ? [] : [found]), ...missingIds([claim.article], claim.id, context)];
}

function eventIssues(event: Event, context: DeltaContext): readonly Issue[] {
  const { ontology } = context;
  const issues: Issue[] = [];
  const relation = ontology.relations.get(event.relation);
  if (relation === undefined) {
    issues.push(issue('unknown-relation', `the schema has no relation "${event.relation}"`, event.id));
  } else if (!relation.directed && !isSorted(event.parties)) {
    issues.push(issue('wrong-order', 'the parties of an undirected event are sorted', event.id));
  }
  if (!ontology.events.has(event.kind)) {
    issues.push(issue('unknown-kind', `the schema has no event kind "${event.kind}"`, event.id));
  }
  if (!MODALITIES.includes(event.modality)) issues.push(issue('bad-modality', `"${event.modality}"`, event.id));
  if (event.claims.length === 0) issues.push(issue('no-evidence', 'an event rests on at least one claim', event.id));
  const wrongDate = event.date === null ? null : checkDate(event.date);
  if (wrongDate !== null) issues.push(issue('bad-date', wrongDate, event.id));
  const place = event.place === null ? [] : [event.place];
  return [...issues, ...missingIds([...event.parties, ...place, ...event.claims], event.id, context)];
}

function isSorted(ids: readonly string[]): boolean {
  return ids.every((id, index) => index === 0 || (ids[index - 1] ?? '') < id);
}

function issue(code: string, message: string, where: string): Issue {
  return { code, message, where };
}
