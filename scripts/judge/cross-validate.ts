import { createJudge } from '../../src/extract/judge/judge.ts';
import { type FitOptions, fitLogistic, type LearningExample } from './fit-logistic.ts';
import type { LearningSet } from './read-examples.ts';

/** A fact with the probability that a judge gave which had not seen its article. */
export interface JudgedFact {
  readonly relation: string;
  readonly probability: number;
  readonly isTrue: boolean;
}

const FOLDS = 5;

/** The division into folds that the shipped figures are of. */
const SEED = 12_345;

/** Judges each article by weights fitted on the other four fifths; a fact told several times counts once, at its best. */
export function crossValidate(
  { documents, examples }: LearningSet,
  options: FitOptions,
  seed = SEED,
): readonly JudgedFact[] {
  const foldOf = new Map(shuffle(documents, seed).map((document, at) => [document, at % FOLDS]));
  const facts = new Map<string, JudgedFact>();
  for (let fold = 0; fold < FOLDS; fold += 1) {
    const isTest = ({ document }: LearningExample): boolean => foldOf.get(document) === fold;
    const judge = createJudge({
      ...fitLogistic(
        examples.filter((example) => !isTest(example)),
        options,
      ),
      keep: { core: 0, extended: 0 },
    });
    for (const { fact, relation, cues, isTrue } of examples.filter(isTest)) {
      const probability = Math.max(judge.probability(cues), facts.get(fact)?.probability ?? 0);
      facts.set(fact, { relation, probability, isTrue });
    }
  }
  return [...facts.values()];
}

/** The same order every time for a seed (a linear congruential generator). */
function shuffle(documents: readonly string[], seed: number): readonly string[] {
  const order = [...documents];
  let state = seed;
  for (let at = order.length - 1; at > 0; at -= 1) {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    const other = Math.floor((state / 2_147_483_648) * (at + 1));
    [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
  }
  return order;
}

export interface Choice {
  readonly threshold: number;
  readonly precision: number;
  readonly recall: number;
  readonly f1: number;
}

/** Precision, recall and F1 of the facts at or above a threshold, against all facts that the annotations hold. */
export function scoreAt(facts: readonly JudgedFact[], threshold: number, held: number): Choice {
  const kept = facts.filter(({ probability }) => probability >= threshold);
  const right = kept.filter(({ isTrue }) => isTrue).length;
  return {
    threshold,
    precision: kept.length === 0 ? 0 : right / kept.length,
    recall: right / held,
    f1: (2 * right) / (kept.length + held),
  };
}

/**
 * Half of the best F1, to a hundredth: where probabilities are calibrated, F1 is highest when whatever is more probable is kept
 * (Lipton, Elkan and Naryanaswamy 2014, "Optimal thresholding of classifiers to maximize F1 measure").
 */
export function bestThreshold(facts: readonly JudgedFact[], held: number): Choice {
  const best = Math.max(...Array.from({ length: 45 }, (_, step) => scoreAt(facts, step / 50, held).f1));
  return scoreAt(facts, Math.round(best * 50) / 100, held);
}
