import type { PathElement, PathPattern } from '../ast/pattern.ts';
import { newSlot, type Scope, slotOf, withSlots } from '../compile/scope.ts';
import { expandQuantified } from '../run/expand-quantified.ts';
import { reversed } from '../run/neighbours.ts';
import type { MatchState } from './match-state.ts';
import { ARGUMENT } from './operator.ts';
import { groupNamesOf, nodeOf, type QuantifiedStep } from './pattern-graph.ts';
import { describeStep, othersOf } from './step-surroundings.ts';

/** Plans `(…){1,3}`: the bracket becomes a plan of its own that is run once per repetition. */
export function planQuantified(step: QuantifiedStep, state: MatchState): void {
  const { scope } = state;
  const forward = state.bound.has(step.from);
  const into = forward && state.bound.has(step.to);
  const names = groupNamesOf(step.pattern.pattern);
  const start = newSlot(scope);
  const elements = forward ? step.pattern.pattern.elements : step.pattern.pattern.elements.toReversed().map(turned);
  const pattern = prepared({ ...step.pattern.pattern, elements }, step);
  const startName = nodeOf(pattern.elements[0]).variable?.name ?? START;
  const inner = scope.toolbox.planMatch(
    { patterns: [pattern], where: step.pattern.where, repeatable: state.walked === null },
    ARGUMENT,
    withSlots(without(scope, names), [[startName, start]]),
  );
  state.operator = expandQuantified({
    source: state.operator,
    from: slotOf(scope, forward ? step.from : step.to),
    to: slotOf(scope, forward ? step.to : step.from),
    mode: into ? 'into' : 'all',
    walked: slotOf(scope, step.name),
    repetition: step.pattern.repetition ?? { min: 1, max: 1 },
    inner: inner.operator,
    start,
    path: slotOf(inner.scope, PATH),
    groups: names.map((name) => [slotOf(inner.scope, name), slotOf(scope, name)] as const),
    distinctFrom: othersOf(step, state),
    backwards: !forward,
    detail: describeStep(step),
    estimate: state.operator.estimate * 100,
  });
}

/** No text can spell these names, and unlike those with a space they survive planning. */
const START = '\u0001start';
const PATH = '\u0001path';

function prepared(pattern: PathPattern, step: QuantifiedStep): PathPattern {
  const [first, ...rest] = pattern.elements;
  const node = nodeOf(first);
  const variable = (name: string) => ({ kind: 'variable', name, span: step.pattern.span }) as const;
  const named = node.variable === null ? { ...node, variable: variable(START) } : node;
  return { ...pattern, variable: variable(PATH), selector: null, elements: [named, ...rest] };
}

function turned(element: PathElement): PathElement {
  return element.kind === 'relationship' ? { ...element, direction: reversed(element.direction) } : element;
}

/** The scope without names that mean something else inside. */
export function without(scope: Scope, names: readonly string[]): Scope {
  return { ...scope, slots: new Map([...scope.slots].filter(([name]) => !names.includes(name))) };
}
