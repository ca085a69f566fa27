import type { Expression } from '../ast/expression.ts';
import type { PathPattern } from '../ast/pattern.ts';
import { newSlot, type Scope, slotOf, withSlots } from '../compile/scope.ts';
import { projectPath } from '../run/project-path.ts';
import { bindStart } from './choose-start.ts';
import { applyPredicates, type MatchState } from './match-state.ts';
import type { Operator } from './operator.ts';
import { namesOfStep, type PatternGraph, type Predicate, patternGraphOf, type Step } from './pattern-graph.ts';
import { costOfStep, planStep } from './plan-step.ts';

export interface MatchRequest {
  readonly patterns: readonly PathPattern[];
  readonly where: Expression | null;
  readonly repeatable: boolean;
}

export interface Planned {
  readonly operator: Operator;
  readonly scope: Scope;
}

/** Plans the patterns of one MATCH on top of a source: cheapest node first, then the cheapest step, conditions at once. */
export function planMatch(request: MatchRequest, source: Operator, scope: Scope): Planned {
  const graph = patternGraphOf(request.patterns, request.where, scope.layout.size);
  const state = openState(graph, { source, scope, repeatable: request.repeatable });
  applyPredicates(state);
  while (state.steps.size > 0 || state.nodes.some((name) => !state.bound.has(name))) {
    advance(state);
    applyPredicates(state);
  }
  projectPaths(state);
  return { operator: state.operator, scope: visible(scope, state.scope) };
}

interface Opening {
  readonly source: Operator;
  readonly scope: Scope;
  readonly repeatable: boolean;
}

function openState(graph: PatternGraph, { source, scope, repeatable }: Opening): MatchState {
  const names = [...graph.nodes, ...graph.steps.flatMap(namesOfStep), ...graph.paths.map((path) => path.name)];
  const fresh = [...new Set(names)].filter((name) => !scope.slots.has(name));
  return {
    operator: source,
    scope: withSlots(
      scope,
      fresh.map((name) => [name, newSlot(scope)] as const),
    ),
    bound: new Set(names.filter((name) => scope.slots.has(name))),
    nodes: graph.nodes,
    steps: new Set(graph.steps),
    predicates: new Set([...graph.predicates, ...presenceOf(graph, scope)]),
    paths: new Set(graph.paths),
    walked: repeatable ? null : [],
  };
}

/** A node known from before may be null, and then no pattern matches; steps find that out by themselves. */
function presenceOf({ nodes, steps }: PatternGraph, scope: Scope): readonly Predicate[] {
  const span = { start: 0, end: 0 };
  return nodes
    .filter((name) => scope.slots.has(name) && !steps.some(({ from, to }) => from === name || to === name))
    .map((name) => ({
      expression: { kind: 'is-null', operand: { kind: 'variable', name, span }, negated: true, span },
      names: new Set([name]),
    }));
}

function advance(state: MatchState): void {
  const [best] = [...state.steps]
    .map((step) => ({ step, cost: costOfStep(step, state) }))
    .filter(({ cost }) => cost !== null)
    .toSorted((left, right) => (left.cost ?? 0) - (right.cost ?? 0));
  if (best === undefined) {
    const done = bindStart(state);
    if (done !== null) finishStep(done, state);
    return;
  }
  planStep(best.step, state);
  finishStep(best.step, state);
}

function finishStep(step: Step, state: MatchState): void {
  state.steps.delete(step);
  for (const name of [step.from, step.to, ...namesOfStep(step)]) state.bound.add(name);
  state.walked?.push(step);
  projectPaths(state);
}

/** Puts each named path together as soon as all its steps are done, so that conditions on it come early. */
function projectPaths(state: MatchState): void {
  const pending = new Set([...state.steps].map((step) => step.name));
  for (const path of state.paths) {
    if (!state.bound.has(path.first) || path.steps.some((step) => pending.has(step))) continue;
    state.paths.delete(path);
    state.operator = projectPath({
      source: state.operator,
      slot: slotOf(state.scope, path.name),
      first: slotOf(state.scope, path.first),
      steps: path.steps.map((step) => slotOf(state.scope, step)),
      // The path of a part that is planned by itself has no name in the text.
      detail: /^\w/u.test(path.name) ? path.name : '',
    });
    state.bound.add(path.name);
  }
}

/** The scope after the MATCH: names of parts without a variable are gone. */
function visible(before: Scope, after: Scope): Scope {
  const named = [...after.slots].filter(([name]) => before.slots.has(name) || !name.startsWith(' '));
  return { ...after, slots: new Map(named) };
}
