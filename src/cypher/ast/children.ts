import type { Expression } from './expression.ts';
import type { PathElement, PathPattern } from './pattern.ts';

/** The expressions directly inside an expression; those of a subquery's clauses are not among them. */
export function childrenOf(expression: Expression): readonly Expression[] {
  switch (expression.kind) {
    case 'literal':
    case 'parameter':
    case 'variable':
    case 'count-star':
    case 'subquery':
      return [];
    case 'property':
      return [expression.object];
    case 'subscript':
      return [expression.object, expression.index];
    case 'slice':
      return present(expression.object, expression.from, expression.to);
    case 'list':
      return expression.elements;
    case 'map':
      return expression.entries.map((entry) => entry.value);
    case 'map-projection':
      return [expression.object, ...expression.parts.flatMap((part) => (part.kind === 'entry' ? [part.value] : []))];
    case 'unary':
    case 'is-null':
    case 'is-type':
    case 'has-labels':
      return [expression.operand];
    case 'binary':
      return [expression.left, expression.right];
    case 'comparison':
      return expression.operands;
    case 'case':
      return present(
        expression.subject,
        ...expression.branches.flatMap((branch) => [branch.when, branch.result]),
        expression.otherwise,
      );
    case 'call':
      return expression.args;
    default:
      return childrenOfBinder(expression);
  }
}

type Binder = Extract<
  Expression,
  { kind: 'list-comprehension' | 'pattern-comprehension' | 'quantifier' | 'reduce' | 'pattern' }
>;

function childrenOfBinder(expression: Binder): readonly Expression[] {
  switch (expression.kind) {
    case 'list-comprehension':
      return present(expression.list, expression.where, expression.project);
    case 'pattern-comprehension':
      return present(...expressionsOfPattern(expression.pattern), expression.where, expression.project);
    case 'quantifier':
      return [expression.list, expression.where];
    case 'reduce':
      return [expression.initial, expression.list, expression.step];
    case 'pattern':
      return expressionsOfPattern(expression.pattern);
  }
}

function present(...expressions: readonly (Expression | null)[]): readonly Expression[] {
  return expressions.filter((expression) => expression !== null);
}

/** All expressions inside a pattern, its variables included. */
export function expressionsOfPattern(pattern: PathPattern): readonly Expression[] {
  return present(pattern.variable, ...pattern.elements.flatMap(expressionsOfElement));
}

function expressionsOfElement(element: PathElement): readonly Expression[] {
  if (element.kind === 'quantified') return present(...expressionsOfPattern(element.pattern), element.where);
  return present(element.variable, element.properties, element.where);
}
