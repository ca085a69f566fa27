import type { Entity } from '../model/entity.ts';
import type { Ontology } from '../model/ontology.ts';
import type { Column } from './column.ts';
import type { EdgeRow } from './edge-columns.ts';

/** Label and colour of a node, under the names that Gephi, graphology and sigma look for. */
export function nodeLookColumns(ontology: Ontology): readonly Column<Entity>[] {
  return [
    { name: 'label', type: 'string', read: (entity) => entity.name },
    { name: 'color', type: 'string', read: ({ kind }) => ontology.entities.get(kind)?.display.colour ?? null },
  ];
}

/** Label and colour of an edge, under the names that Gephi, graphology and sigma look for. */
export function edgeLookColumns(ontology: Ontology): readonly Column<EdgeRow>[] {
  const display = ({ edge }: EdgeRow) => ontology.relations.get(edge.relation)?.display;
  return [
    { name: 'label', type: 'string', read: (row) => display(row)?.verb ?? row.edge.relation },
    { name: 'color', type: 'string', read: (row) => display(row)?.colour ?? null },
  ];
}
