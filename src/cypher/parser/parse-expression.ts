import type { Binary, BinaryOperator, ComparisonOperator, Expression, IsType } from '../ast/expression.ts';
import { accept, type Cursor, expect, isAt, limitChain, nested, peek, spanFrom, syntaxError, take } from './cursor.ts';
import { parseLiteralNumber } from './parse-number.ts';
import { parsePostfix } from './parse-postfix.ts';
import { parseType } from './parse-type.ts';

/** Reads an expression, from the weakest operator (OR) to the strongest. */
export function parseExpression(cursor: Cursor): Expression {
  return nested(cursor, () => parseBinary(cursor, LEVELS));
}

/** Reads the condition `> 2`, `IS NULL`, `STARTS WITH 'a'` on what stands elsewhere; null where none comes next. */
export function parseTest(cursor: Cursor, left: Expression): Expression | null {
  const start = peek(cursor).start;
  const operator = comparisonAt(cursor);
  if (operator === null) return parsePredicateTail(cursor, left, start);
  const operands = [left, parseArithmetic(cursor, ARITHMETIC)];
  return { kind: 'comparison', operands, operators: [operator], span: spanFrom(cursor, start) };
}

type Level = readonly (readonly [symbol: string, operator: BinaryOperator])[];

/** Left-associative levels, weakest first; below them come NOT and the comparisons. */
const LEVELS: readonly Level[] = [[['OR', 'or']], [['XOR', 'xor']], [['AND', 'and']]];

const ARITHMETIC: readonly Level[] = [
  [
    ['+', '+'],
    ['-', '-'],
    ['||', '||'],
  ],
  [
    ['*', '*'],
    ['/', '/'],
    ['%', '%'],
  ],
  [['^', '^']],
];

function parseBinary(cursor: Cursor, levels: readonly Level[]): Expression {
  const [level, ...stronger] = levels;
  if (level === undefined) return parseNot(cursor);
  return parseLevel(cursor, level, () => parseBinary(cursor, stronger));
}

function parseArithmetic(cursor: Cursor, levels: readonly Level[]): Expression {
  const [level, ...stronger] = levels;
  if (level === undefined) return parseSign(cursor);
  return parseLevel(cursor, level, () => parseArithmetic(cursor, stronger));
}

function parseLevel(cursor: Cursor, level: Level, operand: () => Expression): Expression {
  const start = peek(cursor).start;
  let left = operand();
  let length = 0;
  for (let found = operatorAt(cursor, level); found !== null; found = operatorAt(cursor, level)) {
    limitChain(cursor, ++length);
    left = binary(cursor, { operator: found, left, right: operand(), start });
  }
  return left;
}

function operatorAt(cursor: Cursor, level: Level): BinaryOperator | null {
  for (const [symbol, operator] of level) if (accept(cursor, symbol)) return operator;
  return null;
}

function binary(cursor: Cursor, parts: Omit<Binary, 'kind' | 'span'> & { readonly start: number }): Binary {
  const { operator, left, right, start } = parts;
  return { kind: 'binary', operator, left, right, span: spanFrom(cursor, start) };
}

function parseNot(cursor: Cursor): Expression {
  const start = peek(cursor).start;
  if (!accept(cursor, 'NOT')) return parseComparison(cursor);
  const operand = nested(cursor, () => parseNot(cursor));
  return { kind: 'unary', operator: 'not', operand, span: spanFrom(cursor, start) };
}

const COMPARISONS: readonly ComparisonOperator[] = ['=', '<>', '<=', '>=', '<', '>'];

function parseComparison(cursor: Cursor): Expression {
  const start = peek(cursor).start;
  const first = parsePredicate(cursor);
  const operands = [first];
  const operators: ComparisonOperator[] = [];
  for (let operator = comparisonAt(cursor); operator !== null; operator = comparisonAt(cursor)) {
    operators.push(operator);
    operands.push(parsePredicate(cursor));
  }
  if (operators.length === 0) return first;
  return { kind: 'comparison', operands, operators, span: spanFrom(cursor, start) };
}

function comparisonAt(cursor: Cursor): ComparisonOperator | null {
  if (isAt(cursor, '!=')) {
    throw syntaxError(peek(cursor), 'UnexpectedSyntax', 'Cypher writes "<>" for "not equal", not "!=".');
  }
  return COMPARISONS.find((symbol) => accept(cursor, symbol)) ?? null;
}

function parsePredicate(cursor: Cursor): Expression {
  const start = peek(cursor).start;
  let left = parseArithmetic(cursor, ARITHMETIC);
  for (let length = 0; ; length += 1) {
    limitChain(cursor, length);
    const next = parsePredicateTail(cursor, left, start);
    if (next === null) return left;
    left = next;
  }
}

const WORD_OPERATORS: readonly (readonly [words: readonly string[], operator: BinaryOperator])[] = [
  [['IN'], 'in'],
  [['=~'], '=~'],
  [['STARTS', 'WITH'], 'starts with'],
  [['ENDS', 'WITH'], 'ends with'],
  [['CONTAINS'], 'contains'],
];

function parsePredicateTail(cursor: Cursor, left: Expression, start: number): Expression | null {
  for (const [words, operator] of WORD_OPERATORS) {
    if (!accept(cursor, ...words)) continue;
    return binary(cursor, { operator, left, right: parseArithmetic(cursor, ARITHMETIC), start });
  }
  if (isAt(cursor, 'IS')) return parseIs(cursor, left, start);
  if (isAt(cursor, '::')) return parseIsType(cursor, left, { start, negated: false });
  return null;
}

function parseIs(cursor: Cursor, operand: Expression, start: number): Expression {
  expect(cursor, 'IS');
  const negated = accept(cursor, 'NOT');
  if (isAt(cursor, '::') || isAt(cursor, 'TYPED')) return parseIsType(cursor, operand, { start, negated });
  if (isAt(cursor, 'NORMALIZED') || /^NFK?[CD]$/.test(peek(cursor).upper)) {
    return parseNormalized(cursor, operand, { start, negated });
  }
  expect(cursor, 'NULL');
  return { kind: 'is-null', operand, negated, span: spanFrom(cursor, start) };
}

interface IsContext {
  readonly start: number;
  readonly negated: boolean;
}

function parseIsType(cursor: Cursor, operand: Expression, { start, negated }: IsContext): IsType {
  take(cursor);
  const type = parseType(cursor);
  return { kind: 'is-type', operand, type, negated, span: spanFrom(cursor, start) };
}

/** `x IS NFC NORMALIZED` is `normalize(x, 'NFC') = x`. */
function parseNormalized(cursor: Cursor, operand: Expression, { start, negated }: IsContext): Expression {
  const form = isAt(cursor, 'NORMALIZED') ? 'NFC' : take(cursor).upper;
  expect(cursor, 'NORMALIZED');
  const span = spanFrom(cursor, start);
  const args: readonly Expression[] = [operand, { kind: 'literal', value: form, span }];
  const normal: Expression = { kind: 'call', name: 'normalize', distinct: false, args, span };
  return { kind: 'comparison', operands: [normal, operand], operators: [negated ? '<>' : '='], span };
}

function parseSign(cursor: Cursor): Expression {
  const start = peek(cursor).start;
  if (accept(cursor, '+')) {
    const operand = nested(cursor, () => parseSign(cursor));
    return { kind: 'unary', operator: '+', operand, span: spanFrom(cursor, start) };
  }
  if (!isAt(cursor, '-')) return parsePostfix(cursor);
  take(cursor);
  const token = peek(cursor);
  if (token.kind === 'integer' || token.kind === 'float') {
    const literal = parseLiteralNumber(cursor, { negative: true, start });
    return parsePostfix(cursor, literal);
  }
  const operand = nested(cursor, () => parseSign(cursor));
  return { kind: 'unary', operator: '-', operand, span: spanFrom(cursor, start) };
}
