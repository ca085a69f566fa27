import type { Bounds } from '../ast/pattern.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { RelationshipValue, Value } from '../values/value.ts';
import { nodeIn } from './node-in.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { isUsed } from './used-relationships.ts';

export interface ExpandQuantified {
  readonly source: Operator;
  readonly from: number;
  readonly to: number;
  readonly mode: 'all' | 'into';
  /** Slot of the list of all relationships walked. */
  readonly walked: number;
  readonly repetition: Bounds;
  /** Finds one repetition from the node in `start` and puts its path into `path`. */
  readonly inner: Operator;
  readonly start: number;
  readonly path: number;
  /** Slots inside one repetition and of the list that gathers them. */
  readonly groups: readonly (readonly [inner: number, outer: number])[];
  readonly distinctFrom: readonly number[];
  readonly backwards: boolean;
  readonly detail: string;
  readonly estimate: number;
}

/** For each row one row per walk made of as many repetitions as allowed; no relationship twice. */
export function expandQuantified(options: ExpandQuantified): Operator {
  return {
    name: 'Repeat',
    detail: options.detail,
    estimate: options.estimate,
    sources: [options.source, options.inner],
    *open(argument, run) {
      for (const row of openRows(options.source, argument, run)) {
        if (row === null) {
          yield null;
          continue;
        }
        const start = nodeIn(row, options.from);
        const wanted = options.mode === 'into' ? nodeIn(row, options.to) : null;
        if (start < 0 || wanted === -1) continue;
        const gathered = options.groups.map((): readonly Value[] => []);
        yield* repeat(row, run, { options, wanted, node: start, count: 0, walked: [], gathered });
      }
    },
  };
}

interface State {
  readonly options: ExpandQuantified;
  readonly wanted: number | null;
  readonly node: number;
  readonly count: number;
  readonly walked: readonly RelationshipValue[];
  /** For each group variable its values so far. */
  readonly gathered: readonly (readonly Value[])[];
}

function* repeat(row: Row, run: RunContext, state: State): Rows {
  const { options, wanted, node, count } = state;
  const { min, max } = options.repetition;
  if (count >= min && (wanted === null || wanted === node)) {
    place(row, state);
    yield row;
  }
  if (max !== null && count >= max) return;
  const inner = row.slice();
  inner[options.start] = { kind: 'node', id: node };
  for (const match of openRows(options.inner, inner, run)) {
    if (match === null || run.budget.tick()) yield null;
    if (match === null) continue;
    const next = after(match, state);
    if (next !== null) yield* repeat(row, run, next);
  }
}

function place(row: Row, { options, node, walked, gathered }: State): void {
  row[options.walked] = options.backwards ? walked.toReversed() : walked;
  if (options.mode === 'all') row[options.to] = { kind: 'node', id: node };
  for (const [index, [, outer]] of options.groups.entries()) {
    const values = gathered[index] ?? [];
    row[outer] = options.backwards ? values.toReversed() : values;
  }
}

/** The state after one more repetition; null where it walks a relationship again, or none and so could go on for ever. */
function after(match: Row, state: State): State | null {
  const { options, walked } = state;
  const path = match[options.path] ?? null;
  if (path === null || typeof path !== 'object' || !('kind' in path) || path.kind !== 'path') return null;
  const fresh = path.relationships.map((id): RelationshipValue => ({ kind: 'relationship', id }));
  if (fresh.length === 0) return null;
  for (const { id } of fresh) {
    if (walked.some((one) => one.id === id) || isUsed(match, options.distinctFrom, id)) return null;
  }
  return {
    ...state,
    node: path.nodes.at(-1) ?? 0,
    count: state.count + 1,
    walked: [...walked, ...fresh],
    gathered: options.groups.map(([slot], index) => [...(state.gathered[index] ?? []), match[slot] ?? null]),
  };
}
