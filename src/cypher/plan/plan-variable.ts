import type { Expression } from '../ast/expression.ts';
import type { RelationshipPattern } from '../ast/pattern.ts';
import { type Evaluate, newSlot, type Scope, slotOf, withSlots } from '../compile/scope.ts';
import { boundTrail } from '../run/bound-trail.ts';
import { expandReachable } from '../run/expand-reachable.ts';
import { type ExpandVariable, expandVariable } from '../run/expand-variable.ts';
import { reversed } from '../run/neighbours.ts';
import type { MatchState } from './match-state.ts';
import type { Operator } from './operator.ts';
import { propertyConditions, type RelationshipStep } from './pattern-graph.ts';
import { fanOut } from './statistics.ts';
import { describeStep, isReadLater, othersOf } from './step-surroundings.ts';

/** Plans a relationship with a length, from whichever of its ends is bound. */
export function planVariable(step: RelationshipStep, state: MatchState): void {
  const forward = state.bound.has(step.from);
  const into = forward && state.bound.has(step.to);
  const { pattern } = step;
  const options: ExpandVariable = {
    source: state.operator,
    from: slotOf(state.scope, forward ? step.from : step.to),
    to: slotOf(state.scope, forward ? step.to : step.from),
    relationships: slotOf(state.scope, step.name),
    types: pattern.types,
    direction: forward ? pattern.direction : reversed(pattern.direction),
    repetition: pattern.length ?? { min: 1, max: 1 },
    mode: into ? 'into' : 'all',
    backwards: !forward,
    distinctFrom: othersOf(step, state),
    ...eachCondition(pattern, state.scope),
    detail: describeStep(step),
    estimate: state.operator.estimate * fanOut(pattern, state.scope.toolbox.graph) * (into ? 0.01 : 1),
  };
  if (state.bound.has(step.name)) state.operator = boundTrail(options);
  else if (into || isReadLater(step.name, step, state)) state.operator = expandVariable(options);
  else state.operator = { ...expandVariable(options), ...onceOf(options) };
}

/** Where only the ends matter, a trail of two or more may still have to go round; a shorter one need not. */
function onceOf(options: ExpandVariable): { readonly once?: Operator } {
  return options.repetition.min > 1 ? {} : { once: expandReachable(options) };
}

/** The condition on each relationship, and the slot in which that relationship stands. */
export function eachCondition(
  pattern: RelationshipPattern,
  scope: Scope,
): { readonly condition: Evaluate | null; readonly each: number } {
  const each = newSlot(scope);
  const name = pattern.variable?.name ?? ' each';
  const variable = { kind: 'variable', name, span: pattern.span } as const;
  const conditions = [...propertyConditions(variable, pattern.properties), ...(pattern.where ? [pattern.where] : [])];
  const all = conditions.reduce<Expression | null>(
    (left, right) => (left === null ? right : { kind: 'binary', operator: 'and', left, right, span: pattern.span }),
    null,
  );
  if (all === null) return { condition: null, each };
  return { condition: scope.toolbox.compileExpression(all, withSlots(scope, [[name, each]])), each };
}
