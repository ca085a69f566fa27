import { AGGREGATE_FUNCTIONS } from '../../../src/cypher/functions/aggregate-functions.ts';
import type { FunctionContext } from '../../../src/cypher/functions/function-signature.ts';
import { SCALAR_FUNCTIONS } from '../../../src/cypher/functions/scalar-functions.ts';
import { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

/** Two nodes and a relationship between them. */
export const GRAPH = buildPropertyGraph(
  [
    { id: 'ann', labels: ['Person', 'Envoy'], properties: [['name', 'Ann']] },
    { id: 'bob', labels: [], properties: [] },
  ],
  [{ id: 'met', type: 'MET', start: 0, end: 1, properties: [['year', 2020n]] }],
);

/** 2023-12-27T10:20:30.123456789Z, a default zone of UTC and a constant instead of chance. */
export const CONTEXT: FunctionContext = {
  graph: GRAPH,
  now: 1_703_672_430_123_456_789n,
  zone: { offset: 0, name: null },
  random: () => 0.5,
  charge: () => false,
};

/** Calls a function as the runtime does, nulls included. */
export function call(name: string, args: readonly Value[], context: FunctionContext = CONTEXT): Value {
  const found = SCALAR_FUNCTIONS.find((one) => one.name.toLowerCase() === name.toLowerCase());
  if (found === undefined) throw new RangeError(`No function ${name}`);
  return found.nulls === 'propagate' && args.includes(null) ? null : found.call(args, context);
}

/** Feeds rows to an aggregation; a row is a list of arguments. */
export function aggregate(name: string, rows: readonly (readonly Value[])[]): Value {
  const found = AGGREGATE_FUNCTIONS.find((one) => one.name === name);
  if (found === undefined) throw new RangeError(`No aggregation ${name}`);
  const accumulator = found.create(CONTEXT);
  for (const row of rows) accumulator.add(row);
  return accumulator.result();
}
