import type { JudgeWeights } from '../../src/extract/judge/judge.ts';

/** One candidate to learn from; `document` keeps folds apart. */
export interface LearningExample {
  readonly document: string;
  readonly fact: string;
  readonly relation: string;
  readonly cues: readonly string[];
  readonly isTrue: boolean;
}

export interface FitOptions {
  /** Strength of the pull of every weight to nought. */
  readonly ridge: number;
  /** A cue seen in fewer documents has no weight. */
  readonly minimum: number;
  readonly rounds: number;
}

type Model = Pick<JudgeWeights, 'bias' | 'weights'>;

/** L2-regularised logistic regression by full-batch AdaGrad (Duchi et al. 2011): deterministic. */
export function fitLogistic(examples: readonly LearningExample[], options: FitOptions): Model {
  const names = frequentCues(examples, options.minimum);
  const index = new Map(names.map((name, at) => [name, at]));
  const rows = examples.map(({ cues }) => [...new Set(cues)].flatMap((cue) => index.get(cue) ?? []));
  const weights = new Float64Array(names.length + 1);
  const squares = new Float64Array(names.length + 1).fill(1e-6);
  for (let round = 0; round < options.rounds; round += 1) {
    const gradient = gradientOf(weights, rows, examples);
    for (let at = 0; at < weights.length; at += 1) {
      const pull = at === names.length ? 0 : options.ridge * (weights[at] ?? 0);
      const slope = (gradient[at] ?? 0) + pull;
      squares[at] = (squares[at] ?? 0) + slope * slope;
      weights[at] = (weights[at] ?? 0) - (0.5 * slope) / Math.sqrt(squares[at] ?? 1);
    }
  }
  const kept = names.flatMap((name, at) => {
    const weight = Math.round((weights[at] ?? 0) * 1000) / 1000;
    return weight === 0 ? [] : [[name, weight] as const];
  });
  return { bias: Math.round((weights[names.length] ?? 0) * 1000) / 1000, weights: Object.fromEntries(kept) };
}

function frequentCues(examples: readonly LearningExample[], minimum: number): readonly string[] {
  const documents = new Map<string, Set<string>>();
  for (const { document, cues } of examples) {
    for (const cue of cues) documents.set(cue, (documents.get(cue) ?? new Set()).add(document));
  }
  return [...documents]
    .filter(([, seen]) => seen.size >= minimum)
    .map(([cue]) => cue)
    .sort();
}

function gradientOf(
  weights: Float64Array,
  rows: readonly (readonly number[])[],
  examples: readonly LearningExample[],
): Float64Array {
  const gradient = new Float64Array(weights.length);
  const last = weights.length - 1;
  for (const [at, row] of rows.entries()) {
    let score = weights[last] ?? 0;
    for (const cue of row) score += weights[cue] ?? 0;
    const error = 1 / (1 + Math.exp(-score)) - (examples[at]?.isTrue === true ? 1 : 0);
    gradient[last] = (gradient[last] ?? 0) + error;
    for (const cue of row) gradient[cue] = (gradient[cue] ?? 0) + error;
  }
  return gradient;
}
