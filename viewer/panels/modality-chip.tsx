import type { Modality } from '../../src/model/claim.ts';
import type { Certainty } from '../data/graph-model.ts';
import { certaintyName, modalityName } from './words.ts';

export interface ModalityChipProps {
  readonly modality: Modality;
  readonly disputed: boolean;
  readonly certainty: Certainty;
}

/** Says that a fact is more, or less, than reported to have happened; nothing for the plain case. */
export function ModalityChip({ modality, disputed, certainty }: ModalityChipProps) {
  return (
    <>
      {modality !== 'happened' && <span class={`chip chip-${modality}`}>{modalityName(modality)}</span>}
      {disputed && <span class="chip chip-denied">Disputed</span>}
      {certainty === 'unsure' && <span class="chip chip-unsure">{certaintyName(certainty)}</span>}
    </>
  );
}
