import { describe, expect, it } from 'vitest';
import type { ArticleId } from '../../src/model/article.ts';
import type { ClaimId } from '../../src/model/claim.ts';
import type { EntityId, EntityKind } from '../../src/model/entity.ts';
import type { Edge, Event, EventId, GraphDelta } from '../../src/model/graph.ts';
import { checkDelta } from '../../src/schema/check-delta.ts';
import { kindOfId } from '../../src/schema/kind-of-id.ts';
import { openOntology } from '../../src/schema/open-ontology.ts';
import { ARAGCHI, article, claim, delta, edge, entity, event, FIDAN, IRAN, OSLO } from './sample-delta.ts';

const ontology = openOntology();

function codes(change: Partial<GraphDelta>): readonly string[] {
  return checkDelta({ ...delta, ...change }, ontology).map((issue) => issue.code);
}

const withEdge = (change: Partial<Edge>) => ({ edges: [{ ...edge, ...change }] });
const withEvent = (change: Partial<Event>) => ({ events: [{ ...event, ...change }] });
const visit = { relation: 'VISITED', target: IRAN, directed: true };

describe('checkDelta', () => {
  it('finds nothing wrong with a complete change', () => {
    expect(checkDelta(delta, ontology)).toEqual([]);
  });

  it.each<readonly [string, Partial<GraphDelta>, string]>([
    ['no id', { id: '' }, 'bad-id'],
    ['an article twice', { articles: [article, article] }, 'repeated-id'],
    ['an article with half a date', { articles: [{ ...article, date: '2025-06' }] }, 'bad-date'],
    [
      'an entity without a name',
      { entities: [...delta.entities, entity('country/TR' as EntityId, 'Country', ' ')] },
      'bad-name',
    ],
    [
      'an entity of an unknown kind',
      { entities: [...delta.entities, entity('ship/1' as EntityId, 'Ship' as EntityKind, 'Argo')] },
      'unknown-kind',
    ],
    [
      'an id of another kind',
      { entities: [...delta.entities, entity('person/Q3' as EntityId, 'Place', 'Rome')] },
      'bad-id',
    ],
    [
      'a country that exists nowhere',
      { entities: delta.entities.map((one) => ({ ...one, country: 'country/XX' as EntityId })) },
      'unknown-id',
    ],
    ['a wrong claim', { claims: [{ ...claim, confidence: 7 }] }, 'bad-confidence'],
    ['a claim of an article that exists nowhere', { claims: [{ ...claim, article: 'a9' as ArticleId }] }, 'unknown-id'],
    [
      'a claim about a party that exists nowhere',
      { claims: [{ ...claim, place: 'place/gn-9' as EntityId }] },
      'unknown-entity',
    ],
    ['an event of an unknown relation', withEvent({ relation: 'MARRIED' }), 'unknown-relation'],
    ['an event of an unknown kind', withEvent({ kind: 'wedding' }), 'unknown-kind'],
    ['an event with unsorted parties', withEvent({ parties: [FIDAN, ARAGCHI] }), 'wrong-order'],
    ['an event without a claim', withEvent({ claims: [] }), 'no-evidence'],
    ['an event on no day', withEvent({ date: { value: '2025-06-31', granularity: 'day' } }), 'bad-date'],
    ['an event of a claim that exists nowhere', withEvent({ claims: ['c9' as ClaimId] }), 'unknown-id'],
    ['an event in no place', withEvent({ place: 'place/gn-9' as EntityId }), 'unknown-id'],
    ['an edge of an unknown relation', withEdge({ relation: 'MARRIED' }), 'unknown-relation'],
    ['an edge with a direction it should not have', withEdge({ directed: true }), 'wrong-direction'],
    ['an edge from greater to lesser id', withEdge({ source: FIDAN, target: ARAGCHI }), 'wrong-order'],
    ['an edge to itself', withEdge({ target: ARAGCHI }), 'same-party'],
    ['an edge to the wrong kind', withEdge({ ...visit, target: OSLO }), 'wrong-kind'],
    ['an edge with an attribute too many', withEdge({ attributes: { role: 'host' } }), 'unknown-attribute'],
    ['an edge of an event that exists nowhere', withEdge({ event: 'e9' as EventId }), 'unknown-id'],
    ['an edge without a source', withEdge({ sources: 0 }), 'no-evidence'],
    ['an edge without a claim', withEdge({ claims: [] }), 'no-evidence'],
    ['an edge surer than sure', withEdge({ confidence: 2 }), 'bad-confidence'],
    ['an edge with a date without granularity', withEdge({ granularity: null }), 'bad-date'],
    ['an edge that ends before it begins', withEdge({ end: '2025-06-12' }), 'bad-date'],
    ['an edge with an end that is no date', withEdge({ end: 'soon' }), 'bad-date'],
    ['an edge last reported before the first report', withEdge({ lastReported: '2025-06-13' }), 'bad-date'],
  ])('finds %s', (_, change, code) => {
    expect(codes(change)).toContain(code);
  });

  it('allows a directed edge from the greater to the lesser id', () => {
    expect(codes(withEdge(visit))).toEqual([]);
  });

  it('reports each fault once, with the id of its place', () => {
    const issues = checkDelta({ ...delta, ...withEdge({ sources: 0, event: 'e9' as EventId }) }, ontology);
    expect(issues.map(({ code, where }) => `${code} ${where}`)).toEqual(['no-evidence x1', 'unknown-id x1']);
  });

  describe('of a change to a graph that holds the rest', () => {
    const rest = new Set<string>([...delta.entities.map((one) => one.id), article.id, event.id]);
    const knows = (id: string) => rest.has(id);
    const part = { ...delta, articles: [], entities: [], events: [] };

    it('asks for the ids that the change itself does not bring', () => {
      expect(checkDelta(part, ontology, knows)).toEqual([]);
      expect(checkDelta(part, ontology).map((issue) => issue.code)).toContain('unknown-id');
    });

    it('still knows the kinds of parties, by their ids', () => {
      const wrong = { ...part, claims: [{ ...claim, relation: 'VISITED', object: OSLO }] };
      expect(checkDelta(wrong, ontology, knows).map((issue) => issue.code)).toEqual(['wrong-kind']);
    });
  });
});

describe('kindOfId', () => {
  it.each([
    ['country/IN', 'Country'],
    ['person/x-4f/2', 'Person'],
    ['organisation/NATO', 'Organisation'],
    ['ship/1', null],
    ['country', null],
    ['', null],
  ])('reads %j as %s', (id, kind) => {
    expect(kindOfId(id as EntityId, ontology)).toBe(kind);
  });
});
