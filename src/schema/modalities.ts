import type { Modality } from '../model/claim.ts';

/** Every modality, in the order of certainty in which documents list them. */
export const MODALITIES: readonly Modality[] = ['happened', 'planned', 'possible', 'denied'];
