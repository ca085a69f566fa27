import type { Expression } from '../../../src/cypher/ast/expression.ts';
import type { LabelExpression } from '../../../src/cypher/ast/label-expression.ts';
import type { PathElement, PathPattern } from '../../../src/cypher/ast/pattern.ts';
import { openCursor } from '../../../src/cypher/parser/parse-statement.ts';

/** The expression with a bracket round each operator, so that a test can say how it was read. */
export function bracketed(text: string): string {
  const cursor = openCursor(text);
  const expression = cursor.rules.expression(cursor);
  const rest = cursor.tokens[cursor.position];
  return `${show(expression)}${rest?.kind === 'end' ? '' : ` … ${rest?.text}`}`;
}

/** The pattern with all that it says in one fixed order. */
export function bracketedPattern(text: string): string {
  const cursor = openCursor(text);
  return showPath(cursor.rules.pathPattern(cursor));
}

type Shower<Kind extends Expression['kind']> = (expression: Extract<Expression, { kind: Kind }>) => string;
type Showers = { readonly [Kind in Expression['kind']]: Shower<Kind> };

const SHOWERS: Showers = {
  literal: ({ value }) => (typeof value === 'string' ? `'${value}'` : String(value)),
  parameter: ({ name }) => `$${name}`,
  variable: ({ name }) => name,
  property: ({ object, key }) => `${show(object)}.${key}`,
  subscript: ({ object, index }) => `${show(object)}[${show(index)}]`,
  slice: ({ object, from, to }) => `${show(object)}[${showOrNothing(from)}..${showOrNothing(to)}]`,
  list: ({ elements }) => `[${elements.map(show).join(', ')}]`,
  map: ({ entries }) => `{${entries.map(({ key, value }) => `${key}: ${show(value)}`).join(', ')}}`,
  'map-projection': ({ object, parts }) => `${show(object)} {${parts.map(showPart).join(', ')}}`,
  unary: ({ operator, operand }) => `(${operator} ${show(operand)})`,
  binary: ({ operator, left, right }) => `(${show(left)} ${operator} ${show(right)})`,
  comparison: ({ operands, operators }) =>
    `(${operands.map((one, index) => (index === 0 ? show(one) : `${operators[index - 1]} ${show(one)}`)).join(' ')})`,
  'is-null': ({ operand, negated }) => `(${show(operand)} is ${negated ? 'not ' : ''}null)`,
  'is-type': ({ operand, negated, type }) => `(${show(operand)} is ${negated ? 'not ' : ''}${JSON.stringify(type)})`,
  'has-labels': ({ operand, labels }) => `(${show(operand)}:${showLabels(labels)})`,
  case: ({ subject, branches, otherwise }) =>
    `case(${[showOrNothing(subject), ...branches.map(({ when, result }) => `${show(when)} → ${show(result)}`), showOrNothing(otherwise)].join('; ')})`,
  call: ({ name, distinct, args }) => `${name}(${distinct ? 'distinct ' : ''}${args.map(show).join(', ')})`,
  'count-star': () => 'count(*)',
  'list-comprehension': ({ variable, list, where, project }) =>
    `[${variable.name} in ${show(list)} where ${showOrNothing(where)} | ${showOrNothing(project)}]`,
  'pattern-comprehension': ({ pattern, where, project }) =>
    `[${showPath(pattern)} where ${showOrNothing(where)} | ${show(project)}]`,
  quantifier: ({ quantifier, variable, list, where }) =>
    `${quantifier}(${variable.name} in ${show(list)} where ${show(where)})`,
  reduce: ({ accumulator, initial, variable, list, step }) =>
    `reduce(${accumulator.name} = ${show(initial)}, ${variable.name} in ${show(list)} | ${show(step)})`,
  pattern: ({ pattern }) => `pattern ${showPath(pattern)}`,
  subquery: ({ form, query }) => `${form} {${query.branches.flat().map(({ kind }) => kind)}}`,
};

function show(expression: Expression): string {
  const shower = SHOWERS[expression.kind] as Shower<Expression['kind']>;
  return shower(expression as never);
}

function showOrNothing(expression: Expression | null): string {
  return expression === null ? '' : show(expression);
}

function showPart(part: Extract<Expression, { kind: 'map-projection' }>['parts'][number]): string {
  if (part.kind === 'all') return '.*';
  return part.kind === 'property' ? `.${part.key}` : `${part.key}: ${show(part.value)}`;
}

/** A label expression with a bracket round each operator. */
export function showLabels(labels: LabelExpression): string {
  switch (labels.kind) {
    case 'name':
      return labels.name;
    case 'any':
      return '%';
    case 'not':
      return `!${showLabels(labels.operand)}`;
    default:
      return `(${labels.operands.map(showLabels).join(labels.kind === 'and' ? '&' : '|')})`;
  }
}

function showPath({ variable, selector, elements }: PathPattern): string {
  const count = selector !== null && 'count' in selector ? ` ${selector.count}` : '';
  const before = selector === null ? '' : `${selector.kind}${count} `;
  return `${variable === null ? '' : `${variable.name} = `}${before}${elements.map(showElement).join(' ')}`;
}

function showElement(element: PathElement): string {
  if (element.kind === 'quantified') {
    const { repetition, where } = element;
    const times = repetition === null ? '' : `{${repetition.min},${repetition.max ?? ''}}`;
    return `<${showPath(element.pattern)}${where === null ? '' : ` where ${show(where)}`}>${times}`;
  }
  const labels = element.kind === 'node' ? element.labels : element.types;
  const parts = [
    `${element.variable?.name ?? ''}${labels === null ? '' : `:${showLabels(labels)}`}`,
    element.kind === 'relationship' && element.length !== null
      ? `*${element.length.min}..${element.length.max ?? ''}`
      : '',
    showOrNothing(element.properties),
    element.where === null ? '' : `where ${show(element.where)}`,
  ];
  const inside = parts.filter((part) => part !== '').join(' ');
  return element.kind === 'node' ? `(${inside})` : `${element.direction}[${inside}]`;
}
