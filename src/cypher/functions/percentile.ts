import { argumentError } from '../cypher-error.ts';
import { orderValues } from '../values/compare.ts';
import type { Value } from '../values/value.ts';
import type { Accumulator } from './function-signature.ts';
import { floatAt, numberAt } from './read-argument.ts';

/** `percentileCont`: between the two nearest values by straight line; null of nothing. */
export function createPercentileCont(): Accumulator {
  return createPercentile('percentileCont', (sorted, percentile) => {
    const last = sorted.length - 1;
    if (percentile === 1 || last === 0) return sorted[last] ?? null;
    const place = percentile * last;
    const floor = Math.floor(place);
    const ceiling = Math.ceil(place);
    // Neo4j passes on a value that is hit exactly as it is, so that an integer stays one.
    if (ceiling === floor || floor === last) return sorted[floor] ?? null;
    return Number(sorted[floor]) * (ceiling - place) + Number(sorted[ceiling]) * (place - floor);
  });
}

/** `percentileDisc`: the nearest of the values; null of nothing. */
export function createPercentileDisc(): Accumulator {
  return createPercentile('percentileDisc', (sorted, percentile) => {
    const last = sorted.length - 1;
    if (percentile === 1 || last === 0) return sorted[last] ?? null;
    const place = percentile * sorted.length;
    const floor = Math.floor(place);
    return sorted[place !== floor || floor === 0 ? floor : floor - 1] ?? null;
  });
}

function createPercentile(
  name: string,
  pick: (sorted: readonly (number | bigint)[], percentile: number) => Value,
): Accumulator {
  const values: (number | bigint)[] = [];
  let percentile = 0;
  return {
    add(args) {
      percentile = percentileOf(name, args);
      if ((args[0] ?? null) !== null) values.push(numberAt({ name, values: args }, 0));
    },
    result: () => (values.length === 0 ? null : pick(sorted(values), percentile)),
  };
}

/** Typed arrays sort many times as fast as a comparison of any two values. */
function sorted(values: readonly (number | bigint)[]): readonly (number | bigint)[] {
  if (values.every((value) => typeof value === 'bigint')) return [...new BigInt64Array(values).sort()];
  if (values.every((value) => typeof value === 'number')) return [...new Float64Array(values).sort()];
  return values.toSorted(orderValues);
}

function percentileOf(name: string, args: readonly Value[]): number {
  const percentile = floatAt({ name, values: args }, 1);
  if (percentile >= 0 && percentile <= 1) return percentile;
  throw argumentError(`${name}() takes a percentile from 0.0 to 1.0, not ${percentile}.`, 'NumberOutOfRange');
}
