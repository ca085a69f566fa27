/** The engine as a page needs it: queries, the graph that they read, plain values, the graph in an answer. */
export { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
export { openCypher } from '../../../src/cypher/open-cypher.ts';
export { resultGraph } from '../../../src/cypher/result-graph.ts';
export { plainValue } from '../../../src/cypher/values/plain-value.ts';
