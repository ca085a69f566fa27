import { parametersIn } from '../ast/names-in.ts';
import type { Statement } from '../ast/query.ts';
import { CypherError } from '../cypher-error.ts';
import type { CheckContext } from './check-context.ts';
import { checkQuery } from './check-query.ts';

/** Checks what a text means, as far as that is known before it runs; throws a compile-time `CypherError`. */
export function checkStatement(statement: Statement, context: CheckContext): void {
  checkQuery(statement.query, { context, outer: new Map(), carried: 'none', ending: 'result' });
  if (statement.mode !== 'explain') requireParameters(statement, context);
}

/** A query that finds nothing needs its parameters too. */
function requireParameters({ query }: Statement, { parameters }: CheckContext): void {
  if (parameters === null) return;
  const missing = parametersIn(query).find(({ name }) => !parameters.has(name));
  if (missing === undefined) return;
  const message = `The parameter $${missing.name} was not given.`;
  const { span } = missing;
  throw new CypherError({ phase: 'compile', type: 'ParameterMissing', detail: 'MissingParameter', message, span });
}
