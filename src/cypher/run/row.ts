import type { Value } from '../values/value.ts';

/**
 * The variables of one row by slot. Operators write their own slots into the row they were given and pass the
 * same array on, so a row is valid only until the next one is asked for; who keeps it copies it.
 */
export type Row = Value[];

/** A lazy stream of rows; `null` is no row but a moment at which the event loop may be given a turn. */
export type Rows = Generator<Row | null, void, undefined>;
