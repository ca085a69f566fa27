import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { edgeColumns, edgeRows } from './edge-columns.ts';
import { jsonAttributes, jsonLines } from './json-rows.ts';
import { edgeLookColumns, nodeLookColumns } from './look-columns.ts';
import { nodeColumns } from './node-columns.ts';

/** The serialised form of graphology: `Graph.from(JSON.parse(text))` gives a mixed multigraph. */
export const graphologyJson: Exporter = {
  name: 'graphology-json',
  description: 'JSON for graphology and sigma: Graph.from(JSON.parse(text))',
  files: [{ ending: '', write: writeGraphologyJson }],
};

function* writeGraphologyJson(view: GraphView, ontology: Ontology): Iterable<string> {
  yield '{"options":{"type":"mixed","multi":true,"allowSelfLoops":true},\n"attributes":{"creator":"Dragoman"},\n"nodes":[';
  yield* jsonLines(nodes(view, ontology));
  yield '],\n"edges":[';
  yield* jsonLines(edges(view, ontology));
  yield ']}\n';
}

function* nodes(view: GraphView, ontology: Ontology): Iterable<unknown> {
  const columns = [...nodeColumns, ...nodeLookColumns(ontology)];
  for (const entity of view.entities()) yield { key: entity.id, attributes: jsonAttributes(columns, entity) };
}

function* edges(view: GraphView, ontology: Ontology): Iterable<unknown> {
  const columns = [...edgeColumns(view, ontology), ...edgeLookColumns(ontology)];
  for (const row of edgeRows(view)) {
    const { id, source, target, directed } = row.edge;
    const attributes = jsonAttributes(columns, row);
    yield { key: id, source, target, ...(directed ? {} : { undirected: true }), attributes };
  }
}
