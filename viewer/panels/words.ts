import type { Modality } from '../../src/model/claim.ts';
import type { Certainty } from '../data/graph-model.ts';

const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  denied: 'Denied or cancelled',
  possible: 'Possible',
};

export function modalityName(modality: Modality): string {
  return MODALITY_NAMES[modality];
}

export function certaintyName(certainty: Certainty): string {
  return certainty === 'sure' ? 'Likely right' : 'Less sure';
}

/** What a certainty means, for those who hover. */
export function certaintyHint(certainty: Certainty, shown: number): string {
  const share = `${Math.round(shown * 100)} %`;
  return certainty === 'sure'
    ? `Read with a confidence of ${share} or more`
    : `Read with a confidence of less than ${share}: look at the sentence before you use it`;
}

/** `1 article`, `2 articles`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** An attribute's words: `foreign_minister` reads better as `foreign minister`. */
export function plainWords(value: string): string {
  return value.replace(/_/g, ' ');
}
