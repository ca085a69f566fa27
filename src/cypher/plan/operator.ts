import { known } from '../cypher-error.ts';
import type { Row, Rows } from '../run/row.ts';
import type { RunContext } from '../run/run-context.ts';

/** One step of a plan: it reads rows from its sources and passes on its own. */
export interface Operator {
  readonly name: string;
  /** What it works on, in the words of the query. */
  readonly detail: string;
  /** Rows that the planner expects. */
  readonly estimate: number;
  readonly sources: readonly Operator[];
  /** Set where the rows can be counted without being made. */
  readonly counting?: Counting;
  /** Set where there is a cheaper way to the same rows, each once. */
  readonly once?: Operator;
  /** Starts the stream; `argument` is the row that the innermost source begins with. */
  open(argument: Row, run: RunContext): Rows;
}

/** A step that knows how many rows it would make of a row of its source. */
export interface Counting {
  readonly source: Operator;
  /** Slots that the step writes, none of them null. */
  readonly written: ReadonlySet<number>;
  times(row: Row, run: RunContext): number;
}

/** The source of a plan: passes on its argument, once. */
export const ARGUMENT: Operator = {
  name: 'Argument',
  detail: '',
  estimate: 1,
  sources: [],
  *open(argument) {
    yield argument;
  },
};

/** Opens an operator, watched when the run is a PROFILE. */
export function openRows(operator: Operator, argument: Row, run: RunContext): Rows {
  const rows = operator.open(argument, run);
  return run.profile === null ? rows : run.profile.watch(operator, rows);
}

/** An operator that makes rows of each row of its first source; `begin` gets ready for a run. */
export function perRow(shape: Omit<Operator, 'open'>, begin: (run: RunContext) => (row: Row) => Rows): Operator {
  return {
    ...shape,
    *open(argument, run) {
      const each = begin(run);
      for (const row of openRows(known(shape.sources[0], 'source'), argument, run)) {
        if (row === null) yield null;
        else yield* each(row);
      }
    },
  };
}
