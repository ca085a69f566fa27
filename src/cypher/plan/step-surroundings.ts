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

/** Whether anything reads what the step binds: only its own pattern can read a part without a variable. */
export function isReadLater(name: string, step: Step, { steps, predicates, paths }: MatchState): boolean {
  if (!name.startsWith(' ')) return true;
  // A later step may have to know which relationships are taken.
  const others = [...steps].filter((other) => other !== step);
  if (name === step.name ? others.length > 0 : others.some(({ from, to }) => from === name || to === name)) return true;
  if ([...predicates].some(({ names }) => names.has(name))) return true;
  return [...paths].some(({ first, steps: walked }) => first === name || walked.includes(name));
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
