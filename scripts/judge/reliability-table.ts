import type { JudgedFact } from './cross-validate.ts';

const STEPS = [0, 0.3, 0.5, 0.6, 0.7, 0.8, 0.9, 0.95, 1];

/** How often claims of a confidence are right, as a Markdown table; confidences are those of held-out folds. */
export function reliabilityTable(facts: readonly JudgedFact[]): string {
  const rows = STEPS.slice(0, -1).flatMap((from, at) => {
    const to = STEPS[at + 1] ?? 1;
    const inside = facts.filter(({ probability }) => probability >= from && (probability < to || to === 1));
    if (inside.length === 0) return [];
    const mean = inside.reduce((sum, { probability }) => sum + probability, 0) / inside.length;
    const right = inside.filter(({ isTrue }) => isTrue).length / inside.length;
    return [`| ${from.toFixed(2)} – ${to.toFixed(2)} | ${inside.length} | ${mean.toFixed(2)} | ${right.toFixed(2)} |`];
  });
  return ['| confidence | claims | mean confidence | right |', '| --- | ---: | ---: | ---: |', ...rows].join('\n');
}
