import neo4j from 'neo4j-driver';
import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import { plainValue } from '../../../src/cypher/values/plain-value.ts';
import { type AnswerGatherer, gatherAnswer } from '../../../src/store/neo4j/gather-answer.ts';

const { Node, Relationship } = neo4j.types;

const person = (id: string) => new Node(0n, ['Person', 'Entity'], { id: `person/${id}`, name: id }, `4:${id}`);

const met = (id: string, from: string, to: string, properties: object = { id }) =>
  new Relationship(0n, 0n, 0n, 'MET_WITH', properties, `5:${id}`, `4:${from}`, `4:${to}`);

function plain(answer: AnswerGatherer): unknown {
  const { rows, nodes, relationships } = answer.finish();
  const graph = buildPropertyGraph(nodes, relationships);
  return rows.map((row) => row.map((value) => plainValue(value, graph)));
}

describe('gatherAnswer', () => {
  it('shows nodes by the ids of the graph, with the label of all entities first', () => {
    const answer = gatherAnswer();
    answer.add([person('a'), 1n]);
    answer.add([person('b'), 2n]);
    expect(plain(answer)).toEqual([
      [{ id: 'person/a', labels: ['Entity', 'Person'], properties: { id: 'person/a', name: 'a' } }, 1],
      [{ id: 'person/b', labels: ['Entity', 'Person'], properties: { id: 'person/b', name: 'b' } }, 2],
    ]);
  });

  it('keeps a node once, however often it is in the answer', () => {
    const answer = gatherAnswer();
    answer.add([person('a'), [person('a'), { of: person('a') }]]);
    answer.add([person('a'), null]);
    expect(answer.finish().nodes).toHaveLength(1);
  });

  it('asks for the ends of relationships that no row shows, each once, and then names them', () => {
    const answer = gatherAnswer();
    answer.add([person('a'), met('r1', 'a', 'b')]);
    answer.add([null, met('r2', 'b', 'c')]);
    expect(answer.missing()).toEqual(['4:b', '4:c']);
    answer.know([person('b'), person('c')]);
    expect(answer.missing()).toEqual([]);
    expect(plain(answer)).toMatchObject([
      [{ id: 'person/a' }, { id: 'r1', start: 'person/a', end: 'person/b', type: 'MET_WITH' }],
      [null, { id: 'r2', start: 'person/b', end: 'person/c' }],
    ]);
  });

  it('calls a relationship without an id by its type and its ends, as memory does', () => {
    const answer = gatherAnswer();
    answer.add([person('a'), person('b'), met('x', 'a', 'b', {})]);
    expect(answer.finish().relationships).toMatchObject([{ id: 'MET_WITH:person/a:person/b', start: 0, end: 1 }]);
  });

  it('calls a node of others by the id of the server', () => {
    const answer = gatherAnswer();
    answer.add([new Node(0n, ['Stranger'], {}, '4:x'), new Node(0n, [], { id: 7n }, '4:y')]);
    expect(answer.finish().nodes.map(({ id }) => id)).toEqual(['4:x', '4:y']);
  });

  it.each([
    [['Event'], ['parties', 'claims', 'exact'], ['id', 'kind']],
    [['Claim'], ['subject', 'object', 'spans', 'exact'], ['id', 'quote', 'claims']],
    [['Event', 'Entity'], ['exact'], ['id', 'parties', 'claims']],
    [['Article'], ['exact'], ['id', 'text', 'subject']],
  ])('leaves out what a node of %j has for the store alone', (labels, hidden, shown) => {
    const answer = gatherAnswer();
    answer.add([new Node(0n, labels, Object.fromEntries([...hidden, ...shown].map((key) => [key, 'x'])), '4:x')]);
    const [node] = answer.finish().nodes;
    expect([...(node?.properties ?? [])].map(([key]) => key)).toEqual(shown);
  });
});
