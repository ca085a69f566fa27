import { wellFormed } from '../../export/well-formed.ts';
import type { Exporter, ExportFile } from '../../model/export.ts';
import type { GraphView } from '../../model/graph.ts';
import type { Ontology } from '../../model/ontology.ts';
import { NODE_LABELS, type NodeLabel } from '../../store/neo4j/match-by-id.ts';
import { type AdminColumn, adminColumns, LIST_SEPARATOR, toAdminRow } from './admin-columns.ts';
import { bookStatements, schemaStatements } from './book-statements.ts';
import { cypherMap, cypherName, cypherString } from './cypher-literal.ts';
import { SCRIPT_ROWS } from './cypher-script.ts';
import { type Batch, groupBatches } from './group-batches.ts';
import { storedEdges, storedLinks, storedNodes } from './stored-graph.ts';

/**
 * Files for `neo4j-admin database import`, by far the quickest way into an empty Neo4j: a header and a data file for each
 * kind of node and of relationship, a shell script with the exact command, and a Cypher script to run after it, with the
 * constraints and the few properties that a CSV cell cannot hold.
 */
export const adminImport: Exporter = {
  name: 'neo4j-admin',
  description: 'CSV files and the command for neo4j-admin database import, for an empty database',
  files: [
    ...nodeFiles('entities', 'Entity'),
    ...nodeFiles('articles', 'Article'),
    ...nodeFiles('claims', 'Claim'),
    ...nodeFiles('events', 'Event'),
    {
      ending: '.edges-header.csv',
      write: (_view, ontology) => [line([...ENDS, ...headers(adminColumns('edges', ontology))])],
    },
    { ending: '.edges.csv', write: edgeLines },
    { ending: '.links-header.csv', write: () => [line(ENDS)] },
    { ending: '.links.csv', write: linkLines },
    { ending: '.import.sh', write: () => [COMMAND] },
    { ending: '.after-import.cypher', write: afterImport },
  ],
};

const ENDS = [':START_ID', ':END_ID', ':TYPE'];

function nodeFiles(name: string, label: NodeLabel): readonly ExportFile[] {
  return [
    {
      ending: `.${name}-header.csv`,
      write: (_view, ontology) => [line([':ID', ':LABEL', ...headers(adminColumns(label, ontology))])],
    },
    { ending: `.${name}.csv`, write: (view, ontology) => nodeLines(label, view, ontology) },
  ];
}

function headers(columns: readonly AdminColumn[]): readonly string[] {
  return columns.map(({ name, type }) => `${name}:${type}`);
}

function* nodeLines(label: NodeLabel, view: GraphView, ontology: Ontology): Iterable<string> {
  const columns = adminColumns(label, ontology);
  for (const { id, kind, properties } of storedNodes(label, view, ontology)) {
    const labels = kind === null ? label : [label, kind].join(LIST_SEPARATOR);
    yield line([importId(label, id), labels, ...toAdminRow(properties, columns).cells]);
  }
}

function* edgeLines(view: GraphView, ontology: Ontology): Iterable<string> {
  const columns = adminColumns('edges', ontology);
  for (const { type, source, target, properties } of storedEdges(view, ontology)) {
    const ends = [importId('Entity', source), importId('Entity', target), type];
    yield line([...ends, ...toAdminRow(properties, columns).cells]);
  }
}

function* linkLines(view: GraphView): Iterable<string> {
  for (const { type, from, to, fromLabel, toLabel } of storedLinks(view)) {
    yield line([importId(fromLabel, from), importId(toLabel, to), type]);
  }
}

/** Ids are unique within a label only, and those of an import within all. */
function importId(label: NodeLabel, id: string): string {
  return `${label} ${id}`;
}

/** One record; null is a cell without quotes, which is no property, and a quoted empty cell is an empty text. */
function line(cells: readonly (string | null)[]): string {
  return `${cells.map((cell) => (cell === null ? '' : quoted(cell))).join(',')}\n`;
}

function quoted(cell: string): string {
  return `"${wellFormed(cell).replaceAll('"', '""')}"`;
}

const COMMAND = `#!/bin/sh
# Fills the EMPTY database $1 (neo4j unless given) of the Neo4j on this machine, which must not run meanwhile:
#   sh NAME.import.sh && neo4j start && cypher-shell -f NAME.after-import.cypher
set -eu
name=\${0%.import.sh}
# The name comes first: after the files it would be taken for one of them.
exec "\${NEO4J_ADMIN:-neo4j-admin}" database import full "\${1:-neo4j}" \\
  --multiline-fields=true --array-delimiter=U+001F --read-buffer-size=32m \\
  --nodes="$name.entities-header.csv,$name.entities.csv" --nodes="$name.articles-header.csv,$name.articles.csv" \\
  --nodes="$name.claims-header.csv,$name.claims.csv" --nodes="$name.events-header.csv,$name.events.csv" \\
  --relationships="$name.edges-header.csv,$name.edges.csv" --relationships="$name.links-header.csv,$name.links.csv"
`;

function* afterImport(view: GraphView, ontology: Ontology): Iterable<string> {
  yield '// Run once after the import: cypher-shell -f FILE\n';
  yield* schemaStatements(ontology);
  // An empty list has no cell of its own.
  yield 'MATCH (n:Entity) WHERE n.aliases IS NULL SET n.aliases = [];\n';
  for (const label of NODE_LABELS) yield* restOfNodes(label, view, ontology);
  for (const batch of groupBatches(edgeRests(view, ontology), { keyOf: ({ key }) => key, size: SCRIPT_ROWS })) {
    yield* restStatement(`()-[x:${cypherName(batch.key)} {id: row.id}]->()`, batch);
  }
  yield* bookStatements(view, ontology);
}

interface Rest {
  readonly key: string;
  readonly text: string;
}

function* restOfNodes(label: NodeLabel, view: GraphView, ontology: Ontology): Iterable<string> {
  const rests = nodeRests(label, view, ontology);
  for (const batch of groupBatches(rests, { keyOf: ({ key }) => key, size: SCRIPT_ROWS })) {
    yield* restStatement(`(x:${label} {id: row.id})`, batch);
  }
}

function* nodeRests(label: NodeLabel, view: GraphView, ontology: Ontology): Iterable<Rest> {
  const columns = adminColumns(label, ontology);
  for (const { id, properties } of storedNodes(label, view, ontology)) {
    const rest = new Map(toAdminRow(properties, columns).rest);
    const aliases = rest.get('aliases');
    if (label === 'Entity' && Array.isArray(aliases) && aliases.length === 0) rest.delete('aliases');
    if (rest.size > 0) yield { key: label, text: `{id: ${cypherString(id)}, properties: ${cypherMap(rest)}}` };
  }
}

function* edgeRests(view: GraphView, ontology: Ontology): Iterable<Rest> {
  const columns = adminColumns('edges', ontology);
  for (const { id, type, properties } of storedEdges(view, ontology)) {
    const { rest } = toAdminRow(properties, columns);
    if (rest.size > 0) yield { key: type, text: `{id: ${cypherString(id)}, properties: ${cypherMap(rest)}}` };
  }
}

function* restStatement(pattern: string, { rows }: Batch<Rest>): Iterable<string> {
  yield 'UNWIND [\n';
  for (const [index, { text }] of rows.entries()) yield `  ${text}${index + 1 < rows.length ? ',' : ''}\n`;
  yield `] AS row\nMATCH ${pattern}\nSET x += row.properties;\n`;
}
