import { childrenOf } from './ast/children.ts';
import type { Expression } from './ast/expression.ts';
import { expressionsOfClause } from './ast/names-in.ts';
import type { Clause, Query } from './ast/query.ts';
import { CypherError } from './cypher-error.ts';
import { FUNCTION_TABLE } from './functions/function-table.ts';
import { parseStatement } from './parser/parse-statement.ts';
import { PROCEDURES } from './procedures.ts';
import { withPosition } from './with-position.ts';

/** What a text would do on a server. Only `read` may be sent. */
export type QueryClass =
  | { readonly kind: 'read' }
  | { readonly kind: 'write' | 'admin' | 'unsafe'; readonly reason: string }
  | { readonly kind: 'unreadable'; readonly reason: string };

/**
 * Classifies a text without running it: `write` changes data, `admin` is a command, `unsafe` reads files or calls
 * what is not on the list of known functions and procedures, `unreadable` cannot be parsed and so cannot be judged.
 */
export function classifyQuery(text: string): QueryClass {
  if (hasHiddenSyntax(text))
    return { kind: 'unreadable', reason: 'A \\u escape stands for a character of the syntax.' };
  try {
    const { query } = parseStatement(text);
    return classify(query) ?? { kind: 'read' };
  } catch (error) {
    if (!(error instanceof CypherError)) throw error;
    return { kind: 'unreadable', reason: withPosition(error, text).message };
  }
}

/**
 * Neo4j resolves `\uXXXX` in the whole text before it looks for strings and comments, so an escaped quote
 * ends a string there that goes on here.
 */
function hasHiddenSyntax(text: string): boolean {
  const escapes = text.matchAll(/\\[uU]([0-9a-fA-F]{4,8})/g);
  return [...escapes].some(([, code = '']) => Number.parseInt(code.slice(0, 4), 16) < 0x80 || code.startsWith('0000'));
}

type Refusal = Exclude<QueryClass, { kind: 'read' }>;

function classify(query: Query): Refusal | null {
  for (const clause of query.branches.flat()) {
    const refusal = classifyClause(clause);
    if (refusal !== null) return refusal;
  }
  return null;
}

function classifyClause(clause: Clause): Refusal | null {
  if (clause.kind === 'refused') return { kind: clause.reason, reason: `${clause.name} is not a read clause.` };
  if (clause.kind === 'call-subquery') return classify(clause.query);
  if (clause.kind === 'call-procedure' && !isKnownProcedure(clause.name)) {
    return { kind: 'unsafe', reason: `The procedure ${clause.name} is not on the list of safe ones.` };
  }
  return firstRefusal(expressionsOfClause(clause));
}

function isKnownProcedure(name: string): boolean {
  return PROCEDURES.some((procedure) => procedure.name.toLowerCase() === name.toLowerCase());
}

function firstRefusal(expressions: readonly Expression[]): Refusal | null {
  for (const expression of expressions) {
    const refusal = classifyExpression(expression);
    if (refusal !== null) return refusal;
  }
  return null;
}

function classifyExpression(expression: Expression): Refusal | null {
  if (expression.kind === 'call' && !isKnownFunction(expression.name)) {
    return { kind: 'unsafe', reason: `The function ${expression.name} is not on the list of safe ones.` };
  }
  if (expression.kind === 'subquery') return classify(expression.query);
  return firstRefusal(childrenOf(expression));
}

function isKnownFunction(name: string): boolean {
  const key = name.toLowerCase();
  return FUNCTION_TABLE.scalar.has(key) || FUNCTION_TABLE.aggregate.has(key);
}
