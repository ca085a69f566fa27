import type { Case, Expression } from '../ast/expression.ts';
import { accept, type Cursor, expect, isAt, peek, spanFrom } from './cursor.ts';

/** Whether `CASE` begins the form here, and is not a name. */
export function isCaseStart(cursor: Cursor): boolean {
  const next = peek(cursor, 1);
  return next.kind !== 'end' && ![')', ',', ']', '}', '.', '='].includes(next.upper);
}

/** Reads `CASE … END`; `WHEN > 2`, `WHEN IS NULL` and their like test the subject. */
export function parseCase(cursor: Cursor): Case {
  const start = expect(cursor, 'CASE').start;
  const subject = isAt(cursor, 'WHEN') ? null : cursor.rules.expression(cursor);
  const branches: Branch[] = [];
  expect(cursor, 'WHEN');
  do branches.push(...parseBranch(cursor, subject));
  while (accept(cursor, 'WHEN'));
  const otherwise = accept(cursor, 'ELSE') ? cursor.rules.expression(cursor) : null;
  expect(cursor, 'END');
  const span = spanFrom(cursor, start);
  if (subject === null || branches.every(({ isTest }) => !isTest)) {
    return { kind: 'case', subject, branches, otherwise, span };
  }
  const searched = branches.map(({ when, result, isTest }) => ({
    when: isTest ? when : equalTo(subject, when),
    result,
  }));
  return { kind: 'case', subject: null, branches: searched, otherwise, span };
}

interface Branch {
  readonly when: Expression;
  readonly result: Expression;
  /** Whether `when` is a condition on the subject, not a value to compare it with. */
  readonly isTest: boolean;
}

/** One `WHEN a, > b THEN c`: as many branches as it has values and tests. */
function parseBranch(cursor: Cursor, subject: Expression | null): readonly Branch[] {
  const whens = [parseWhen(cursor, subject)];
  while (subject !== null && accept(cursor, ',')) whens.push(parseWhen(cursor, subject));
  expect(cursor, 'THEN');
  const result = cursor.rules.expression(cursor);
  return whens.map((when) => ({ ...when, result }));
}

function parseWhen(cursor: Cursor, subject: Expression | null): Omit<Branch, 'result'> {
  const test = subject === null || !isTestStart(cursor) ? null : cursor.rules.test(cursor, subject);
  return test === null ? { when: cursor.rules.expression(cursor), isTest: false } : { when: test, isTest: true };
}

const TESTS = ['=', '<>', '!=', '<', '>', '<=', '>=', '=~', '::'];
const IS_TESTS = ['NULL', 'TYPED', 'NORMALIZED', 'NFC', 'NFD', 'NFKC', 'NFKD'];

function isTestStart(cursor: Cursor): boolean {
  if (isAt(cursor, 'STARTS', 'WITH') || isAt(cursor, 'ENDS', 'WITH')) return true;
  return (
    TESTS.some((symbol) => isAt(cursor, symbol)) ||
    IS_TESTS.some((word) => isAt(cursor, 'IS', word) || isAt(cursor, 'IS', 'NOT', word))
  );
}

function equalTo(subject: Expression, when: Expression): Expression {
  return { kind: 'comparison', operands: [subject, when], operators: ['='], span: when.span };
}
