import type { Expression, Quantifier } from '../ast/expression.ts';
import { namesIn } from '../ast/names-in.ts';
import type { RelationshipPattern } from '../ast/pattern.ts';
import { truthOf } from '../compile/compile-logic.ts';
import { type Evaluate, type Scope, slotOf, withSlots } from '../compile/scope.ts';
import { expandShortest } from '../run/expand-shortest.ts';
import { nodeIn } from '../run/node-in.ts';
import { pathOf } from '../run/project-path.ts';
import type { Row } from '../run/row.ts';
import type { RunContext } from '../run/run-context.ts';
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
  const { scope } = state;
  const { kind } = step.selector;
  const isFunction = kind === 'shortestPath' || kind === 'allShortestPaths';
  const path = [...state.paths].find((one) => one.steps.includes(step.name))?.name;
  const own = path === undefined ? [step.name] : [step.name, path];
  const taken = [...state.predicates].filter((predicate) => isFunction && concerns(predicate, own, state));
  for (const predicate of taken) state.predicates.delete(predicate);
  const conditions = taken.map(({ expression }) => expression);
  const eachStep = conditions.filter((condition) => isOfEachStep(condition, own));
  const options: Omit<ExpandShortest, 'accept'> = {
    source: state.operator,
    from: slotOf(scope, step.from),
    to: slotOf(scope, step.to),
    relationships: slotOf(scope, step.name),
    mode: state.bound.has(step.to) ? 'into' : 'all',
    selector: step.selector,
    types: pattern.types,
    direction: pattern.direction,
    repetition: pattern.length ?? { min: 1, max: 1 },
    ...withStepConditions(eachCondition(pattern, scope), eachStep, scope),
    single: pattern.length === null,
    detail: describeStep(step),
    estimate: state.operator.estimate * (state.bound.has(step.to) ? 1 : 100),
  };
  const whole = conditions.filter((condition) => !isOfEachStep(condition, own));
  state.operator = expandShortest({ ...options, accept: acceptOf(whole, options, { path, scope }) });
}

type Each = ReturnType<typeof eachCondition>;

/** `all(r IN relationships(path) WHERE …)` over nothing else of the path is asked of each step, and the search goes by breadth. */
function withStepConditions({ condition, each }: Each, conditions: readonly Quantifier[], scope: Scope): Each {
  if (conditions.length === 0) return { condition, each };
  const tests = conditions.map(({ variable, where }) =>
    scope.toolbox.compileExpression(where, withSlots(scope, [[variable.name, each]])),
  );
  if (condition !== null) tests.push(condition);
  return { condition: allHold(tests), each };
}

function allHold(tests: readonly Evaluate[]) {
  return (row: Row, run: RunContext): boolean => tests.every((test) => truthOf(test(row, run)) === true);
}

function isOfEachStep(expression: Expression, own: readonly string[]): expression is Quantifier {
  if (expression.kind !== 'quantifier' || expression.quantifier !== 'all') return false;
  const { list, variable, where } = expression;
  const names = namesIn(where);
  return (
    list.kind === 'call' &&
    list.name.toLowerCase() === 'relationships' &&
    list.args[0]?.kind === 'variable' &&
    !own.some((name) => name !== variable.name && names.has(name))
  );
}

/** Conditions on the path of a `shortestPath(…)` choose among paths instead of filtering the chosen one. */
function acceptOf(
  conditions: readonly Expression[],
  options: Omit<ExpandShortest, 'accept'>,
  { path, scope }: { readonly path: string | undefined; readonly scope: Scope },
): ExpandShortest['accept'] {
  if (conditions.length === 0) return null;
  const tests = conditions.map((expression) => scope.toolbox.compileExpression(expression, scope));
  const holds = allHold(tests);
  if (path === undefined) return holds;
  const pathSlot = slotOf(scope, path);
  return (row, run) => {
    row[pathSlot] = pathOf(run.graph, nodeIn(row, options.from), relationshipsIn(row, options.relationships));
    return holds(row, run);
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
