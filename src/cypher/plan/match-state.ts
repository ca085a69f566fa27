import type { Expression } from '../ast/expression.ts';
import type { Scope } from '../compile/scope.ts';
import { filter } from '../run/filter.ts';
import type { Operator } from './operator.ts';
import type { NamedPath, Predicate, Step } from './pattern-graph.ts';

/** A MATCH while it is planned: what is bound so far and what is still to do. */
export interface MatchState {
  operator: Operator;
  readonly scope: Scope;
  readonly bound: Set<string>;
  readonly nodes: readonly string[];
  readonly steps: Set<Step>;
  readonly predicates: Set<Predicate>;
  readonly paths: Set<NamedPath>;
  /** Steps done whose relationships must not be walked again; null where repetition is allowed. */
  readonly walked: Step[] | null;
}

/** Filters by every condition whose names are all bound. */
export function applyPredicates(state: MatchState): void {
  const ready = [...state.predicates].filter(({ names }) => [...names].every((name) => state.bound.has(name)));
  if (ready.length === 0) return;
  for (const predicate of ready) state.predicates.delete(predicate);
  const expressions = ready.map(({ expression }) => expression);
  state.operator = filter({
    source: state.operator,
    conditions: expressions.map((expression) => state.scope.toolbox.compileExpression(expression, state.scope)),
    detail: expressions.map(describeExpression).join(' AND '),
    estimate: expressions.reduce((rows, one) => rows * selectivityOf(one), state.operator.estimate),
  });
}

function selectivityOf(expression: Expression): number {
  return expression.kind === 'comparison' && expression.operators[0] === '=' ? 0.1 : 0.5;
}

/** A short text for plans: what kind of condition it is and which names it reads. */
export function describeExpression(expression: Expression): string {
  if (expression.kind === 'variable') return expression.name.trim() === '' ? '?' : expression.name;
  if (expression.kind === 'property') return `${describeExpression(expression.object)}.${expression.key}`;
  if (expression.kind === 'literal') return String(expression.value);
  if (expression.kind === 'parameter') return `$${expression.name}`;
  if (expression.kind === 'comparison') {
    const [first, ...rest] = expression.operands.map(describeExpression);
    return [first, ...rest.map((text, index) => `${expression.operators[index]} ${text}`)].join(' ');
  }
  if (expression.kind === 'binary') {
    return `${describeExpression(expression.left)} ${expression.operator.toUpperCase()} ${describeExpression(expression.right)}`;
  }
  if (expression.kind === 'call') return `${expression.name}(${expression.args.map(describeExpression).join(', ')})`;
  if (expression.kind === 'has-labels')
    return `${describeExpression(expression.operand)}:${describeLabels(expression.labels)}`;
  return expression.kind;
}

function describeLabels(labels: Extract<Expression, { kind: 'has-labels' }>['labels']): string {
  switch (labels.kind) {
    case 'name':
      return labels.name;
    case 'any':
      return '%';
    case 'not':
      return `!${describeLabels(labels.operand)}`;
    default:
      return labels.operands.map(describeLabels).join(labels.kind === 'and' ? '&' : '|');
  }
}
