import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher } from '../../src/cypher/open-cypher.ts';

const NODES = 5;

/** Small graphs with loops and parallel relationships, where trails and walks differ. */
const graphs = fc
  .array(fc.record({ start: fc.nat(NODES - 1), end: fc.nat(NODES - 1), type: fc.constantFrom('A', 'B') }), {
    maxLength: 8,
  })
  .map((links) =>
    buildPropertyGraph(
      Array.from({ length: NODES }, (_, id) => ({
        id: `n${id}`,
        labels: [id % 2 === 0 ? 'Even' : 'Odd'],
        properties: Object.entries({ id: BigInt(id) }),
      })),
      links.map((link, id) => ({ ...link, id: `r${id}`, properties: Object.entries({ weight: BigInt(id) }) })),
    ),
  );

const lengths = fc.constantFrom('*', '*0..', '*1..1', '*1..2', '*0..2', '*1..3', '*2..3', '*..4', ':A*1..3', ':A*');
const arrows = fc.constantFrom(['-', '-'], ['-', '->'], ['<-', '-']);
const ends = fc.constantFrom('(m)', '(m:Odd)', '(m {id: 0})');

describe('what is reachable', () => {
  it('is the same whether each trail is followed or each node is visited once', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graphs, lengths, arrows, ends, (graph, length, [left = '', right = ''], end) => {
        const engine = openCypher(graph);
        const ask = (relationship: string, result: string) =>
          engine.query(`MATCH (n)${left}[${relationship}${length}]${right}${end} RETURN ${result}`).readAll();
        // A name for the relationships makes their lists count, so every trail is followed.
        const trails = ask('r', 'n.id, count(DISTINCT m), collect(r)').map(([id, count]) => [id, count]);
        expect(ask('', 'n.id, count(DISTINCT m)').toSorted()).toEqual(trails.toSorted());
        const pairs = new Set(ask('r', 'n.id, m.id, r').map(([id, other]) => `${id} ${other}`));
        expect(new Set(ask('', 'DISTINCT n.id, m.id').map(([id, other]) => `${id} ${other}`))).toEqual(pairs);
      }),
      { numRuns: 100 },
    );
  });

  it('counts by degree what it counts by rows', { timeout: 60_000 }, () => {
    fc.assert(
      fc.property(graphs, arrows, fc.constantFrom('', ':A', ':A|B', ':C'), (graph, [left = '', right = ''], types) => {
        const engine = openCypher(graph);
        const pattern = `(n)${left}[r${types}]${right}(m)`;
        const counted = engine.query(`MATCH ${pattern} RETURN n.id, count(r) ORDER BY n.id`).readAll();
        const listed = engine.query(`MATCH ${pattern} RETURN n.id, size(collect(r)) ORDER BY n.id`).readAll();
        expect(counted).toEqual(listed);
        const all = engine.query(`MATCH ${pattern} RETURN count(*)`).readAll();
        expect(all).toEqual(engine.query(`MATCH ${pattern} RETURN size(collect(m))`).readAll());
        const two = `MATCH (a)-[p]->(n), ${pattern}`;
        expect(engine.query(`${two} RETURN count(*)`).readAll()).toEqual(
          engine.query(`${two} RETURN size(collect(r))`).readAll(),
        );
      }),
      { numRuns: 100 },
    );
  });

  it('shows in the plan how it is found', async () => {
    const engine = openCypher(buildPropertyGraph([], []));
    const planOf = async (text: string) => JSON.stringify((await engine.query(`EXPLAIN ${text}`).summary()).plan);
    expect(await planOf('MATCH (n)-[*1..3]-(m) RETURN DISTINCT m')).toContain('ReachableExpand');
    expect(await planOf('MATCH (n)-[*1..3]-(m) RETURN m')).not.toContain('ReachableExpand');
    expect(await planOf('MATCH (n)-[*2..3]-(m) RETURN DISTINCT m')).not.toContain('ReachableExpand');
    expect(await planOf('MATCH p = (n)-[*1..3]-(m) RETURN DISTINCT p')).not.toContain('ReachableExpand');
    expect(await planOf('MATCH (n)--() RETURN n, count(*)')).toContain('by degree');
    expect(await planOf('MATCH (n)-[r]-() RETURN n, count(r), r')).not.toContain('by degree');
    expect(await planOf('MATCH ()-[r:A]->() RETURN r')).toContain('RelationshipScan');
  });
});
