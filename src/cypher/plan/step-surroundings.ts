import { alternativesOf } from '../ast/label-expression.ts';
import { slotOf } from '../compile/scope.ts';
import type { MatchState } from './match-state.ts';
import type { Step } from './pattern-graph.ts';

/** Slots of relationships walked before that could be the same one. */
export function othersOf(step: Step, state: MatchState): readonly number[] {
  return (state.walked ?? [])
    .filter((other) => other.name !== step.name && canShare(step, other))
    .map((other) => slotOf(state.scope, other.name));
}

/** Two relationships with no type in common are different anyway. */
function canShare(step: Step, other: Step): boolean {
  const left = typesOf(step);
  const right = typesOf(other);
  return left === null || right === null || left.some((type) => right.includes(type));
}

function typesOf(step: Step): readonly string[] | null {
  if (step.kind !== 'relationship' || step.pattern.types === null) return null;
  return alternativesOf(step.pattern.types);
}

/** The step in the words of the query. */
export function describeStep(step: Step): string {
  const shown = (name: string): string => (name.startsWith(' ') ? '' : name);
  if (step.kind !== 'relationship') return `(${shown(step.from)})…(${shown(step.to)})`;
  const { types, direction, length } = step.pattern;
  const names = types === null ? '' : `:${(alternativesOf(types) ?? ['…']).join('|')}`;
  const times = length === null ? '' : `*${length.min}..${length.max ?? ''}`;
  const body = `-[${shown(step.name)}${names}${times}]-`;
  const arrow = direction === 'out' ? `${body}>` : direction === 'in' ? `<${body}` : body;
  return `(${shown(step.from)})${arrow}(${shown(step.to)})`;
}
