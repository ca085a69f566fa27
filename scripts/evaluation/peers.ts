import type { StoredRun } from './score-table.ts';

/**
 * What others reach on the dev articles by the same scorer: the tutorial graph (persons in one sentence with a verb of
 * meeting), a spaCy pipeline with patterns made by a competent user, and two readers with nothing but the guide (12 articles).
 */
const PEERS: readonly (readonly [label: string, tutorial: number | null, spacy: number, readers: number])[] = [
  ['entities', 0.827, 0.835, 0.99],
  ['core relations', 0.285, 0.526, 0.979],
  ['core with modality', 0.272, 0.509, 0.979],
  ['extended relations', 0, 0.302, 0.895],
  ['modality on matched, not happened', null, 0.821, 1],
  ['date on matched', null, 0.71, 0.92],
];

/** The run beside its peers, aligned. */
export function peerTable(run: StoredRun): string {
  const ours = new Map(run.scores.map(({ label, value }) => [label, value]));
  const cell = (value: number | null | undefined) => (value === null || value === undefined ? '–' : value.toFixed(3));
  const heading = `${''.padEnd(36)} Dragoman  tutorial  spaCy  readers`;
  const rows = PEERS.map(
    ([label, tutorial, spacy, readers]) =>
      `${label.padEnd(36)} ${cell(ours.get(label)).padEnd(9)} ${cell(tutorial).padEnd(9)} ${cell(spacy).padEnd(6)} ${cell(readers)}`,
  );
  return [heading, ...rows].join('\n');
}
