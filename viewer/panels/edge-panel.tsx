import type { EntityLink } from '../../src/server/api.ts';
import { formatDates } from '../data/format-date.ts';
import type { Bundle, EdgeRow, GraphModel, NodeRow } from '../data/graph-model.ts';
import { select } from '../state.ts';
import { EdgeEvidence } from './edge-evidence.tsx';
import { RelationIcon } from './icons.tsx';
import { ModalityChip } from './modality-chip.tsx';
import { counted } from './words.ts';

export interface EdgePanelProps {
  readonly id: string;
  readonly model: GraphModel;
}

/** A line of the graph: who, what, to whom, and every time it was reported. */
export function EdgePanel({ id, model }: EdgePanelProps) {
  const bundle = model.bundleOfEdge.get(id);
  if (bundle === undefined) return <Undrawn id={id} model={model} />;
  const chosenFirst = [...bundle.edges].sort((a, b) => Number(b.id === id) - Number(a.id === id));
  return (
    <article data-testid="edge-panel">
      <Sentence bundle={bundle} />
      {chosenFirst.map((edge) => (
        <Occasion key={edge.id} edge={edge} />
      ))}
      <Others bundle={bundle} model={model} />
    </article>
  );
}

// Of a graph that was too large to be sent whole, what is not drawn can be read all the same.
function Undrawn({ id, model }: EdgePanelProps) {
  if (model.whole) return <p class="lead">This relation is not in the graph any more.</p>;
  return (
    <article data-testid="edge-panel">
      <p class="lead">This relation is not drawn.</p>
      <EdgeEvidence id={id} />
    </article>
  );
}

function Sentence({ bundle }: { readonly bundle: Bundle }) {
  const { source, target, relation, directed, modality } = bundle;
  return (
    <header class="edge-head">
      <p class="overline">
        <RelationIcon colour={relation.colour} directed={directed} />
        {counted(bundle.edges.length, 'occasion', 'occasions')}
        <ModalityChip modality={modality} disputed={false} certainty={bundle.certainty} />
      </p>
      <h3>
        <Party node={source} party="source" /> <span class="edge-verb">{relation.verb}</span>{' '}
        <Party node={target} party="target" />
      </h3>
    </header>
  );
}

function Party({ node, party }: { readonly node: NodeRow; readonly party: 'source' | 'target' }) {
  const entity: EntityLink = { id: node.id, name: node.name, kind: node.kind.kind };
  return (
    <button type="button" class={`party mark-${party}`} onClick={() => select({ kind: 'node', id: entity.id })}>
      {entity.name}
    </button>
  );
}

function Occasion({ edge }: { readonly edge: EdgeRow }) {
  return (
    <section class="occasion">
      <h4>
        <span>{formatDates(edge.date, edge.end) ?? 'No date given'}</span>
        <span class="muted">{counted(edge.sources, 'source', 'sources')}</span>
      </h4>
      <EdgeEvidence id={edge.id} />
    </section>
  );
}

function Others({ bundle, model }: { readonly bundle: Bundle; readonly model: GraphModel }) {
  const others = (model.bundlesOfNode.get(bundle.source.id) ?? []).filter(
    (other) =>
      other.key !== bundle.key && (other.source.id === bundle.target.id || other.target.id === bundle.target.id),
  );
  if (others.length === 0) return null;
  return (
    <section class="group">
      <h4>Also between them</h4>
      <ul class="rows">
        {others.map((other) => (
          <li key={other.key}>
            <OtherRow bundle={other} />
          </li>
        ))}
      </ul>
    </section>
  );
}

function OtherRow({ bundle }: { readonly bundle: Bundle }) {
  const [newest] = bundle.edges;
  if (newest === undefined) return null;
  return (
    <button type="button" class="row" onClick={() => select({ kind: 'edge', id: newest.id })}>
      <RelationIcon colour={bundle.relation.colour} directed={bundle.directed} />
      <span class="row-name">
        {bundle.source.name} {bundle.relation.verb} {bundle.target.name}
      </span>
      <ModalityChip modality={bundle.modality} disputed={false} certainty={bundle.certainty} />
    </button>
  );
}
