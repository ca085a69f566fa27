import type { Expression } from '../ast/expression.ts';
import { accept, type Cursor, expect, expectName, isAt, limitChain, nested, peek, spanFrom } from './cursor.ts';
import { parseAtom } from './parse-atom.ts';
import { parseLabelExpression } from './parse-label-expression.ts';

/** Reads an atom and what hangs on it: `.key`, `[index]`, `[from..to]`, `:Label`, `IS Label`. */
export function parsePostfix(cursor: Cursor, head?: Expression): Expression {
  const start = head?.span.start ?? peek(cursor).start;
  let object = head ?? parseAtom(cursor);
  for (let length = 0; ; length += 1) {
    limitChain(cursor, length);
    const next = parseTail(cursor, object, start);
    if (next === null) return object;
    object = next;
  }
}

function parseTail(cursor: Cursor, object: Expression, start: number): Expression | null {
  if (accept(cursor, '.')) {
    const key = expectName(cursor, 'a property key').value;
    return { kind: 'property', object, key, span: spanFrom(cursor, start) };
  }
  if (isAt(cursor, '[')) return parseBrackets(cursor, object, start);
  if (isAt(cursor, ':') && isLabelStart(cursor)) {
    accept(cursor, ':');
    const labels = parseLabelExpression(cursor, testedBy(cursor, object));
    return { kind: 'has-labels', operand: object, labels, span: spanFrom(cursor, start) };
  }
  if (isAt(cursor, 'IS') && isLabelTest(cursor)) {
    accept(cursor, 'IS');
    const labels = parseLabelExpression(cursor, testedBy(cursor, object));
    return { kind: 'has-labels', operand: object, labels, span: spanFrom(cursor, start) };
  }
  return null;
}

function testedBy({ labels }: Cursor, object: Expression): 'node' | 'tested relationship' {
  return object.kind === 'variable' && labels.relationships.has(object.name) ? 'tested relationship' : 'node';
}

function isLabelStart(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  return next.kind === 'word' || next.kind === 'name' || ['!', '(', '%'].includes(next.upper);
}

const NOT_LABELS = ['NULL', 'NOT', 'TYPED', 'NORMALIZED', 'NFC', 'NFD', 'NFKC', 'NFKD'];

function isLabelTest(cursor: Cursor): boolean {
  return isLabelStart(cursor) && !NOT_LABELS.includes(peek(cursor, 1).upper);
}

function parseBrackets(cursor: Cursor, object: Expression, start: number): Expression {
  expect(cursor, '[');
  const { barEnds } = cursor;
  cursor.barEnds = false;
  const inner = nested(cursor, () => parseIndex(cursor, object));
  cursor.barEnds = barEnds;
  expect(cursor, ']');
  return { ...inner, span: spanFrom(cursor, start) };
}

function parseIndex(cursor: Cursor, object: Expression): Expression {
  const span = object.span;
  const from = isAt(cursor, '..') ? null : cursor.rules.expression(cursor);
  if (!accept(cursor, '..')) {
    if (from === null) throw new RangeError('A missing index is a slice.');
    return { kind: 'subscript', object, index: from, span };
  }
  const to = isAt(cursor, ']') ? null : cursor.rules.expression(cursor);
  return { kind: 'slice', object, from, to, span };
}
