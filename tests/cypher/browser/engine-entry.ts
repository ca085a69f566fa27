/** What a page needs to answer queries by itself: the engine, the graph it reads, plain values, the guard. */
export { classifyQuery } from '../../../src/cypher/classify-query.ts';
export { buildPropertyGraph } from '../../../src/cypher/graph/build-property-graph.ts';
export { graphViewToPropertyGraph } from '../../../src/cypher/graph/graph-view-to-property-graph.ts';
export { openCypher } from '../../../src/cypher/open-cypher.ts';
export { resultGraph } from '../../../src/cypher/result-graph.ts';
export { plainValue } from '../../../src/cypher/values/plain-value.ts';
