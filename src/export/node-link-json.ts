import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { edgeColumns, edgeRows } from './edge-columns.ts';
import { jsonAttributes, jsonLines } from './json-rows.ts';
import { nodeColumns } from './node-columns.ts';

/**
 * The node-link form of NetworkX (`node_link_graph(json, edges="edges")`), also D3's. NetworkX has no mixed graphs:
 * the file is a directed multigraph, and an edge without direction says `"directed": false`.
 */
export const nodeLinkJson: Exporter = {
  name: 'node-link-json',
  description: 'Node-link JSON for NetworkX and D3',
  files: [{ ending: '', write: writeNodeLinkJson }],
};

function* writeNodeLinkJson(view: GraphView, ontology: Ontology): Iterable<string> {
  yield '{"directed":true,"multigraph":true,"graph":{"creator":"Dragoman"},\n"nodes":[';
  yield* jsonLines(nodes(view));
  yield '],\n"edges":[';
  yield* jsonLines(edges(view, ontology));
  yield ']}\n';
}

function* nodes(view: GraphView): Iterable<unknown> {
  for (const entity of view.entities()) yield { id: entity.id, ...jsonAttributes(nodeColumns, entity) };
}

function* edges(view: GraphView, ontology: Ontology): Iterable<unknown> {
  const columns = edgeColumns(view, ontology);
  for (const row of edgeRows(view)) {
    const { id, source, target } = row.edge;
    yield { source, target, key: id, ...jsonAttributes(columns, row) };
  }
}
