import type { Score } from './score-set.ts';

/** A stored run: what `docs/evaluation.json` keeps of each set. */
export interface StoredRun {
  readonly documents: number;
  readonly scores: readonly StoredScore[];
}

export type StoredScore = Pick<Score, 'label' | 'tp' | 'fp' | 'fn'> & { readonly value: number };

/** The run as it is stored: one value for each line of the scorer that has something to count. */
export function toStoredRun(documents: number, report: readonly Score[]): StoredRun {
  const counted = report.filter(({ tp, fp, fn }) => tp + fp + fn > 0);
  const scores = counted.map(({ label, tp, fp, fn, f1, accuracy }) => {
    return { label: label.trim(), tp, fp, fn, value: round(f1 ?? accuracy ?? 0) };
  });
  return { documents, scores };
}

/** A run as aligned text, each value with its difference to an earlier run. */
export function scoreTable(run: StoredRun, earlier: StoredRun | null): string {
  const before = new Map(earlier?.scores.map(({ label, value }) => [label, value]));
  const rows = run.scores.map((score) => {
    const old = before.get(score.label);
    const difference = old === undefined ? '' : signed(round(score.value - old));
    const { tp, fp, fn } = score;
    return `${score.label.padEnd(36)} ${score.value.toFixed(3)}  ${difference.padEnd(6)}  tp ${tp} fp ${fp} fn ${fn}`;
  });
  return [`${run.documents} articles; F1, or accuracy for the last three; difference to the stored run`, ...rows].join(
    '\n',
  );
}

/** Runs as a Markdown table, one column for each set. */
export function markdownTable(runs: Readonly<Record<string, StoredRun>>): string {
  const sets = Object.keys(runs).sort();
  const labels = [...new Set(sets.flatMap((set) => runs[set]?.scores.map(({ label }) => label) ?? []))];
  const heading = `| F1 (accuracy where it says "on matched") | ${sets.map((set) => `${set} (${runs[set]?.documents ?? 0} articles)`).join(' | ')} |`;
  const rows = labels.map((label) => `| ${label} | ${sets.map((set) => cellOf(runs[set], label)).join(' | ')} |`);
  return [heading, `| --- |${' ---: |'.repeat(sets.length)}`, ...rows].join('\n');
}

function cellOf(run: StoredRun | undefined, label: string): string {
  const score = run?.scores.find((one) => one.label === label);
  return score === undefined ? '–' : score.value.toFixed(3);
}

function signed(value: number): string {
  if (value === 0) return '=';
  return `${value > 0 ? '+' : '−'}${Math.abs(value).toFixed(3)}`;
}

function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
