import type { Accumulator } from './function-signature.ts';
import { floatAt } from './read-argument.ts';

/**
 * `stDev` of a sample (divides by n-1) or `stDevP` of a population (by n); 0.0 of less than two values.
 * B. P. Welford, "Note on a Method for Calculating Corrected Sums of Squares and Products", 1962.
 */
export function createDeviation(name: 'stDev' | 'stDevP'): Accumulator {
  let count = 0;
  let mean = 0;
  let squares = 0;
  return {
    add(args) {
      if ((args[0] ?? null) === null) return;
      const value = floatAt({ name, values: args }, 0);
      const distance = value - mean;
      count += 1;
      mean += distance / count;
      squares += distance * (value - mean);
    },
    result() {
      if (count < 2) return 0;
      return Math.sqrt(squares / (name === 'stDev' ? count - 1 : count));
    },
  };
}
