import { expressionsOfPattern } from '../ast/children.ts';
import { namesIn } from '../ast/names-in.ts';
import { slotOf } from '../compile/scope.ts';
import { boundRelationship } from '../run/bound-relationship.ts';
import { expand } from '../run/expand.ts';
import { reversed } from '../run/neighbours.ts';
import type { MatchState } from './match-state.ts';
import type { QuantifiedStep, RelationshipStep, Step } from './pattern-graph.ts';
import { planQuantified } from './plan-quantified.ts';
import { planShortest } from './plan-shortest.ts';
import { planVariable } from './plan-variable.ts';
import { fanOut } from './statistics.ts';
import { describeStep, isReadLater, othersOf } from './step-surroundings.ts';

/** Rows per row that the step makes, roughly; null while it cannot be planned. */
export function costOfStep(step: Step, state: MatchState): number | null {
  const from = state.bound.has(step.from);
  const to = state.bound.has(step.to);
  if (step.kind === 'relationship') return costOfRelationship(step, state);
  if (step.kind === 'quantified') return (from || to) && namesInside(step).every(isKnown(state)) ? 1000 : null;
  const legacy = step.selector.kind === 'shortestPath' || step.selector.kind === 'allShortestPaths';
  const ready = legacy ? from && to : from;
  return ready ? 2000 : null;
}

function costOfRelationship(step: RelationshipStep, state: MatchState): number | null {
  const from = state.bound.has(step.from);
  const to = state.bound.has(step.to);
  const { length } = step.pattern;
  const bound = state.bound.has(step.name);
  if (bound && length === null) return 0;
  if (!from && !to) return null;
  if (length !== null && !namesInside(step).every(isKnown(state))) return null;
  if (bound) return 0.1;
  const cost = fanOut(step.pattern, state.scope.toolbox.graph);
  return from && to ? cost * 0.01 : cost;
}

/** The names that conditions inside the step read. */
function namesInside(step: RelationshipStep | QuantifiedStep): readonly string[] {
  const { pattern } = step;
  const more = step.kind === 'quantified' ? expressionsOfPattern(step.pattern.pattern) : [step.pattern.properties];
  return [...more, pattern.where].flatMap((one) => (one === null ? [] : [...namesIn(one)]));
}

/** Whether a condition inside a step can read the name: all nodes and single relationships of the pattern come first. */
function isKnown({ nodes, steps, bound }: MatchState): (name: string) => boolean {
  const single = [...steps].filter((step) => step.kind === 'relationship' && step.pattern.length === null);
  const pending = new Set([...nodes, ...single.map((step) => step.name)]);
  return (name) => !pending.has(name) || bound.has(name);
}

/** Adds the operators of a step to the plan. */
export function planStep(step: Step, state: MatchState): void {
  if (step.kind === 'quantified') planQuantified(step, state);
  else if (step.kind === 'shortest') planShortest(step, state);
  else if (step.pattern.length !== null) planVariable(step, state);
  else if (state.bound.has(step.name)) planBound(step, state);
  else planExpand(step, state);
}

function planExpand(step: RelationshipStep, state: MatchState): void {
  const forward = state.bound.has(step.from);
  const into = forward && state.bound.has(step.to);
  const cost = fanOut(step.pattern, state.scope.toolbox.graph) * (into ? 0.01 : 1);
  const far = forward ? step.to : step.from;
  state.operator = expand({
    source: state.operator,
    from: slotOf(state.scope, forward ? step.from : step.to),
    to: into || isReadLater(far, step, state) ? slotOf(state.scope, far) : -1,
    relationship: isReadLater(step.name, step, state) ? slotOf(state.scope, step.name) : -1,
    types: step.pattern.types,
    direction: forward ? step.pattern.direction : reversed(step.pattern.direction),
    mode: into ? 'into' : 'all',
    distinctFrom: othersOf(step, state),
    detail: describeStep(step),
    estimate: state.operator.estimate * cost,
  });
}

function planBound(step: RelationshipStep, state: MatchState): void {
  state.operator = boundRelationship({
    source: state.operator,
    relationship: slotOf(state.scope, step.name),
    from: { slot: slotOf(state.scope, step.from), bound: state.bound.has(step.from) },
    to: { slot: slotOf(state.scope, step.to), bound: state.bound.has(step.to) || step.from === step.to },
    types: step.pattern.types,
    direction: step.pattern.direction,
    distinctFrom: othersOf(step, state),
    detail: describeStep(step),
    estimate: state.operator.estimate,
  });
}
