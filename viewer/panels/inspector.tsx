import { useEffect, useRef } from 'preact/hooks';
import { NO_SELECTION } from '../data/permalink.ts';
import { graph, select, selection } from '../state.ts';
import { EdgePanel } from './edge-panel.tsx';
import { EntityList } from './entity-list.tsx';
import { Icon } from './icons.tsx';
import { NodePanel } from './node-panel.tsx';
import { PathPanel } from './path-panel.tsx';

/** The selected entity or relation with its evidence; the list of entities when nothing is selected. */
export function Inspector() {
  const body = useRef<HTMLDivElement>(null);
  const chosen = selection.value;
  useEffect(() => body.current?.scrollTo(0, 0), [chosen]);
  if (graph.value.kind !== 'ready') return null;
  const model = graph.value.value;
  return (
    <aside class="panel inspector" aria-label="Details" data-open={chosen.kind !== 'none'}>
      <div class="panel-head">
        <h2>{TITLES[chosen.kind]}</h2>
        {chosen.kind !== 'none' && (
          <button type="button" class="icon-button" onClick={() => select(NO_SELECTION)}>
            <Icon name="close" />
            <span class="visually-hidden">Close the details</span>
          </button>
        )}
      </div>
      <div class="panel-body" ref={body}>
        {chosen.kind === 'none' && <EntityList model={model} />}
        {chosen.kind === 'node' && <NodePanel key={chosen.id} id={chosen.id} model={model} />}
        {chosen.kind === 'path' && <PathPanel key={`${chosen.from} ${chosen.to}`} {...chosen} model={model} />}
        {chosen.kind === 'edge' && <EdgePanel key={chosen.id} id={chosen.id} model={model} />}
      </div>
    </aside>
  );
}

const TITLES = { none: 'Best connected', node: 'Entity', edge: 'Relation', path: 'Connection' } as const;
