import { describe, expect, it } from 'vitest';
import { canonical } from './canonical.ts';
import { packGraph } from './mutable-graph.ts';
import { readExpected, readParameter } from './read-expected.ts';
import { readFeature } from './read-feature.ts';
import { runScenario } from './run-scenario.ts';

const FEATURE = `Feature: Sums
  Scenario Outline: [1] Adds
    Given an empty graph
    And having executed:
      """
      CREATE (a:A {x: 1})-[:T]->(b:B {x: 2})
      """
    When executing query:
      """
      MATCH (n:<label>) RETURN n.x AS x, n
      """
    Then the result should be, in any order:
      | x   | n                |
      | <x> | (:<label> {x: <x>}) |
    And no side effects

    Examples:
      | label | x |
      | A     | 1 |
      | B     | 3 |
`;

describe('the TCK runner', () => {
  const scenarios = readFeature(FEATURE);

  it('makes one scenario of each example', () => {
    expect(scenarios.map((one) => one.name)).toEqual(['[1] Adds #1', '[1] Adds #2']);
  });

  it('passes what is right and calls a wrong answer wrong', () => {
    expect(scenarios.map((one) => runScenario(one, '').kind)).toEqual(['passed', 'wrong']);
  });

  it('misses an error that does not come', () => {
    const text =
      'Feature: F\n  Scenario: [1] S\n    When executing query:\n      """\n      RETURN 1\n      """\n    Then a SyntaxError should be raised at compile time: X\n';
    expect(readFeature(text).map((one) => runScenario(one, '').kind)).toEqual(['missed']);
  });

  it('skips a query that writes', () => {
    const text =
      'Feature: F\n  Scenario: [1] S\n    When executing query:\n      """\n      CREATE ()\n      """\n    Then the result should be empty\n';
    expect(readFeature(text).map((one) => runScenario(one, '').kind)).toEqual(['skipped']);
  });

  it('tells integers from floats, and ignores the order of lists only when told', () => {
    const packed = packGraph({ nodes: [], relationships: [] });
    expect(readExpected('1', 'ordered')).not.toBe(readExpected('1.0', 'ordered'));
    expect(readExpected("['b', 'a']", 'any order')).toBe(readExpected("['a', 'b']", 'any order'));
    expect(canonical(['b', 'a'], { graph: packed, lists: 'ordered' })).toBe(readExpected("['b', 'a']", 'ordered'));
  });

  it('reads parameters', () => {
    expect(readParameter("{a: [1, 2.5, 'x', null, true]}")).toEqual(new Map([['a', [1n, 2.5, 'x', null, true]]]));
  });
});
