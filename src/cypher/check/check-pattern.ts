import type { Variable } from '../ast/expression.ts';
import type { NodePattern, PathElement, PathPattern, PathSelector, RelationshipPattern } from '../ast/pattern.ts';
import { syntaxError } from '../cypher-error.ts';
import { type Names, naming, type Place } from './check-context.ts';
import type { CheckRules } from './check-expression.ts';
import { ANY, fits, type Type, type } from './types.ts';

export interface PatternChecking {
  readonly rules: CheckRules;
  /** Whether the pattern may bring new variables. */
  readonly fresh: 'allowed' | 'forbidden';
}

/** Checks patterns in their place and gives the names that they bind, with their types. */
export function checkPattern(patterns: readonly PathPattern[], place: Place, checking: PatternChecking): Names {
  refuseSelectorBeside(patterns);
  const bound = new Map<string, Type>();
  const relationships = new Set<string>();
  const binding: Binding = { ...checking, place, bound, relationships };
  for (const pattern of patterns) bindPath(pattern, binding);
  const inner = naming(place, bound);
  for (const pattern of patterns) for (const element of pattern.elements) checkElement(element, inner, checking.rules);
  return bound;
}

function refuseSelectorBeside(patterns: readonly PathPattern[]): void {
  if (patterns.length < 2) return;
  const selective = patterns.find(({ selector }) => selector !== null && !isLegacy(selector));
  if (selective === undefined) return;
  const message = 'A pattern with ANY or SHORTEST must stand alone.';
  throw syntaxError(selective.span, 'UnexpectedSyntax', message);
}

function isLegacy({ kind }: PathSelector): boolean {
  return kind === 'shortestPath' || kind === 'allShortestPaths';
}

interface Binding extends PatternChecking {
  readonly place: Place;
  readonly bound: Map<string, Type>;
  /** Relationship variables of these patterns: none may come twice. */
  readonly relationships: Set<string>;
}

function bindPath(pattern: PathPattern, binding: Binding): void {
  if (pattern.selector !== null) checkSelector(pattern);
  for (const element of pattern.elements) bindElement(element, binding);
  const { variable } = pattern;
  if (variable === null) return;
  if (binding.bound.has(variable.name) || binding.place.names.has(variable.name)) throw alreadyBound(variable);
  binding.bound.set(variable.name, type('path'));
}

/** The error for a variable that is declared twice. */
export function alreadyBound(variable: Variable) {
  return syntaxError(variable.span, 'VariableAlreadyBound', `The variable ${variable.name} exists already.`);
}

function checkSelector({ selector, elements, span }: PathPattern): void {
  if (selector === null || !isLegacy(selector)) return;
  const [, middle] = elements;
  if (elements.length === 3 && middle?.kind === 'relationship') {
    if (middle.length === null || middle.length.min <= 1) return;
    throw syntaxError(span, 'InvalidArgumentValue', `${selector.kind} takes a minimal length of 0 or 1.`);
  }
  throw syntaxError(span, 'InvalidArgumentType', `${selector.kind} takes two nodes and one relationship between them.`);
}

function bindElement(element: PathElement, binding: Binding): void {
  if (element.kind === 'node') bindName(element.variable, type('node'), binding);
  else if (element.kind === 'relationship') bindRelationship(element, binding);
  else bindQuantified(element, binding);
}

function bindRelationship(element: RelationshipPattern, binding: Binding): void {
  const { variable, length } = element;
  if (variable === null) return;
  if (binding.relationships.has(variable.name)) {
    const message = `The relationship ${variable.name} cannot stand twice in one pattern.`;
    throw syntaxError(variable.span, 'RelationshipUniquenessViolation', message);
  }
  const relationship = type('relationship');
  bindName(variable, length === null ? relationship : type('list', relationship), binding);
  binding.relationships.add(variable.name);
}

function bindQuantified(element: Extract<PathElement, { kind: 'quantified' }>, binding: Binding): void {
  const inner: Binding = element.repetition === null ? binding : { ...binding, bound: new Map() };
  for (const part of element.pattern.elements) {
    if (element.repetition !== null && isRepeated(part)) {
      throw syntaxError(part.span, 'InvalidRelationshipPattern', 'A quantified pattern cannot stand inside another.');
    }
    bindElement(part, inner);
  }
  if (element.repetition === null) return;
  if (element.pattern.elements.length < 2) {
    throw syntaxError(element.span, 'InvalidRelationshipPattern', 'A quantified pattern needs a relationship.');
  }
  for (const [name, one] of inner.bound) {
    const variable: Variable = { kind: 'variable', name, span: element.span };
    if (binding.bound.has(name) || binding.place.names.has(name)) throw alreadyBound(variable);
    binding.bound.set(name, type('list', one));
  }
}

function isRepeated(part: PathElement): boolean {
  if (part.kind === 'node') return false;
  return (part.kind === 'quantified' ? part.repetition : part.length) !== null;
}

function bindName(variable: Variable | null, wanted: Type, { bound, place, fresh }: Binding): void {
  if (variable === null) return;
  const known = bound.get(variable.name) ?? place.names.get(variable.name);
  if (known === undefined) {
    if (fresh === 'forbidden') {
      throw syntaxError(variable.span, 'UndefinedVariable', `The variable ${variable.name} is not defined here.`);
    }
    bound.set(variable.name, wanted);
    return;
  }
  const clash =
    !fits(known, [wanted.base]) || (wanted.element !== null && !fits(known.element ?? ANY, [wanted.element.base]));
  if (!clash) return;
  const message = `${variable.name} is a ${known.base} and cannot be a ${wanted.base} too.`;
  throw syntaxError(variable.span, 'VariableTypeConflict', message);
}

function checkElement(element: PathElement, place: Place, rules: CheckRules): void {
  if (element.kind === 'quantified') {
    checkQuantified(element, place, rules);
    return;
  }
  checkProperties(element, place, rules);
  if (element.where === null) return;
  const each = element.kind === 'relationship' && element.length !== null && element.variable !== null;
  const names = each && element.variable !== null ? [[element.variable.name, type('relationship')] as const] : [];
  rules.condition(element.where, naming(place, names));
}

function checkProperties(element: NodePattern | RelationshipPattern, place: Place, rules: CheckRules): void {
  const { properties } = element;
  if (properties === null) return;
  if (properties.kind === 'parameter') {
    throw syntaxError(properties.span, 'InvalidParameterUse', 'MATCH cannot take its properties from a parameter.');
  }
  rules.value(properties, place);
}

function checkQuantified(element: Extract<PathElement, { kind: 'quantified' }>, place: Place, rules: CheckRules): void {
  const single = element.repetition === null ? place : naming(place, innerTypes(element));
  for (const part of element.pattern.elements) checkElement(part, single, rules);
  if (element.where !== null) rules.condition(element.where, single);
}

/** Inside the bracket a variable is one element, not the list that it is outside. */
function innerTypes({ pattern }: Extract<PathElement, { kind: 'quantified' }>): readonly (readonly [string, Type])[] {
  return pattern.elements.flatMap((part) =>
    part.kind === 'quantified' || part.variable === null ? [] : [[part.variable.name, type(part.kind)] as const],
  );
}
