import type { Entity } from '../model/entity.ts';
import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Constraint, Ontology } from '../model/ontology.ts';
import type { Column } from './column.ts';
import { cypherMap, cypherName, cypherString } from './cypher-literal.ts';
import { type EdgeRow, edgeColumns, edgeRows } from './edge-columns.ts';
import { type Batch, groupBatches } from './group-batches.ts';
import { nodeColumns } from './node-columns.ts';

/** A script of complete statements for cypher-shell or Neo4j Browser (Neo4j 5 and later); run twice it changes nothing. */
export const cypherScript: Exporter = {
  name: 'cypher',
  description: 'Cypher script for Neo4j: cypher-shell -f FILE',
  files: [{ ending: '', write: writeCypher }],
};

function* writeCypher(view: GraphView, ontology: Ontology): Iterable<string> {
  yield `// Dragoman: ${view.counts().entities} nodes, ${view.counts().edges} relationships. Run: cypher-shell -f FILE\n`;
  yield* constraintStatements(ontology);
  for (const batch of groupBatches(view.entities(), { keyOf: ({ kind }) => kind, size: BATCH_SIZE })) {
    yield* nodeStatement(batch, ontology);
  }
  const columns = [EDGE_ID, ...edgeColumns(view, ontology)];
  let unknown = 0;
  const keyOf = ({ edge }: EdgeRow): string | null => {
    if (ontology.relations.has(edge.relation)) return edge.relation;
    unknown += 1;
    return null;
  };
  for (const batch of groupBatches(edgeRows(view), { keyOf, size: BATCH_SIZE })) {
    yield* edgeStatement(batch, columns);
  }
  if (unknown > 0) yield `// Left out, because graph-schema does not know their relation: ${unknown} relationships.\n`;
}

// Small enough for the editor of Neo4j Browser, large enough to be fast.
const BATCH_SIZE = 200;

// The label that every node of the graph carries beside its kind; MERGE and MATCH look ids up there.
const ENTITY = 'Entity';

const EDGE_ID: Column<EdgeRow> = { name: 'id', type: 'string', read: ({ edge }) => edge.id };

function* constraintStatements(ontology: Ontology): Iterable<string> {
  const entityId: Constraint = { label: ENTITY, property: 'id', kind: 'unique' };
  const isEntityId = ({ label, property, kind }: Constraint): boolean =>
    label === entityId.label && property === entityId.property && kind === entityId.kind;
  const wanted = ontology.constraints.some(isEntityId) ? ontology.constraints : [entityId, ...ontology.constraints];
  for (const constraint of wanted) yield constraintStatement(constraint, ontology);
}

function constraintStatement({ label, property, kind }: Constraint, ontology: Ontology): string {
  const isRelationship = ontology.relations.has(label) || ontology.structure.has(label);
  const pattern = isRelationship ? `()-[x:${cypherName(label)}]-()` : `(x:${cypherName(label)})`;
  const key = `x.${cypherName(property)}`;
  if (kind === 'index') return `CREATE INDEX IF NOT EXISTS FOR ${pattern} ON (${key});\n`;
  if (kind === 'unique') return `CREATE CONSTRAINT IF NOT EXISTS FOR ${pattern} REQUIRE ${key} IS UNIQUE;\n`;
  // Only the Enterprise edition has it, and cypher-shell stops at the first error.
  return `// Enterprise edition: CREATE CONSTRAINT IF NOT EXISTS FOR ${pattern} REQUIRE ${key} IS NOT NULL;\n`;
}

function* nodeStatement({ key, rows }: Batch<Entity>, ontology: Ontology): Iterable<string> {
  const known = [...ontology.entities.keys()].find((kind) => kind === key);
  yield 'UNWIND [\n';
  yield* listLines(rows, (entity) => `{id: ${cypherString(entity.id)}, properties: ${cypherMap(nodeColumns, entity)}}`);
  yield `] AS row\nMERGE (n:${ENTITY} {id: row.id})\nSET n += row.properties`;
  yield known === undefined ? ';\n' : `, n:${cypherName(known)};\n`;
}

function* edgeStatement({ key, rows }: Batch<EdgeRow>, columns: readonly Column<EdgeRow>[]): Iterable<string> {
  yield 'UNWIND [\n';
  yield* listLines(rows, (row) => {
    const ends = `source: ${cypherString(row.edge.source)}, target: ${cypherString(row.edge.target)}`;
    return `{${ends}, properties: ${cypherMap(columns, row)}}`;
  });
  yield `] AS row\nMATCH (a:${ENTITY} {id: row.source})\nMATCH (b:${ENTITY} {id: row.target})\n`;
  yield `MERGE (a)-[r:${cypherName(key)} {id: row.properties.id}]->(b)\nSET r = row.properties;\n`;
}

function* listLines<Row>(rows: readonly Row[], toLine: (row: Row) => string): Iterable<string> {
  for (const [index, row] of rows.entries()) yield `  ${toLine(row)}${index + 1 < rows.length ? ',' : ''}\n`;
}
