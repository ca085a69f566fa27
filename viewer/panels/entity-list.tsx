import type { GraphModel } from '../data/graph-model.ts';
import { nodesByDegree } from '../data/nodes-by-degree.ts';
import { select, visible } from '../state.ts';
import { KindIcon } from './icons.tsx';
import { Timeline } from './timeline.tsx';
import { counted } from './words.ts';

const LIMIT = 100;

/** The visible entities as a list, best connected first: the graph for those who do not point at it. */
export function EntityList({ model }: { readonly model: GraphModel }) {
  const nodes = nodesByDegree(model).filter((node) => visible.value.nodes.has(node.id));
  return (
    <>
      <p class="lead">Choose an entity or a line in the graph to read the sentences behind it.</p>
      <Timeline of={null} />
      <ol class="rows">
        {nodes.slice(0, LIMIT).map((node) => (
          <li key={node.id}>
            <button type="button" class="row" onClick={() => select({ kind: 'node', id: node.id })}>
              <KindIcon kind={node.kind} />
              <span class="row-name">{node.name}</span>
              <span class="row-more">{counted(node.degree, 'relation', 'relations')}</span>
            </button>
          </li>
        ))}
      </ol>
      {nodes.length > LIMIT && <p class="muted">{nodes.length - LIMIT} more: search for them above.</p>}
    </>
  );
}
