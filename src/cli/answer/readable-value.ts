import type { PropertyGraph } from '../../cypher/property-graph.ts';
import { formatValue } from '../../cypher/values/format-value.ts';
import { isList, isMap } from '../../cypher/values/type-name.ts';
import type { PathValue, Value } from '../../cypher/values/value.ts';
import { printable } from '../printable.ts';

/**
 * A value for people, on one line: `(Emmanuel Macron :Person)`, `(…)-[:MET_WITH 2025-04-01]->(…)`, paths in walking
 * order; a text by itself stands without quotes.
 */
export function readableValue(value: Value, graph: PropertyGraph): string {
  return printable(typeof value === 'string' ? value : within(value, graph));
}

function within(value: Value, graph: PropertyGraph): string {
  if (value === null || typeof value !== 'object') return formatValue(value);
  if (isList(value)) return `[${value.map((member) => within(member, graph)).join(', ')}]`;
  if (isMap(value)) return `{${[...value].map(([key, member]) => `${key}: ${within(member, graph)}`).join(', ')}}`;
  if (value.kind === 'node') return nodeText(value.id, graph);
  if (value.kind === 'relationship') return relationshipText(value.id, graph);
  return value.kind === 'path' ? pathText(value, graph) : formatValue(value);
}

/** What names a node, the best first; a claim is known by its sentence. */
const NAMES = ['name', 'title', 'quote', 'id'] as const;

function nodeText(node: number, graph: PropertyGraph): string {
  const name = NAMES.map((key) => graph.nodeProperty(node, key)).find((value) => typeof value === 'string');
  // The last label says most: an entity is first an Entity, then a Person.
  const label = graph.labelsOf(node).at(-1);
  return `(${[name ?? String(node), label === undefined ? '' : `:${label}`].join(' ').trimEnd()})`;
}

function relationshipText(relationship: number, graph: PropertyGraph): string {
  const start = nodeText(graph.startOf(relationship), graph);
  return `${start}-${arrowText(relationship, graph)}->${nodeText(graph.endOf(relationship), graph)}`;
}

function arrowText(relationship: number, graph: PropertyGraph): string {
  const date = graph.relationshipProperty(relationship, 'date');
  const day = date === null ? '' : ` ${typeof date === 'string' ? date : formatValue(date)}`;
  return `[:${graph.types[graph.typeOf(relationship)] ?? ''}${day}]`;
}

function pathText({ nodes, relationships }: PathValue, graph: PropertyGraph): string {
  const steps = relationships.map((relationship, index) => {
    const isForward = graph.startOf(relationship) === nodes[index];
    const arrow = arrowText(relationship, graph);
    return `${isForward ? `-${arrow}->` : `<-${arrow}-`}${nodeText(nodes[index + 1] ?? -1, graph)}`;
  });
  return nodeText(nodes[0] ?? -1, graph) + steps.join('');
}
