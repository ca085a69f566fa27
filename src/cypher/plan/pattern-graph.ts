import type { Expression, Variable } from '../ast/expression.ts';
import { namesIn } from '../ast/names-in.ts';
import type {
  NodePattern,
  PathElement,
  PathPattern,
  PathSelector,
  QuantifiedPattern,
  RelationshipPattern,
} from '../ast/pattern.ts';
import { known } from '../cypher-error.ts';
import { conjunctsOf } from './conjuncts.ts';

/** The patterns of one MATCH as nodes, steps between them and conditions, with a name for everything. */
export interface PatternGraph {
  readonly nodes: readonly string[];
  readonly steps: readonly Step[];
  readonly predicates: readonly Predicate[];
  readonly paths: readonly NamedPath[];
}

export type Step = RelationshipStep | QuantifiedStep | ShortestStep;

export interface RelationshipStep {
  readonly kind: 'relationship';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly pattern: RelationshipPattern;
}

/** `name` holds the list of all relationships walked. */
export interface QuantifiedStep {
  readonly kind: 'quantified';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly pattern: QuantifiedPattern;
}

/** A whole path of which only the shortest are kept; `name` holds the list of its relationships. */
export interface ShortestStep {
  readonly kind: 'shortest';
  readonly name: string;
  readonly from: string;
  readonly to: string;
  readonly selector: PathSelector;
  readonly path: PathPattern;
}

/** A condition and the names of the pattern that it needs. */
export interface Predicate {
  readonly expression: Expression;
  readonly names: ReadonlySet<string>;
}

/** A path is its first node and the relationships of its steps in order. */
export interface NamedPath {
  readonly name: string;
  readonly first: string;
  readonly steps: readonly string[];
}

interface Draft {
  readonly nodes: Set<string>;
  readonly steps: Step[];
  readonly conditions: Expression[];
  readonly paths: NamedPath[];
  anonymous: number;
}

/**
 * Takes the patterns apart; names that begin with a space are those of parts without a variable,
 * numbered from `anonymous` on.
 */
export function patternGraphOf(
  patterns: readonly PathPattern[],
  where: Expression | null,
  anonymous: number,
): PatternGraph {
  const draft: Draft = { nodes: new Set(), steps: [], conditions: [], paths: [], anonymous };
  for (const pattern of patterns) addPath(draft, pattern);
  const names = new Set([...draft.nodes, ...draft.steps.flatMap(namesOfStep), ...draft.paths.map((path) => path.name)]);
  const predicates = [...draft.conditions, ...conjunctsOf(where)].map((expression) => ({
    expression,
    names: new Set([...namesIn(expression)].filter((name) => names.has(name))),
  }));
  return { nodes: [...draft.nodes], steps: draft.steps, predicates, paths: draft.paths };
}

/** The names that a step binds besides its ends. */
export function namesOfStep(step: Step): readonly string[] {
  if (step.kind === 'relationship') return [step.name];
  if (step.kind === 'quantified') return [step.name, ...groupNamesOf(step.pattern.pattern)];
  return [step.name, ...innerNamesOf(step.path)];
}

/** The variables inside a quantified pattern; outside they are lists. */
export function groupNamesOf(pattern: PathPattern): readonly string[] {
  const elements = pattern.elements.flatMap((element) =>
    element.kind === 'quantified'
      ? groupNamesOf(element.pattern)
      : element.variable === null
        ? []
        : [element.variable.name],
  );
  return [...new Set([...(pattern.variable === null ? [] : [pattern.variable.name]), ...elements])];
}

/** Names of a shortest path's elements, its two end nodes left out. */
function innerNamesOf(path: PathPattern): readonly string[] {
  return groupNamesOf({ ...path, variable: null, elements: path.elements.slice(1, -1) });
}

function addPath(draft: Draft, path: PathPattern): void {
  const elements = withNodes(flattened(path.elements));
  const walked =
    path.selector !== null && elements.length > 1
      ? addShortest(draft, { ...path, elements }, path.selector)
      : addWalk(draft, elements);
  if (path.variable !== null) draft.paths.push({ name: path.variable.name, ...walked });
}

type Walk = Omit<NamedPath, 'name'>;

function addWalk(draft: Draft, elements: readonly PathElement[]): Walk {
  const first = addNode(draft, nodeAt(elements, 0));
  const steps: string[] = [];
  let from = first;
  for (let at = 1; at < elements.length; at += 2) {
    const to = addNode(draft, nodeAt(elements, at + 1));
    steps.push(addStep(draft, elements[at], { from, to }));
    from = to;
  }
  return { first, steps };
}

function nodeAt(elements: readonly PathElement[], at: number): NodePattern {
  return nodeOf(elements.at(at));
}

/** An element that must be a node where it stands. */
export function nodeOf(element: PathElement | undefined): NodePattern {
  return known(element?.kind === 'node' ? element : undefined, 'node');
}

/** Brackets without a repetition only group: their elements and conditions join the path. */
function flattened(elements: readonly PathElement[]): readonly PathElement[] {
  return elements.flatMap((element) => {
    if (element.kind !== 'quantified' || element.repetition !== null) return [element];
    const inner = [...flattened(element.pattern.elements)];
    const [first] = inner;
    if (element.where === null || first?.kind !== 'node') return inner;
    return [withCondition(first, element.where), ...inner.slice(1)];
  });
}

function withCondition(node: NodePattern, where: Expression): NodePattern {
  if (node.where === null) return { ...node, where };
  const both: Expression = { kind: 'binary', operator: 'and', left: node.where, right: where, span: where.span };
  return { ...node, where: both };
}

/** Puts nodes without a name where a quantified part stands at an end or beside another. */
function withNodes(elements: readonly PathElement[]): readonly PathElement[] {
  const complete: PathElement[] = [];
  for (const element of elements) {
    const before = complete.at(-1);
    const wantsNode = element.kind !== 'node' && before?.kind !== 'node';
    if (wantsNode) complete.push(anyNode(element));
    complete.push(element);
  }
  const last = complete.at(-1);
  if (last !== undefined && last.kind !== 'node') complete.push(anyNode(last));
  return complete;
}

function anyNode(beside: PathElement): NodePattern {
  return { kind: 'node', variable: null, labels: null, properties: null, where: null, span: beside.span };
}

function freshName(draft: Draft): string {
  draft.anonymous += 1;
  return ` ${draft.anonymous}`;
}

function addNode(draft: Draft, node: NodePattern): string {
  const name = node.variable?.name ?? freshName(draft);
  draft.nodes.add(name);
  const variable: Variable = { kind: 'variable', name, span: node.span };
  if (node.labels !== null) {
    draft.conditions.push({ kind: 'has-labels', operand: variable, labels: node.labels, span: node.span });
  }
  draft.conditions.push(...propertyConditions(variable, node.properties), ...conjunctsOf(node.where));
  return name;
}

/** `{key: value}` in a pattern is `variable.key = value` for each key. */
export function propertyConditions(variable: Variable, properties: Expression | null): readonly Expression[] {
  if (properties?.kind !== 'map') return [];
  return properties.entries.map(({ key, value }) => ({
    kind: 'comparison',
    operands: [{ kind: 'property', object: variable, key, span: value.span }, value],
    operators: ['='],
    span: value.span,
  }));
}

function addStep(draft: Draft, between: PathElement | undefined, ends: { from: string; to: string }): string {
  const element = known(between?.kind === 'node' ? undefined : between, 'step');
  if (element.kind === 'quantified') {
    const name = freshName(draft);
    draft.steps.push({ kind: 'quantified', name, ...ends, pattern: element });
    return name;
  }
  const name = element.variable?.name ?? freshName(draft);
  draft.steps.push({ kind: 'relationship', name, ...ends, pattern: element });
  if (element.length === null) {
    const variable: Variable = { kind: 'variable', name, span: element.span };
    draft.conditions.push(...propertyConditions(variable, element.properties), ...conjunctsOf(element.where));
  }
  return name;
}

function addShortest(draft: Draft, path: PathPattern, selector: PathSelector): Walk {
  const from = addNode(draft, nodeAt(path.elements, 0));
  const to = addNode(draft, nodeAt(path.elements, -1));
  const [middle] = path.elements.slice(1, -1);
  const alone = path.elements.length === 3 && middle?.kind === 'relationship' ? middle.variable : null;
  const name = alone?.name ?? freshName(draft);
  draft.steps.push({ kind: 'shortest', name, from, to, selector, path });
  return { first: from, steps: [name] };
}
