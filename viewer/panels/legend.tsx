import { signal } from '@preact/signals';
import type { ComponentChildren } from 'preact';
import { useMemo } from 'preact/hooks';
import { type Facet, facetCounts } from '../data/facets.ts';
import { CERTAINTIES, type GraphModel } from '../data/graph-model.ts';
import { graph, hidden, isFiltered, resetFilters, showOnly, toggleFacet } from '../state.ts';
import { Icon, KindIcon, ModalityIcon, RelationIcon } from './icons.tsx';
import { certaintyHint, certaintyName, modalityName } from './words.ts';

/** On a narrow screen the legend is a sheet that opens on demand. */
export const legendIsOpen = signal(false);

/** What the marks mean, how many there are, and what is shown of them. */
export function Legend() {
  if (graph.value.kind !== 'ready') return null;
  const model = graph.value.value;
  return (
    <aside class="panel legend" aria-label="Legend and filters" data-open={legendIsOpen.value}>
      <div class="panel-head">
        <h2>Legend</h2>
        <button type="button" class="text-button" disabled={!isFiltered.value} onClick={resetFilters}>
          Show all
        </button>
        <button
          type="button"
          class="icon-button sheet-close"
          onClick={() => {
            legendIsOpen.value = false;
          }}
        >
          <Icon name="close" />
          <span class="visually-hidden">Close the legend</span>
        </button>
      </div>
      <div class="panel-body">
        <KindFacet model={model} />
        <RelationFacet model={model} />
        <ModalityFacet model={model} />
        <CertaintyFacet model={model} />
      </div>
    </aside>
  );
}

function KindFacet({ model }: { readonly model: GraphModel }) {
  const counts = useMemo(() => facetCounts(model, 'kind'), [model]);
  return (
    <FacetGroup title="Entities">
      {model.kinds
        .filter((kind) => counts.has(kind.kind))
        .map((kind) => (
          <FacetRow
            key={kind.kind}
            facet="kind"
            value={kind.kind}
            label={kind.kind}
            hint={kind.definition}
            counts={counts}
          >
            <KindIcon kind={kind} />
          </FacetRow>
        ))}
    </FacetGroup>
  );
}

function RelationFacet({ model }: { readonly model: GraphModel }) {
  const counts = useMemo(() => facetCounts(model, 'relation'), [model]);
  const relations = model.relations.filter((relation) => counts.has(relation.label));
  return (
    <FacetGroup title="Relations">
      {relations.map(({ label, verb, definition, colour, directed }) => (
        <FacetRow key={label} facet="relation" value={label} label={verb} hint={definition} counts={counts}>
          <RelationIcon colour={colour} directed={directed} />
        </FacetRow>
      ))}
    </FacetGroup>
  );
}

function ModalityFacet({ model }: { readonly model: GraphModel }) {
  const counts = useMemo(() => facetCounts(model, 'modality'), [model]);
  return (
    <FacetGroup title="As reported">
      {model.modalities
        .filter((modality) => counts.has(modality))
        .map((modality) => (
          <FacetRow
            key={modality}
            facet="modality"
            value={modality}
            label={modalityName(modality)}
            hint=""
            counts={counts}
          >
            <ModalityIcon modality={modality} />
          </FacetRow>
        ))}
    </FacetGroup>
  );
}

function CertaintyFacet({ model }: { readonly model: GraphModel }) {
  const counts = useMemo(() => facetCounts(model, 'certainty'), [model]);
  if (!counts.has('unsure')) return null;
  return (
    <FacetGroup title="Confidence">
      {CERTAINTIES.filter((certainty) => counts.has(certainty)).map((certainty) => (
        <FacetRow
          key={certainty}
          facet="certainty"
          value={certainty}
          label={certaintyName(certainty)}
          hint={certaintyHint(certainty, model.shown)}
          counts={counts}
        >
          {null}
        </FacetRow>
      ))}
    </FacetGroup>
  );
}

function FacetGroup({ title, children }: { readonly title: string; readonly children: ComponentChildren }) {
  return (
    <fieldset class="facet">
      <legend>{title}</legend>
      {children}
    </fieldset>
  );
}

interface FacetRowProps {
  readonly facet: Facet;
  readonly value: string;
  readonly label: string;
  readonly hint: string;
  readonly counts: ReadonlyMap<string, number>;
  readonly children: ComponentChildren;
}

function FacetRow({ facet, value, label, hint, counts, children }: FacetRowProps) {
  const isOn = !hidden.value[facet].has(value);
  return (
    <div class="facet-row" data-on={isOn}>
      <label title={hint === '' ? undefined : hint}>
        <input type="checkbox" checked={isOn} onChange={() => toggleFacet(facet, value)} />
        {children}
        <span class="facet-label">{label}</span>
      </label>
      <button type="button" class="text-button facet-only" onClick={() => showOnly(facet, value, counts.keys())}>
        only<span class="visually-hidden"> {label}</span>
      </button>
      <span class="facet-count">{(counts.get(value) ?? 0).toLocaleString('en')}</span>
    </div>
  );
}
