import { useSignal } from '@preact/signals';
import type { NeighbourEdge } from '../../src/server/api.ts';
import { formatDates } from '../data/format-date.ts';
import { certaintyOf, type GraphModel } from '../data/graph-model.ts';
import { EdgeEvidence } from './edge-evidence.tsx';
import { Icon, KindIcon } from './icons.tsx';
import { ModalityChip } from './modality-chip.tsx';
import { counted } from './words.ts';

export interface NeighbourRowProps {
  readonly edge: NeighbourEdge;
  readonly model: GraphModel;
}

/** One relation to one other entity; opens to the sentences that tell of it. */
export function NeighbourRow({ edge, model }: NeighbourRowProps) {
  const isOpen = useSignal(false);
  const kind = model.kinds.find((display) => display.kind === edge.other.kind);
  const dates = formatDates(edge.date, edge.end);
  return (
    <li>
      <button
        type="button"
        class="row row-opens"
        aria-expanded={isOpen.value}
        onClick={() => {
          isOpen.value = !isOpen.value;
        }}
      >
        <Icon name="chevron" />
        {kind !== undefined && <KindIcon kind={kind} />}
        <span class="row-name">{edge.other.name}</span>
        <ModalityChip
          modality={edge.modality}
          disputed={edge.disputed}
          certainty={certaintyOf(edge.confidence, model.shown)}
        />
        <span class="row-more">{dates ?? counted(edge.sources, 'source', 'sources')}</span>
      </button>
      {isOpen.value && <EdgeEvidence id={edge.edge} />}
    </li>
  );
}
