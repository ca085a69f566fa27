import type { LabelExpression } from '../ast/label-expression.ts';
import { accept, type Cursor, expect, expectName, isAt, nested, peek, spanFrom } from './cursor.ts';

/** Reads what follows the first `:` or `IS` of a node or relationship: `A|B`, `A&!B`, `A:B`, `%`. */
export function parseLabelExpression(cursor: Cursor): LabelExpression {
  const start = peek(cursor).start;
  const operands = [parseAnd(cursor)];
  while (!cursor.barEnds && accept(cursor, '|')) {
    accept(cursor, ':');
    operands.push(parseAnd(cursor));
  }
  return joined(cursor, { kind: 'or', operands, start });
}

interface Operands {
  readonly kind: 'and' | 'or';
  readonly operands: readonly LabelExpression[];
  readonly start: number;
}

function joined(cursor: Cursor, { kind, operands, start }: Operands): LabelExpression {
  const [first] = operands;
  if (operands.length === 1 && first !== undefined) return first;
  return { kind, operands, span: spanFrom(cursor, start) };
}

function parseAnd(cursor: Cursor): LabelExpression {
  const start = peek(cursor).start;
  const operands = [parseNot(cursor)];
  while (accept(cursor, '&') || accept(cursor, ':')) operands.push(parseNot(cursor));
  return joined(cursor, { kind: 'and', operands, start });
}

function parseNot(cursor: Cursor): LabelExpression {
  const start = peek(cursor).start;
  if (accept(cursor, '!')) {
    const operand = nested(cursor, () => parseNot(cursor));
    return { kind: 'not', operand, span: spanFrom(cursor, start) };
  }
  if (accept(cursor, '%')) return { kind: 'any', span: spanFrom(cursor, start) };
  if (isAt(cursor, '(')) return parseBracketed(cursor);
  const name = expectName(cursor, 'a label or type').value;
  return { kind: 'name', name, span: spanFrom(cursor, start) };
}

function parseBracketed(cursor: Cursor): LabelExpression {
  accept(cursor, '(');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const inner = nested(cursor, () => parseLabelExpression(cursor));
  cursor.barEnds = barEnds;
  expect(cursor, ')');
  return inner;
}
