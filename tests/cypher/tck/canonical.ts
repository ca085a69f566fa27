import type { PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { formatTemporal } from '../../../src/cypher/values/format-value.ts';
import type { MapValue, PathValue, Value } from '../../../src/cypher/values/value.ts';

export interface Writing {
  readonly graph: PropertyGraph;
  readonly lists: 'ordered' | 'any order';
}

/** A value as a text that equal TCK values share; nodes and relationships count by what they hold. */
export function canonical(value: Value, writing: Writing): string {
  if (value === null) return 'null';
  if (typeof value === 'boolean') return `${value}`;
  if (typeof value === 'bigint') return `i${value}`;
  if (typeof value === 'number') return `f${Object.is(value, -0) ? 0 : value}`;
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value))
    return listText(
      value.map((one: Value) => canonical(one, writing)),
      writing.lists,
    );
  if (value instanceof Map) return mapText(value, writing);
  if (!('kind' in value)) return '?';
  if (value.kind === 'node') return nodeText(value.id, writing);
  if (value.kind === 'relationship') return relationshipText(value.id, writing);
  if (value.kind === 'path') return pathText(value, writing);
  return JSON.stringify(withoutZeroSeconds(formatTemporal(value)));
}

/** The TCK writes temporal values as Java does, without seconds that are zero; Neo4j's own texts have them. */
function withoutZeroSeconds(text: string): string {
  return text.replace(/(^|T)(\d\d:\d\d):00(?=$|[Z+\-[])/, '$1$2');
}

export function listText(members: readonly string[], lists: Writing['lists']): string {
  return `[${(lists === 'any order' ? members.toSorted() : members).join(', ')}]`;
}

export function entriesText(entries: readonly (readonly [string, string])[]): string {
  return `{${entries
    .map(([key, text]) => `${key}: ${text}`)
    .toSorted()
    .join(', ')}}`;
}

function mapText(map: MapValue, writing: Writing): string {
  return entriesText([...map].map(([key, value]) => [key, canonical(value, writing)] as const));
}

function nodeText(id: number, writing: Writing): string {
  const { graph } = writing;
  return `(${graph.labelsOf(id).toSorted().join(':')} ${mapText(graph.nodeProperties(id), writing)})`;
}

function relationshipText(id: number, writing: Writing): string {
  const { graph } = writing;
  return `[:${graph.types[graph.typeOf(id)]} ${mapText(graph.relationshipProperties(id), writing)}]`;
}

function pathText({ nodes, relationships }: PathValue, writing: Writing): string {
  const steps = relationships.map((id, index) => {
    const forward = writing.graph.startOf(id) === nodes[index];
    const text = relationshipText(id, writing);
    return `${forward ? `-${text}->` : `<-${text}-`}${nodeText(nodes[index + 1] ?? -1, writing)}`;
  });
  return `<${nodeText(nodes[0] ?? -1, writing)}${steps.join('')}>`;
}
