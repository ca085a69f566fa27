import type { Entity, EntityId } from '../model/entity.ts';
import type { Exporter, ExportFile } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { claimColumns, claimRows } from './claim-columns.ts';
import type { Column } from './column.ts';
import { csvLine } from './csv-line.ts';
import { type EdgeRow, edgeColumns, edgeRows } from './edge-columns.ts';
import { nodeColumns } from './node-columns.ts';

/** Three CSV files (RFC 4180, UTF-8): nodes, edges, and claims with the sentence that makes each. */
export const csv: Exporter = {
  name: 'csv',
  description: 'Three CSV files (nodes, edges, claims with their sentences), UTF-8',
  files: csvFiles(''),
};

/** The same three files opened by a byte order mark, without which Excel misreads UTF-8. */
export const csvExcel: Exporter = {
  name: 'csv-excel',
  description: 'The same CSV files with a byte order mark, for Excel',
  files: csvFiles('\uFEFF'),
};

function csvFiles(mark: '' | '\uFEFF'): readonly ExportFile[] {
  return [
    {
      ending: '.nodes.csv',
      write: (view) => table(mark, [NODE_ID, ...nodeColumns], view.entities()),
    },
    {
      ending: '.edges.csv',
      write: (view, ontology) => table(mark, [...endColumns(view), ...edgeColumns(view, ontology)], edgeRows(view)),
    },
    { ending: '.claims.csv', write: (view, ontology) => writeClaims(mark, view, ontology) },
  ];
}

function writeClaims(mark: string, view: GraphView, ontology: Ontology): Iterable<string> {
  return table(mark, claimColumns(view, ontology), claimRows(view));
}

function* table<Row>(mark: string, columns: readonly Column<Row>[], rows: Iterable<Row>): Iterable<string> {
  yield mark + csvLine(columns.map(({ name }) => name));
  for (const row of rows) yield csvLine(columns.map(({ read }) => read(row)));
}

const NODE_ID: Column<Entity> = { name: 'id', type: 'string', read: (entity) => entity.id };

function endColumns(view: GraphView): readonly Column<EdgeRow>[] {
  const nameOf = (id: EntityId): string | null => view.entity(id)?.name ?? null;
  return [
    { name: 'id', type: 'string', read: ({ edge }) => edge.id },
    { name: 'source', type: 'string', read: ({ edge }) => edge.source },
    { name: 'sourceName', type: 'string', read: ({ edge }) => nameOf(edge.source) },
    { name: 'target', type: 'string', read: ({ edge }) => edge.target },
    { name: 'targetName', type: 'string', read: ({ edge }) => nameOf(edge.target) },
  ];
}
