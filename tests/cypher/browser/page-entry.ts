/** The engine, and what turns a view of a store into its graph. */
export { graphViewToPropertyGraph } from '../../../src/cypher/graph/graph-view-to-property-graph.ts';
export { buildPropertyGraph, openCypher, plainValue, resultGraph } from './engine-entry.ts';
