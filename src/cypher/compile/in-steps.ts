import { runToEnd } from '../values/run-to-end.ts';
import type { Evaluate, Steps } from './scope.ts';

/** An expression with pauses; who cannot pause runs it to its end. */
export function inSteps(steps: Steps): Evaluate {
  const evaluate: Evaluate = (row, run) => runToEnd(steps(row, run));
  return Object.assign(evaluate, { steps });
}

/** The steps of any expression; one that takes no time has a single step. */
export function stepsOf(evaluate: Evaluate): Steps {
  return (
    evaluate.steps ??
    // biome-ignore lint/correctness/useYield: nothing to wait for
    function* (row, run) {
      return evaluate(row, run);
    }
  );
}
