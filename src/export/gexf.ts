import type { Entity } from '../model/entity.ts';
import type { Exporter } from '../model/export.ts';
import type { GraphView } from '../model/graph.ts';
import type { EntityType, Ontology, RelationType } from '../model/ontology.ts';
import { type Column, cellText } from './column.ts';
import { type EdgeRow, edgeColumns, edgeRows } from './edge-columns.ts';
import { edgeDays } from './edge-days.ts';
import { nodeColumns } from './node-columns.ts';
import { xmlAttributes } from './xml-text.ts';

/** GEXF 1.3 (https://gexf.net): dynamic, attributes typed, the colours of the ontology, every edge drawn as directed. */
export const gexf: Exporter = {
  name: 'gexf',
  description: 'GEXF 1.3 for Gephi: typed attributes, dates on a time line, colours',
  files: [{ ending: '', write: writeGexf }],
};

function* writeGexf(view: GraphView, ontology: Ontology): Iterable<string> {
  const columns = edgeColumns(view, ontology);
  yield HEAD;
  yield GRAPH_START;
  yield declare('node', nodeColumns);
  yield declare('edge', columns);
  yield '    <nodes>\n';
  for (const entity of view.entities()) yield nodeElement(entity, ontology);
  yield '    </nodes>\n    <edges>\n';
  for (const row of edgeRows(view)) yield edgeElement(row, columns, ontology);
  yield '    </edges>\n  </graph>\n</gexf>\n';
}

// No lastmodifieddate: the same graph must give the same file.
const HEAD = `<?xml version="1.0" encoding="UTF-8"?>
<gexf xmlns="http://gexf.net/1.3" xmlns:viz="http://gexf.net/1.3/viz" xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance" xsi:schemaLocation="http://gexf.net/1.3 http://gexf.net/1.3/gexf.xsd" version="1.3">
  <meta>
    <creator>Dragoman</creator>
    <description>Who met, invited, visited and represents whom, each edge with the sentence that says so</description>
  </meta>
`;

// Gephi 0.10 stops at a pair with edges of both sorts and NetworkX refuses a mixed graph: the attribute `directed` tells.
const GRAPH_START =
  '  <graph defaultedgetype="directed" idtype="string" mode="dynamic" timeformat="date" timerepresentation="interval">\n';

const TYPES = {
  string: 'string',
  strings: 'string',
  integer: 'integer',
  double: 'double',
  boolean: 'boolean',
} as const;

function declare(of: 'node' | 'edge', columns: readonly Pick<Column<never>, 'name' | 'type'>[]): string {
  const lines = columns.map(({ name, type }) => {
    return `      <attribute${xmlAttributes({ id: name, title: name, type: TYPES[type] })}/>\n`;
  });
  return `    <attributes class="${of}" mode="static">\n${lines.join('')}    </attributes>\n`;
}

function nodeElement(entity: Entity, ontology: Ontology): string {
  const head = xmlAttributes({ id: entity.id, label: entity.name });
  const look = nodeLook(ontology.entities.get(entity.kind));
  return `      <node${head}>\n${values(nodeColumns, entity)}${look}      </node>\n`;
}

function edgeElement(row: EdgeRow, columns: readonly Column<EdgeRow>[], ontology: Ontology): string {
  const { edge } = row;
  const relation = ontology.relations.get(edge.relation);
  const days = edgeDays(edge);
  const head = xmlAttributes({
    id: edge.id,
    source: edge.source,
    target: edge.target,
    // Parallel edges of different kinds stay apart in Gephi.
    kind: edge.relation,
    label: relation?.display.verb ?? edge.relation,
    weight: String(Math.max(1, edge.sources)),
    start: days?.start ?? null,
    end: days?.end ?? null,
  });
  return `      <edge${head}>\n${values(columns, row)}${edgeLook(relation)}      </edge>\n`;
}

function values<Row>(columns: readonly Column<Row>[], row: Row): string {
  const lines = columns.map(({ name, read }) => {
    const value = cellText(read(row));
    return value === null ? '' : `          <attvalue${xmlAttributes({ for: name, value })}/>\n`;
  });
  return `        <attvalues>\n${lines.join('')}        </attvalues>\n`;
}

const SHAPES = { circle: 'disc', square: 'square', diamond: 'diamond', triangle: 'triangle' } as const;

function nodeLook(type: EntityType | undefined): string {
  if (type === undefined) return '';
  return `${colourElement(type.display.colour)}        <viz:shape value="${SHAPES[type.display.shape]}"/>\n`;
}

function edgeLook(relation: RelationType | undefined): string {
  if (relation === undefined) return '';
  return `${colourElement(relation.display.colour)}        <viz:shape value="${relation.display.line}"/>\n`;
}

function colourElement(colour: string): string {
  const [, r, g, b] = /^#([\da-f]{2})([\da-f]{2})([\da-f]{2})$/i.exec(colour) ?? [];
  if (r === undefined || g === undefined || b === undefined) return '';
  const decimal = (hex: string): string => String(Number.parseInt(hex, 16));
  return `        <viz:color${xmlAttributes({ r: decimal(r), g: decimal(g), b: decimal(b) })}/>\n`;
}
