import { type Operator, openRows } from '../plan/operator.ts';
import type { PropertyGraph } from '../property-graph.ts';
import type { PathValue } from '../values/value.ts';
import { nodeIn } from './node-in.ts';
import { relationshipsIn } from './used-relationships.ts';

export interface ProjectPath {
  readonly source: Operator;
  readonly slot: number;
  readonly first: number;
  /** Slots of the relationships, or lists of them, in walking order. */
  readonly steps: readonly number[];
  readonly detail: string;
}

/** Puts a named path together from its first node and its relationships. */
export function projectPath({ source, slot, first, steps, detail }: ProjectPath): Operator {
  return {
    name: 'ProjectPath',
    detail,
    estimate: source.estimate,
    sources: [source],
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) {
        if (row !== null)
          row[slot] = pathOf(
            run.graph,
            nodeIn(row, first),
            steps.flatMap((step) => relationshipsIn(row, step)),
          );
        yield row;
      }
    },
  };
}

/** The path that starts at the node and follows the relationships, each to its other end. */
export function pathOf(graph: PropertyGraph, first: number, relationships: readonly number[]): PathValue {
  const nodes = [first];
  let node = first;
  for (const id of relationships) {
    const start = graph.startOf(id);
    node = start === node ? graph.endOf(id) : start;
    nodes.push(node);
  }
  return { kind: 'path', nodes, relationships };
}
