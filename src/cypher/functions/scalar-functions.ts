import { CONVERSION_FUNCTIONS } from './conversion-functions.ts';
import { DURATION_FUNCTIONS } from './duration-functions.ts';
import type { ScalarFunction } from './function-signature.ts';
import { GRAPH_FUNCTIONS } from './graph-functions.ts';
import { LIST_FUNCTIONS } from './list-functions.ts';
import { MATH_FUNCTIONS } from './math-functions.ts';
import { RANDOM_UUID } from './random-uuid.ts';
import { REFUSED_FUNCTIONS } from './refused-functions.ts';
import { TEMPORAL_FUNCTIONS } from './temporal-functions.ts';
import { TEXT_FUNCTIONS } from './text-functions.ts';

/** All functions of one row. */
export const SCALAR_FUNCTIONS: readonly ScalarFunction[] = [
  ...GRAPH_FUNCTIONS,
  ...LIST_FUNCTIONS,
  ...TEXT_FUNCTIONS,
  ...MATH_FUNCTIONS,
  ...CONVERSION_FUNCTIONS,
  ...TEMPORAL_FUNCTIONS,
  ...DURATION_FUNCTIONS,
  RANDOM_UUID,
  ...REFUSED_FUNCTIONS,
];
