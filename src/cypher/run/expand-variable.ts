import type { LabelExpression } from '../ast/label-expression.ts';
import type { Bounds } from '../ast/pattern.ts';
import type { Evaluate } from '../compile/scope.ts';
import { type Operator, openRows } from '../plan/operator.ts';
import type { RelationshipValue } from '../values/value.ts';
import { type Direction, neighboursOf } from './neighbours.ts';
import { nodeIn } from './node-in.ts';
import { typeIdsOf } from './relationship-types.ts';
import type { Row, Rows } from './row.ts';
import type { RunContext } from './run-context.ts';
import { isUsed } from './used-relationships.ts';

export interface ExpandVariable {
  readonly source: Operator;
  readonly from: number;
  readonly to: number;
  /** Slot of the list of relationships. */
  readonly relationships: number;
  readonly types: LabelExpression | null;
  readonly direction: Direction;
  readonly repetition: Bounds;
  readonly mode: 'all' | 'into';
  /** The walk starts at the pattern's right end, so the list is turned round. */
  readonly backwards: boolean;
  readonly distinctFrom: readonly number[];
  /** Conditions on each relationship, which stands in `each`. */
  readonly condition: Evaluate | null;
  readonly each: number;
  readonly detail: string;
  readonly estimate: number;
}

/** For each row one row per trail of allowed length; no relationship twice in one trail. */
export function expandVariable(options: ExpandVariable): Operator {
  const { source, detail, estimate, mode } = options;
  return {
    name: mode === 'into' ? 'VarLengthExpandInto' : 'VarLengthExpand',
    detail,
    estimate,
    sources: [source],
    *open(argument, run) {
      const typeIds = typeIdsOf(options.types, run.graph);
      for (const row of openRows(source, argument, run)) {
        if (row === null) yield null;
        else yield* trailsFrom(row, run, { ...options, typeIds });
      }
    },
  };
}

type Trails = ExpandVariable & { readonly typeIds: readonly number[] };

function* trailsFrom(row: Row, run: RunContext, options: Trails): Rows {
  const start = nodeIn(row, options.from);
  const wanted = options.mode === 'into' ? nodeIn(row, options.to) : null;
  if (start < 0 || wanted === -1) return;
  const trail: RelationshipValue[] = [];
  if (options.repetition.min === 0) {
    if (yieldable(row, start, { options, trail, wanted })) yield row;
  }
  yield* deepen(row, run, { options, trail, wanted, node: start });
}

interface Reached {
  readonly options: Trails;
  readonly trail: readonly RelationshipValue[];
  readonly wanted: number | null;
}

/** Puts the trail so far into the row, unless it ends at another node than the one wanted. */
function yieldable(row: Row, node: number, { options, trail, wanted }: Reached): boolean {
  if (wanted !== null && wanted !== node) return false;
  row[options.relationships] = options.backwards ? trail.toReversed() : trail.slice();
  if (wanted === null) row[options.to] = { kind: 'node', id: node };
  return true;
}

interface Depth {
  readonly options: Trails;
  readonly trail: RelationshipValue[];
  readonly wanted: number | null;
  readonly node: number;
}

function* deepen(row: Row, run: RunContext, { options, trail, wanted, node }: Depth): Rows {
  const { min, max } = options.repetition;
  if (max !== null && trail.length >= max) return;
  for (const { id, other } of neighboursOf(run.graph, node, { direction: options.direction, types: options.typeIds })) {
    if (run.budget.tick()) yield null;
    if (!allowed(row, run, { options, trail, id })) continue;
    trail.push({ kind: 'relationship', id });
    if (trail.length >= min && yieldable(row, other, { options, trail, wanted })) yield row;
    yield* deepen(row, run, { options, trail, wanted, node: other });
    trail.pop();
  }
}

interface Candidate {
  readonly options: ExpandVariable;
  readonly trail: readonly RelationshipValue[];
  readonly id: number;
}

/** Whether the relationship can go on a trail: none twice, and the condition holds. */
export function allowed(row: Row, run: RunContext, { options, trail, id }: Candidate): boolean {
  for (const walked of trail) if (walked.id === id) return false;
  if (isUsed(row, options.distinctFrom, id)) return false;
  if (options.condition === null) return true;
  row[options.each] = { kind: 'relationship', id };
  return options.condition(row, run) === true;
}
