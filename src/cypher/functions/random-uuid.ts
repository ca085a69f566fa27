import { defineFunction } from './define-function.ts';
import type { ScalarFunction } from './function-signature.ts';

/** `randomUUID()`: a version 4 identifier from the random numbers of the query. */
export const RANDOM_UUID: ScalarFunction = defineFunction({
  name: 'randomUUID',
  arity: 0,
  returns: 'string',
  volatile: true,
  call: (_, context) =>
    'xxxxxxxx-xxxx-4xxx-yxxx-xxxxxxxxxxxx'.replace(/[xy]/g, (place) => {
      const digit = Math.floor(context.random() * 16);
      return (place === 'x' ? digit : 8 + (digit % 4)).toString(16);
    }),
});
