import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { graphViewToPropertyGraph } from '../../src/cypher/graph/graph-view-to-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { plainValue } from '../../src/cypher/values/plain-value.ts';
import type { GraphView } from '../../src/model/graph.ts';
import { seedView } from './seed-view.ts';

function ask(view: GraphView, text: string) {
  const graph = graphViewToPropertyGraph(view);
  return openCypher(graph)
    .query(text)
    .readAll()
    .map((row) => row.map((value) => plainValue(value, graph)));
}

describe('a graph of claims as a property graph', () => {
  it('has entities under Entity and their kind', () => {
    expect(ask(seedView, 'MATCH (n:Entity:Person) RETURN n.id, n.name, n.aliases')).toEqual([
      ['person/x-1', 'Ada Stone', ['A. Stone']],
    ]);
  });

  it('has edges under their relation, with exact days as dates', () => {
    expect(
      ask(seedView, 'MATCH (:Person)-[r:VISITED]->(c:Country) RETURN c.id, r.date.year, r.sources, r.place'),
    ).toEqual([['country/FR', 2023, 1, 'Paris']]);
  });

  it('keeps a month as text', () => {
    expect(ask(seedView, 'MATCH ()-[r:REPRESENTS]->() RETURN r.from, r.role')).toEqual([['2020-05', 'minister']]);
  });

  it('leads from an edge back to the sentence', () => {
    const text =
      'MATCH ()-[r:VISITED]->() MATCH (e:Event {id: r.event})<-[:ABOUT]-(c:Claim)<-[:STATES]-(a:Article) RETURN c.quote, a.title';
    expect(ask(seedView, text)).toEqual([['Ada Stone visited France.', 'A visit']]);
  });

  it('ties claims, articles, events and places to their entities', () => {
    const text =
      'MATCH (x)-[r]->(y) WHERE type(r) <> "VISITED" AND type(r) <> "REPRESENTS" RETURN type(r), x.id, y.id ORDER BY type(r), y.id, x.id';
    expect(ask(seedView, text)).toEqual([
      ['ABOUT', 'claim-1', 'event-1'],
      ['HELD_IN', 'event-1', 'place/paris'],
      ['LOCATED_IN', 'place/paris', 'country/FR'],
      ['MENTIONS', 'article-1', 'country/FR'],
      ['MENTIONS', 'article-1', 'person/x-1'],
      ['MENTIONS', 'article-1', 'place/paris'],
      ['OBJECT', 'claim-1', 'country/FR'],
      ['PARTICIPATED_IN', 'country/FR', 'event-1'],
      ['PARTICIPATED_IN', 'person/x-1', 'event-1'],
      ['STATES', 'article-1', 'claim-1'],
      ['SUBJECT', 'claim-1', 'person/x-1'],
    ]);
  });

  it('uses every structural relation of the schema, and no other', () => {
    const file = readFileSync(new URL('../../graph-schema/structure.json', import.meta.url), 'utf8');
    const known: readonly string[] = JSON.parse(file).relations.map((one: { readonly label: string }) => one.label);
    const used = ask(seedView, 'MATCH ()-[r]->() RETURN DISTINCT type(r) AS t').map(([type]) => String(type));
    expect(used.filter((type) => !['VISITED', 'REPRESENTS'].includes(type)).toSorted()).toEqual(known.toSorted());
  });
});
