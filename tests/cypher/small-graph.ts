import { buildPropertyGraph } from '../../src/cypher/graph/build-property-graph.ts';
import { openCypher, type QueryOptions } from '../../src/cypher/open-cypher.ts';
import type { PropertyGraph } from '../../src/cypher/property-graph.ts';
import { type PlainValue, plainValue } from '../../src/cypher/values/plain-value.ts';
import type { Value } from '../../src/cypher/values/value.ts';

const PEOPLE = ['Ann', 'Bob', 'Cem', 'Dora', 'Eva'];

/** Five persons, two countries; Ann–Bob–Cem–Dora in a chain of KNOWS, Ann also to Cem, Eva alone. */
export const SMALL_GRAPH: PropertyGraph = buildPropertyGraph(
  [
    ...PEOPLE.map((name, index) => ({
      id: `p${index}`,
      labels: index === 0 ? ['Person', 'Chair'] : ['Person'],
      properties: Object.entries({ name, age: BigInt(30 + index) }),
    })),
    ...['IN', 'FR'].map((code) => ({ id: code, labels: ['Country'], properties: Object.entries({ code }) })),
  ],
  [
    { id: 'k0', type: 'KNOWS', start: 0, end: 1, properties: Object.entries({ since: 2001n }) },
    { id: 'k1', type: 'KNOWS', start: 1, end: 2, properties: Object.entries({ since: 2002n }) },
    { id: 'k2', type: 'KNOWS', start: 2, end: 3, properties: Object.entries({ since: 2003n }) },
    { id: 'k3', type: 'KNOWS', start: 0, end: 2, properties: Object.entries({ since: 2004n }) },
    { id: 'r0', type: 'FROM', start: 0, end: 5, properties: [] },
    { id: 'r1', type: 'FROM', start: 3, end: 6, properties: [] },
  ],
);

/** Runs a query on the small graph and gives its rows as plain values. */
export function rowsOf(
  text: string,
  parameters: Readonly<Record<string, Value>> = {},
  options: QueryOptions = {},
): readonly (readonly PlainValue[])[] {
  const result = openCypher(SMALL_GRAPH).query(text, new Map(Object.entries(parameters)), options);
  return result.readAll().map((row) => row.map((value) => plainValue(value, SMALL_GRAPH)));
}

/** The first column of the rows, sorted, for questions whose answer has no order. */
export function sortedColumn(text: string, parameters: Readonly<Record<string, Value>> = {}): readonly PlainValue[] {
  return rowsOf(text, parameters)
    .map(([first]) => first ?? null)
    .toSorted();
}
