import { type Operator, openRows } from '../plan/operator.ts';

/** Reads all rows and passes on none. */
export function finish(source: Operator): Operator {
  return {
    name: 'Finish',
    detail: '',
    estimate: 0,
    sources: [source],
    *open(argument, run) {
      for (const row of openRows(source, argument, run)) if (row === null) yield null;
    },
  };
}
