import { describe, expect, it } from 'vitest';
import { openCypher } from '../../src/cypher/open-cypher.ts';
import { resultGraph } from '../../src/cypher/result-graph.ts';
import { SMALL_GRAPH } from './small-graph.ts';

function graphOf(text: string) {
  return resultGraph(openCypher(SMALL_GRAPH).query(text).readAll(), SMALL_GRAPH);
}

describe('resultGraph', () => {
  it.each([
    ['nodes', "MATCH (n {name: 'Eva'}) RETURN n, n.age", ['p4'], []],
    ['relationships with their ends', 'MATCH (:Chair)-[r:FROM]->() RETURN r', ['p0', 'IN'], ['r0']],
    ['paths', "MATCH p = ({name: 'Bob'})-[:KNOWS]->()-[:KNOWS]->() RETURN p", ['p1', 'p2', 'p3'], ['k1', 'k2']],
    ['lists and maps', 'MATCH (n:Chair) RETURN {who: [n, null, 1]} AS m', ['p0'], []],
    ['nothing in plain values', 'RETURN 1, date()', [], []],
  ])('finds %s', (_name, text, nodes, relationships) => {
    expect(graphOf(text)).toEqual({ nodes, relationships });
  });
});
