import type { RelationshipPattern } from '../ast/pattern.ts';
import { truthOf } from '../compile/compile-logic.ts';
import { slotOf } from '../compile/scope.ts';
import { expandShortest } from '../run/expand-shortest.ts';
import { nodeIn } from '../run/node-in.ts';
import { pathOf } from '../run/project-path.ts';
import { selectShortest } from '../run/select-shortest.ts';
import type { ExpandShortest } from '../run/shortest-search.ts';
import { relationshipsIn } from '../run/used-relationships.ts';
import type { MatchState } from './match-state.ts';
import { ARGUMENT } from './operator.ts';
import { namesOfStep, type Predicate, type ShortestStep } from './pattern-graph.ts';
import { without } from './plan-quantified.ts';
import { eachCondition } from './plan-variable.ts';
import { describeStep } from './step-surroundings.ts';

/** Plans a search for shortest paths: by breadth for one relationship with a length, else by trying all paths. */
export function planShortest(step: ShortestStep, state: MatchState): void {
  const [, middle] = step.path.elements;
  if (step.path.elements.length === 3 && middle?.kind === 'relationship') planSearch(step, middle, state);
  else planSelection(step, state);
}

function planSearch(step: ShortestStep, pattern: RelationshipPattern, state: MatchState): void {
  const options: Omit<ExpandShortest, 'accept'> = {
    source: state.operator,
    from: slotOf(state.scope, step.from),
    to: slotOf(state.scope, step.to),
    relationships: slotOf(state.scope, step.name),
    mode: state.bound.has(step.to) ? 'into' : 'all',
    selector: step.selector,
    types: pattern.types,
    direction: pattern.direction,
    repetition: pattern.length ?? { min: 1, max: 1 },
    ...eachCondition(pattern, state.scope),
    single: pattern.length === null,
    detail: describeStep(step),
    estimate: state.operator.estimate * (state.bound.has(step.to) ? 1 : 100),
  };
  state.operator = expandShortest({ ...options, accept: acceptOf(step, options, state) });
}

/** Conditions on the path of a `shortestPath(…)` choose among paths instead of filtering the chosen one. */
function acceptOf(
  step: ShortestStep,
  options: Omit<ExpandShortest, 'accept'>,
  state: MatchState,
): ExpandShortest['accept'] {
  if (step.selector.kind !== 'shortestPath' && step.selector.kind !== 'allShortestPaths') return null;
  const path = [...state.paths].find((one) => one.steps.includes(step.name));
  const own = [step.name, ...(path === undefined ? [] : [path.name])];
  const conditions = [...state.predicates].filter((predicate) => concerns(predicate, own, state));
  if (conditions.length === 0) return null;
  for (const predicate of conditions) state.predicates.delete(predicate);
  const tests = conditions.map(({ expression }) => state.scope.toolbox.compileExpression(expression, state.scope));
  const pathSlot = path === undefined ? null : slotOf(state.scope, path.name);
  return (row, run) => {
    const ids = relationshipsIn(row, options.relationships);
    if (pathSlot !== null) row[pathSlot] = pathOf(run.graph, nodeIn(row, options.from), ids);
    return tests.every((test) => truthOf(test(row, run)) === true);
  };
}

function concerns(predicate: Predicate, own: readonly string[], state: MatchState): boolean {
  const names = [...predicate.names];
  return names.some((name) => own.includes(name)) && names.every((name) => own.includes(name) || state.bound.has(name));
}

const PATH = '\u0001path';

function planSelection(step: ShortestStep, state: MatchState): void {
  const { scope } = state;
  const ends = [step.from, step.to].filter((name) => !state.bound.has(name));
  const names = [...ends, ...namesOfStep(step).filter((name) => !state.bound.has(name))];
  const variable = { kind: 'variable', name: PATH, span: step.path.span } as const;
  const elements = step.path.elements.map((element, index) => {
    const name = index === 0 ? step.from : index === step.path.elements.length - 1 ? step.to : null;
    if (name === null || element.kind !== 'node') return element;
    return { ...element, variable: { kind: 'variable', name: visibleName(name), span: element.span } as const };
  });
  const bound = [step.from, step.to].filter((name) => state.bound.has(name));
  const base = without(scope, names);
  const inner = scope.toolbox.planMatch(
    {
      patterns: [{ ...step.path, variable, selector: null, elements }],
      where: null,
      repeatable: state.walked === null,
    },
    ARGUMENT,
    {
      ...base,
      slots: new Map([...base.slots, ...bound.map((name) => [visibleName(name), slotOf(scope, name)] as const)]),
    },
  );
  const copied = names.filter((name) => name !== step.name);
  state.operator = selectShortest({
    source: state.operator,
    inner: inner.operator,
    from: slotOf(inner.scope, visibleName(step.from)),
    to: slotOf(inner.scope, visibleName(step.to)),
    path: slotOf(inner.scope, PATH),
    walked: slotOf(scope, step.name),
    copies: copied.map((name) => [slotOf(inner.scope, visibleName(name)), slotOf(scope, name)] as const),
    selector: step.selector,
    detail: describeStep(step),
  });
}

/** Names with a space in front do not outlive planning; these do. */
function visibleName(name: string): string {
  return name.startsWith(' ') ? `\u0001${name}` : name;
}
