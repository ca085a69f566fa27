import { readFileSync } from 'node:fs';
import type { Candidate } from './candidate.ts';

/** A logistic model over cues, as `npm run train` writes it. */
export interface JudgeWeights {
  readonly bias: number;
  readonly weights: Readonly<Record<string, number>>;
  /** Claims less probable than this are left out, by tier of their relation. */
  readonly keep: { readonly core: number; readonly extended: number };
  /** At or above it nine of ten core claims are right in articles not seen before: what a viewer shows at first. */
  readonly shown: number;
}

/** Gives the probability that a careful reader would draw the claim from the text. */
export interface Judge {
  readonly keep: JudgeWeights['keep'];
  readonly shown: number;
  probability(cues: Candidate['cues']): number;
}

const WEIGHTS = new URL('../../../seeds/judge/weights.json', import.meta.url);

/** Opens the judge with the weights that come with Dragoman. */
export function openJudge(): Judge {
  return createJudge(JSON.parse(readFileSync(WEIGHTS, 'utf8')));
}

type GivenWeights = Omit<JudgeWeights, 'shown'> & Partial<Pick<JudgeWeights, 'shown'>>;

/** Logistic regression over the cues that have a weight; the others are silent. */
export function createJudge({ bias, weights, keep, shown = 0 }: GivenWeights): Judge {
  const known = new Map(Object.entries(weights));
  return {
    keep,
    shown,
    probability(cues) {
      let score = bias;
      for (const cue of new Set(cues)) score += known.get(cue) ?? 0;
      return 1 / (1 + Math.exp(-score));
    },
  };
}
