import type { Evaluate } from '../compile/scope.ts';
import { CypherError } from '../cypher-error.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { RunContext } from './run-context.ts';

/** Drops the first rows. */
export function skip(source: Operator, count: (run: RunContext) => number, detail: string): Operator {
  return {
    name: 'Skip',
    detail,
    estimate: source.estimate,
    sources: [source],
    *open(argument, run) {
      let left = count(run);
      for (const row of openRows(source, argument, run)) {
        if (row !== null && left > 0) left -= 1;
        else yield row;
      }
    },
  };
}

/** Stops the source after so many rows. */
export function limit(source: Operator, count: (run: RunContext) => number, detail: string): Operator {
  return {
    name: 'Limit',
    detail,
    estimate: source.estimate,
    sources: [source],
    *open(argument, run) {
      let left = count(run);
      if (left === 0) return;
      for (const row of openRows(source, argument, run)) {
        yield row;
        if (row !== null) left -= 1;
        if (left === 0) return;
      }
    },
  };
}

/** The number that SKIP or LIMIT says; anything but a whole number from 0 on is an error. */
export function countOf(evaluate: Evaluate, word: 'SKIP' | 'LIMIT'): (run: RunContext) => number {
  return (run) => {
    const value = evaluate([], run);
    if (typeof value !== 'bigint') throw badCount('InvalidArgumentType', `${word} needs an integer.`);
    if (value < 0n) throw badCount('NegativeIntegerArgument', `${word} cannot be negative.`);
    return Number(value);
  };
}

function badCount(detail: string, message: string): CypherError {
  return new CypherError({ phase: 'runtime', type: 'SyntaxError', detail, message });
}
