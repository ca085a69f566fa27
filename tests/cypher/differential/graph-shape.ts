import type { Column, PropertyGraph } from '../../../src/cypher/property-graph.ts';
import { isList } from '../../../src/cypher/values/type-name.ts';
import type { Value } from '../../../src/cypher/values/value.ts';

/** What a property holds, or `mixed` where it holds several kinds of value. */
export type CellKind =
  | 'integer'
  | 'float'
  | 'string'
  | 'boolean'
  | 'integers'
  | 'strings'
  | 'date'
  | 'localtime'
  | 'time'
  | 'localdatetime'
  | 'datetime'
  | 'duration'
  | 'mixed';

export interface Cell {
  readonly key: string;
  readonly kind: CellKind;
  /** Some of its values, never empty. */
  readonly samples: readonly Value[];
}

/** What queries over a graph can be about. */
export interface GraphShape {
  readonly labels: readonly string[];
  readonly types: readonly string[];
  readonly ofNodes: readonly Cell[];
  readonly ofRelationships: readonly Cell[];
}

const SAMPLES = 25;

/** Reads the shape off a graph. */
export function shapeOf(graph: PropertyGraph): GraphShape {
  const { labels, types, nodeCount, relationshipCount } = graph;
  return {
    labels,
    types,
    ofNodes: cellsOf(graph.propertyKeys, graph.nodeColumn, nodeCount),
    ofRelationships: cellsOf(graph.propertyKeys, graph.relationshipColumn, relationshipCount),
  };
}

function cellsOf(keys: readonly string[], columnOf: (key: string) => Column, count: number): readonly Cell[] {
  return keys.flatMap((key) => {
    const column = columnOf(key);
    const values = Array.from({ length: count }, (_, id) => column(id)).filter((value) => value !== null);
    if (values.length === 0) return [];
    const step = Math.max(1, Math.floor(values.length / SAMPLES));
    const samples = values.filter((_, index) => index % step === 0).slice(0, SAMPLES);
    const kinds = new Set(values.map(cellKindOf));
    return [{ key, kind: kinds.size === 1 ? ([...kinds][0] ?? 'mixed') : 'mixed', samples }];
  });
}

function cellKindOf(value: Value): CellKind {
  if (value === null || typeof value !== 'object') return SCALARS[typeof value] ?? 'mixed';
  if (isList(value)) return listKindOf(value);
  if (!('kind' in value) || value.kind === 'node' || value.kind === 'relationship' || value.kind === 'path') {
    return 'mixed';
  }
  return value.kind;
}

const SCALARS: Readonly<Record<string, CellKind>> = {
  string: 'string',
  bigint: 'integer',
  number: 'float',
  boolean: 'boolean',
};

function listKindOf(list: readonly Value[]): CellKind {
  const kinds = new Set(list.map(cellKindOf));
  if (kinds.size !== 1) return 'mixed';
  if (kinds.has('integer')) return 'integers';
  return kinds.has('string') ? 'strings' : 'mixed';
}
