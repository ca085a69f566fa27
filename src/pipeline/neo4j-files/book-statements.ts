import type { GraphView } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import { SCHEMA_STEPS } from '../../store/neo4j/schema-steps.ts';
import { cypherLiteral } from './cypher-literal.ts';

/** The constraints and indexes of the Neo4j store. */
export function* schemaStatements(ontology: Ontology): Iterable<string> {
  for (const { statements } of SCHEMA_STEPS) for (const { text } of statements(ontology)) yield `${text};\n`;
  yield 'CALL db.awaitIndexes(600);\n';
}

/** The books of the Neo4j store, by which Dragoman knows the graph that was written without it as its own. */
export function* bookStatements(view: GraphView, ontology: Ontology): Iterable<string> {
  const version = BigInt(SCHEMA_STEPS.at(-1)?.version ?? 0);
  const relations = cypherLiteral([...ontology.relations.keys()].sort());
  yield `MERGE (schema:DragomanSchema {id: 'schema'})\n`;
  yield `  ON CREATE SET schema.version = ${version}, schema.relations = ${relations};\n`;
  const { articles, claims } = view.counts();
  yield `MERGE (delta:DragomanDelta {id: 'export'})\n`;
  yield `  ON CREATE SET delta.number = 1, delta.appliedAt = toString(datetime()), delta.articles = ${articles}, delta.claims = ${claims};\n`;
}
