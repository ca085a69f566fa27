import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { Ontology } from '../model/ontology.ts';
import { type Column, cellText } from './column.ts';
import { edgeColumns, edgeRows } from './edge-columns.ts';
import { edgeLookColumns, nodeLookColumns } from './look-columns.ts';
import { nodeColumns } from './node-columns.ts';
import { xmlAttributes, xmlText } from './xml-text.ts';

/** GraphML (http://graphml.graphdrawing.org): typed keys, edge ids, every edge drawn as directed. */
export const graphml: Exporter = {
  name: 'graphml',
  description: 'GraphML for yEd, Gephi, Cytoscape, igraph, NetworkX: typed attributes',
  files: [{ ending: '', write: writeGraphml }],
};

function* writeGraphml(view: GraphView, ontology: Ontology): Iterable<string> {
  const nodes = [...nodeColumns, ...nodeLookColumns(ontology)];
  const edges = [...edgeColumns(view, ontology), ...edgeLookColumns(ontology)];
  yield HEAD;
  yield declare('node', nodes);
  yield declare('edge', edges);
  // Gephi 0.10 stops at a pair with edges of both sorts and NetworkX refuses a mixed graph: the attribute `directed` tells.
  yield '  <graph id="dragoman" edgedefault="directed">\n';
  for (const entity of view.entities()) {
    yield `    <node${xmlAttributes({ id: entity.id })}>\n${values('node', nodes, entity)}    </node>\n`;
  }
  for (const row of edgeRows(view)) {
    const { id, source, target } = row.edge;
    const head = xmlAttributes({ id, source, target });
    yield `    <edge${head}>\n${values('edge', edges, row)}    </edge>\n`;
  }
  yield '  </graph>\n</graphml>\n';
}

const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<graphml xmlns="http://graphml.graphdrawing.org/xmlns" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://graphml.graphdrawing.org/xmlns http://graphml.graphdrawing.org/xmlns/1.0/graphml.xsd">
`;

const TYPES = { string: 'string', strings: 'string', integer: 'int', double: 'double', boolean: 'boolean' } as const;

function declare(of: 'node' | 'edge', columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string {
  return columns
    .map(({ name, type }) => {
      const key = { id: keyOf(of, name), for: of, 'attr.name': name, 'attr.type': TYPES[type] };
      return `  <key${xmlAttributes(key)}/>\n`;
    })
    .join('');
}

function values<Row>(of: 'node' | 'edge', columns: readonly Column<Row>[], row: Row): string {
  return columns
    .map(({ name, read }) => {
      const value = cellText(read(row));
      return value === null ? '' : `      <data${xmlAttributes({ key: keyOf(of, name) })}>${xmlText(value)}</data>\n`;
    })
    .join('');
}

// Keys of nodes and edges share one space of ids.
function keyOf(of: 'node' | 'edge', name: string): string {
  return `${of}_${name}`;
}
