import { useEffect } from 'preact/hooks';
import type { EntityLink, PathAnswer } from '../../src/server/api.ts';
import { chainsBetween, reloadChains } from '../data/details.ts';
import type { Bundle, GraphModel } from '../data/graph-model.ts';
import { narrowed, select, widenAround } from '../state.ts';
import { EntityButton } from './entity-button.tsx';
import { RelationIcon } from './icons.tsx';
import { Loaded } from './loaded.tsx';
import { ModalityChip } from './modality-chip.tsx';
import { counted } from './words.ts';

export interface PathPanelProps {
  readonly from: string;
  readonly to: string;
  readonly model: GraphModel;
}

/** The shortest chains between two entities; the graph shows nothing else meanwhile. */
export function PathPanel({ from, to, model }: PathPanelProps) {
  return (
    <Loaded load={chainsBetween(from, to).value} retry={() => reloadChains(from, to)}>
      {(found) => <Chains found={found} model={model} />}
    </Loaded>
  );
}

function Chains({ found, model }: { readonly found: PathAnswer; readonly model: GraphModel }) {
  const { chains, edges } = found;
  useEffect(() => {
    if (chains.length === 0) return;
    const nodes = chains.flat().map(({ id }) => id);
    const ids = new Set([...nodes, ...edges]);
    narrowed.value = ids;
    for (const id of nodes) void widenAround(id);
    return () => {
      if (narrowed.value === ids) narrowed.value = null;
    };
  }, [found]);
  const [first] = chains;
  if (first === undefined) return <p class="lead">Nothing in this graph connects the two in six steps or fewer.</p>;
  const wanted = new Set(edges);
  return (
    <article data-testid="path-panel">
      <p class="lead">
        {counted(first.length - 1, 'step', 'steps')}
        {chains.length > 1 && `, ${chains.length} ways`}
      </p>
      {chains.map((chain) => (
        <Chain key={chain.map(({ id }) => id).join(' ')} chain={chain} model={model} wanted={wanted} />
      ))}
    </article>
  );
}

interface ChainProps {
  readonly chain: readonly EntityLink[];
  readonly model: GraphModel;
  readonly wanted: ReadonlySet<string>;
}

function Chain({ chain, model, wanted }: ChainProps) {
  return (
    <ol class="chain">
      {chain.map((entity, at) => (
        <li key={entity.id}>
          {at > 0 && <Step bundles={bundlesBetween(model, chain[at - 1]?.id ?? '', entity.id, wanted)} />}
          <EntityButton entity={entity} />
        </li>
      ))}
    </ol>
  );
}

function Step({ bundles }: { readonly bundles: readonly Bundle[] }) {
  return (
    <ul class="rows chain-step">
      {bundles.map((bundle) => (
        <li key={bundle.key}>
          <button type="button" class="row" onClick={() => selectNewest(bundle)}>
            <RelationIcon colour={bundle.relation.colour} directed={bundle.directed} />
            <span class="row-name">
              {bundle.source.name} {bundle.relation.verb} {bundle.target.name}
            </span>
            <ModalityChip modality={bundle.modality} disputed={false} certainty={bundle.certainty} />
            <span class="row-more">{bundle.edges.length}</span>
          </button>
        </li>
      ))}
    </ul>
  );
}

function selectNewest({ edges: [newest] }: Bundle): void {
  if (newest !== undefined) select({ kind: 'edge', id: newest.id });
}

function bundlesBetween(model: GraphModel, a: string, b: string, wanted: ReadonlySet<string>): readonly Bundle[] {
  return (model.bundlesOfNode.get(a) ?? []).filter(
    ({ source, target, edges }) => (source.id === b || target.id === b) && edges.some(({ id }) => wanted.has(id)),
  );
}
