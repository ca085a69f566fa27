import type { Comparison, Expression, PropertyAccess } from '../ast/expression.ts';
import { namesIn } from '../ast/names-in.ts';
import { slotOf } from '../compile/scope.ts';
import { known } from '../cypher-error.ts';
import type { NodeAccess } from '../run/node-scans.ts';
import { nodeScan } from '../run/node-scans.ts';
import { relationshipScan } from '../run/relationship-scan.ts';
import type { MatchState } from './match-state.ts';
import type { Predicate, RelationshipStep } from './pattern-graph.ts';
import { countOfLabel, fanOut } from './statistics.ts';
import { describeStep, isReadLater, othersOf } from './step-surroundings.ts';

interface Start {
  readonly name: string;
  readonly access: NodeAccess;
  readonly estimate: number;
  readonly detail: string;
}

/**
 * Begins at the node that the fewest candidates have to be looked at for. Where that would be any node, and all its
 * relationships, it begins at the relationships and gives the step that this does.
 */
export function bindStart(state: MatchState): RelationshipStep | null {
  const [cheapest] = state.nodes
    .filter((name) => !state.bound.has(name))
    .map((name) => cheapestAccess(name, state))
    .toSorted((left, right) => left.estimate - right.estimate);
  const best = known(cheapest, 'node left to begin with');
  const step = best.access.kind === 'all' ? scannableStep(best.name, state) : null;
  if (step !== null) {
    planScan(step, state);
    return step;
  }
  state.operator = nodeScan({
    source: state.operator,
    slot: slotOf(state.scope, best.name),
    access: best.access,
    detail: best.detail,
    estimate: state.operator.estimate * Math.max(best.estimate, 0.1),
  });
  state.bound.add(best.name);
  dropLabelTest(best, state);
  return null;
}

function scannableStep(node: string, { steps, bound }: MatchState): RelationshipStep | null {
  for (const step of steps) {
    if (step.kind !== 'relationship' || step.pattern.length !== null || step.pattern.direction === 'both') continue;
    const { from, to, name } = step;
    if ((from === node || to === node) && from !== to && ![from, to, name].some((one) => bound.has(one))) return step;
  }
  return null;
}

function planScan(step: RelationshipStep, state: MatchState): void {
  const { types, direction } = step.pattern;
  const [start, end] = direction === 'out' ? [step.from, step.to] : [step.to, step.from];
  const slotFor = (name: string): number => (isReadLater(name, step, state) ? slotOf(state.scope, name) : -1);
  const { graph } = state.scope.toolbox;
  state.operator = relationshipScan({
    source: state.operator,
    start: slotFor(start),
    relationship: slotFor(step.name),
    end: slotFor(end),
    types,
    distinctFrom: othersOf(step, state),
    detail: describeStep(step),
    estimate: state.operator.estimate * fanOut(step.pattern, graph) * graph.nodeCount,
  });
}

/** A label scan has already tested the label. */
function dropLabelTest(start: Start, state: MatchState): void {
  const { access } = start;
  if (access.kind !== 'label') return;
  for (const predicate of state.predicates) {
    if (labelTested(predicate, start.name) === access.label) state.predicates.delete(predicate);
  }
}

/** The one label that the condition asks of the node, or null. */
function labelTested({ expression }: Predicate, name: string): string | null {
  if (expression.kind !== 'has-labels' || expression.operand.kind !== 'variable') return null;
  return expression.operand.name === name && expression.labels.kind === 'name' ? expression.labels.name : null;
}

function cheapestAccess(name: string, state: MatchState): Start {
  const { graph } = state.scope.toolbox;
  const label = rarestLabel(name, state);
  const shown = name.trim() === name ? name : '';
  const count = label === null ? graph.nodeCount : countOfLabel(label, graph);
  const seek = seekOf(name, label, state);
  if (seek !== null) {
    const detail = `(${shown}${label === null ? '' : `:${label}`} {${seek.kind === 'seek' ? seek.key : ''}})`;
    return { name, access: seek, estimate: Math.min(1 + count / 1000, count), detail };
  }
  if (label === null) return { name, access: { kind: 'all' }, estimate: count, detail: `(${shown})` };
  return { name, access: { kind: 'label', label }, estimate: count, detail: `(${shown}:${label})` };
}

function rarestLabel(name: string, state: MatchState): string | null {
  const { graph } = state.scope.toolbox;
  const labels = [...state.predicates].flatMap((predicate) => requiredLabels(predicate, name));
  const [rarest] = labels.toSorted((left, right) => countOfLabel(left, graph) - countOfLabel(right, graph));
  return rarest ?? null;
}

function requiredLabels({ expression }: Predicate, name: string): readonly string[] {
  if (expression.kind !== 'has-labels' || expression.operand.kind !== 'variable') return [];
  if (expression.operand.name !== name) return [];
  const { labels } = expression;
  if (labels.kind === 'name') return [labels.name];
  if (labels.kind !== 'and') return [];
  return labels.operands.flatMap((operand) => (operand.kind === 'name' ? [operand.name] : []));
}

function seekOf(name: string, label: string | null, state: MatchState): NodeAccess | null {
  for (const predicate of state.predicates) {
    const { expression } = predicate;
    if (expression.kind !== 'comparison' || expression.operators.length !== 1) continue;
    if (expression.operators[0] !== '=') continue;
    const sought = soughtOf(expression, name, (value) => isKnown(value, predicate, state));
    if (sought === null) continue;
    const value = state.scope.toolbox.compileExpression(sought.value, state.scope);
    return { kind: 'seek', label, key: sought.key, value };
  }
  return null;
}

/** `name.key = value` in either order, where the value can be computed before the node is known. */
function soughtOf(
  { operands }: Comparison,
  name: string,
  known: (value: Expression) => boolean,
): { readonly key: string; readonly value: Expression } | null {
  const [left, right] = operands;
  if (left === undefined || right === undefined) return null;
  for (const [property, value] of [
    [left, right],
    [right, left],
  ] as const) {
    if (isPropertyOf(property, name) && known(value)) return { key: property.key, value };
  }
  return null;
}

function isPropertyOf(expression: Expression, name: string): expression is PropertyAccess {
  return expression.kind === 'property' && expression.object.kind === 'variable' && expression.object.name === name;
}

/** Variables from before this MATCH are known; those of its own pattern once they are bound. */
function isKnown(value: Expression, { names }: Predicate, state: MatchState): boolean {
  return [...namesIn(value)].every((name) => !names.has(name) || state.bound.has(name));
}
