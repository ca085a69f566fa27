import type { Modality } from '../../src/model/claim.ts';

const MODALITY_NAMES: Readonly<Record<Modality, string>> = {
  happened: 'Happened',
  planned: 'Planned',
  denied: 'Denied or cancelled',
  possible: 'Possible',
};

export function modalityName(modality: Modality): string {
  return MODALITY_NAMES[modality];
}

/** `1 article`, `2 articles`. */
export function counted(count: number, one: string, many: string): string {
  return `${count.toLocaleString('en')} ${count === 1 ? one : many}`;
}

/** An attribute's words: `foreign_minister` reads better as `foreign minister`. */
export function plainWords(value: string): string {
  return value.replace(/_/g, ' ');
}
