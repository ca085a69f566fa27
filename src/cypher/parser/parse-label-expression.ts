import type { LabelExpression } from '../ast/label-expression.ts';
import { accept, type Cursor, expect, expectName, isAt, nested, peek, spanFrom, syntaxError } from './cursor.ts';
import { noteLabels } from './label-style.ts';

/** What has the labels: a relationship pattern, a relationship that a condition asks about, or a node or unknown thing. */
export type Labelled = 'node' | 'relationship' | 'tested relationship';

/** Reads what follows the first `:` or `IS` of a node or relationship: `A|B`, `A&!B`, `A:B`, `%`. */
export function parseLabelExpression(cursor: Cursor, of: Labelled): LabelExpression {
  const start = peek(cursor).start;
  const operands = [parseAnd(cursor, of)];
  while (!cursor.barEnds && isAt(cursor, '|')) {
    acceptBar(cursor, of);
    operands.push(parseAnd(cursor, of));
  }
  return joined(cursor, { kind: 'or', operands, start });
}

/** `|`, or the `|:` of old between types. */
function acceptBar(cursor: Cursor, of: Labelled): void {
  const bar = peek(cursor);
  if (of === 'node') noteLabels(cursor, 'newer', bar);
  accept(cursor, '|');
  if (!isAt(cursor, ':')) return;
  if (of !== 'relationship') throw syntaxError(bar, 'UnexpectedSyntax', 'Labels are joined with "|", not "|:".');
  noteLabels(cursor, 'older', bar);
  accept(cursor, ':');
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

function parseAnd(cursor: Cursor, of: Labelled): LabelExpression {
  const start = peek(cursor).start;
  const operands = [parseNot(cursor, of)];
  while (acceptAnd(cursor, of)) operands.push(parseNot(cursor, of));
  return joined(cursor, { kind: 'and', operands, start });
}

function acceptAnd(cursor: Cursor, of: Labelled): boolean {
  const token = peek(cursor);
  if (accept(cursor, '&')) {
    noteLabels(cursor, 'newer', token);
    return true;
  }
  if (!isAt(cursor, ':')) return false;
  if (of === 'relationship') throw syntaxError(token, 'UnexpectedSyntax', 'Types are joined with "|", not ":".');
  noteLabels(cursor, 'older', token);
  return accept(cursor, ':');
}

function parseNot(cursor: Cursor, of: Labelled): LabelExpression {
  const token = peek(cursor);
  const { start } = token;
  if (accept(cursor, '!')) {
    noteLabels(cursor, 'newer', token);
    const operand = nested(cursor, () => parseNot(cursor, of));
    return { kind: 'not', operand, span: spanFrom(cursor, start) };
  }
  if (accept(cursor, '%')) {
    noteLabels(cursor, 'newer', token);
    return { kind: 'any', span: spanFrom(cursor, start) };
  }
  if (isAt(cursor, '(')) return parseBracketed(cursor, of);
  const name = expectName(cursor, 'a label or type').value;
  return { kind: 'name', name, span: spanFrom(cursor, start) };
}

function parseBracketed(cursor: Cursor, of: Labelled): LabelExpression {
  accept(cursor, '(');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const inner = nested(cursor, () => parseLabelExpression(cursor, of));
  cursor.barEnds = barEnds;
  expect(cursor, ')');
  return inner;
}
