import type { GraphView } from '../model/graph.ts';

/** Whether the edges of a graph all have a direction, none has, or some have; an empty graph is directed. */
export function graphDirection(view: GraphView): 'directed' | 'undirected' | 'mixed' {
  const seen = new Set<boolean>();
  for (const { directed } of view.edges()) {
    seen.add(directed);
    if (seen.size === 2) return 'mixed';
  }
  return seen.has(false) ? 'undirected' : 'directed';
}
