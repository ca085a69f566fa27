import { CypherError } from '../cypher-error.ts';
import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';

/** Functions of Neo4j that the engine knows by name and refuses, so that the message says why. */
export const REFUSED_FUNCTIONS: readonly ScalarFunction[] = [
  'point',
  'point.distance',
  'point.withinBBox',
  'distance',
].map((name) =>
  defineFunction({
    name,
    arity: [0, Number.POSITIVE_INFINITY],
    returns: 'any',
    seesNulls: true,
    call() {
      const message = `${name}() is not supported: the graph has no spatial values.`;
      throw new CypherError({ phase: 'runtime', type: 'Refused', detail: 'SpatialNotSupported', message });
    },
  }),
);
