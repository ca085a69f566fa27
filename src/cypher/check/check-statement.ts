import type { Statement } from '../ast/query.ts';
import type { CheckContext } from './check-context.ts';
import { checkQuery } from './check-query.ts';

/** Checks what a text means, as far as that is known before it runs; throws a compile-time `CypherError`. */
export function checkStatement(statement: Statement, context: CheckContext): void {
  checkQuery(statement.query, { context, outer: new Map(), carried: 'none', ending: 'result' });
}
