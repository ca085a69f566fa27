import type { Exporter } from '../../model/export.ts';
import type { GraphView } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import { NODE_LABELS, type NodeLabel } from '../../store/neo4j/match-by-id.ts';
import { bookStatements, schemaStatements } from './book-statements.ts';
import { cypherMap, cypherName, cypherString } from './cypher-literal.ts';
import { type Batch, groupBatches } from './group-batches.ts';
import {
  type StoredEdge,
  type StoredLink,
  type StoredNode,
  storedEdges,
  storedLinks,
  storedNodes,
} from './stored-graph.ts';

/**
 * A script of complete statements for cypher-shell or Neo4j Browser that makes the graph as the Neo4j store keeps it;
 * run twice it changes nothing.
 */
export const cypherScript: Exporter = {
  name: 'cypher',
  description: 'Cypher script for Neo4j: cypher-shell -f FILE',
  files: [{ ending: '', write: writeScript }],
};

/** Small enough for the editor of Neo4j Browser, large enough to be fast. */
export const SCRIPT_ROWS = 200;

function* writeScript(view: GraphView, ontology: Ontology): Iterable<string> {
  const { entities, events, claims, articles, edges } = view.counts();
  yield `// Dragoman: ${entities} entities, ${edges} edges, ${events} events, ${claims} claims, ${articles} articles.\n`;
  yield '// Run: cypher-shell -f FILE\n';
  yield* schemaStatements(ontology);
  for (const label of NODE_LABELS) {
    const nodes = groupBatches(storedNodes(label, view, ontology), {
      keyOf: ({ kind }) => kind ?? '',
      size: SCRIPT_ROWS,
    });
    for (const batch of nodes) yield* nodeStatement(label, batch);
  }
  let kept = 0;
  for (const batch of groupBatches(storedEdges(view, ontology), { keyOf: ({ type }) => type, size: SCRIPT_ROWS })) {
    kept += batch.rows.length;
    yield* edgeStatement(batch);
  }
  for (const batch of groupBatches(storedLinks(view), { keyOf: ({ type }) => type, size: SCRIPT_ROWS })) {
    yield* linkStatement(batch);
  }
  yield* bookStatements(view, ontology);
  const unknown = edges - kept;
  if (unknown > 0) yield `// Left out, because graph-schema does not know their relation: ${unknown} relationships.\n`;
}

function* nodeStatement(label: NodeLabel, { key: kind, rows }: Batch<StoredNode>): Iterable<string> {
  yield* unwind(rows, ({ id, properties }) => `{id: ${cypherString(id)}, properties: ${cypherMap(properties)}}`);
  yield `MERGE (n:${label} {id: row.id})\nSET n = row.properties${kind === '' ? '' : `, n:${cypherName(kind)}`};\n`;
}

function* edgeStatement({ key: type, rows }: Batch<StoredEdge>): Iterable<string> {
  yield* unwind(rows, ({ id, source, target, properties }) => {
    const ends = `id: ${cypherString(id)}, source: ${cypherString(source)}, target: ${cypherString(target)}`;
    return `{${ends}, properties: ${cypherMap(properties)}}`;
  });
  yield 'MATCH (a:Entity {id: row.source})\nMATCH (b:Entity {id: row.target})\n';
  yield `MERGE (a)-[r:${cypherName(type)} {id: row.id}]->(b)\nSET r = row.properties;\n`;
}

function* linkStatement({ key: type, rows: [first, ...others] }: Batch<StoredLink>): Iterable<string> {
  if (first === undefined) return;
  yield* unwind([first, ...others], ({ from, to }) => `[${cypherString(from)}, ${cypherString(to)}]`);
  yield `MATCH (a:${first.fromLabel} {id: row[0]})\nMATCH (b:${first.toLabel} {id: row[1]})\n`;
  yield `MERGE (a)-[:${cypherName(type)}]->(b);\n`;
}

function* unwind<Row>(rows: readonly Row[], toLiteral: (row: Row) => string): Iterable<string> {
  yield 'UNWIND [\n';
  for (const [index, row] of rows.entries()) yield `  ${toLiteral(row)}${index + 1 < rows.length ? ',' : ''}\n`;
  yield '] AS row\n';
}
