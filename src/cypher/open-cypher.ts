import type { Statement } from './ast/query.ts';
import { checkStatement } from './check/check-statement.ts';
import { CypherError } from './cypher-error.ts';
import { FUNCTION_TABLE } from './functions/function-table.ts';
import { parseStatement } from './parser/parse-statement.ts';
import { NO_ARGUMENTS, planQuery } from './plan/plan-query.ts';
import { openToolbox } from './plan/toolbox.ts';
import { PROCEDURES, type Procedure } from './procedures.ts';
import type { PropertyGraph } from './property-graph.ts';
import type { QueryLimits } from './run/budget.ts';
import { type QueryResult, runPlan } from './run-plan.ts';
import { typedOverflow } from './typed-overflow.ts';
import type { Value } from './values/value.ts';
import { withPosition } from './with-position.ts';

export interface QueryOptions {
  readonly limits?: Partial<QueryLimits>;
  readonly signal?: AbortSignal;
  /** The clock reading of the statement, in milliseconds since 1970; now by default. */
  readonly now?: number;
  /** Does what `EXPLAIN` or `PROFILE` at the start of the text would; the text has the last word. */
  readonly mode?: Statement['mode'];
}

export interface CypherEngine {
  /**
   * Checks and plans the text, then runs it row by row as the result is read.
   * Throws a `CypherError`, as does reading the rows.
   */
  query(text: string, parameters?: ReadonlyMap<string, Value>, options?: QueryOptions): QueryResult;
}

export interface EngineOptions {
  /** Procedures besides the built-in ones. */
  readonly procedures?: readonly Procedure[];
}

/** A read-only Cypher engine over a graph. */
export function openCypher(graph: PropertyGraph, options: EngineOptions = {}): CypherEngine {
  const procedures = new Map(
    [...PROCEDURES, ...(options.procedures ?? [])].map((one) => [one.name.toLowerCase(), one] as const),
  );
  const toolbox = openToolbox({ graph, functions: FUNCTION_TABLE, procedures });
  return {
    query(text, parameters = new Map(), queryOptions = {}) {
      const planned = located(text, () => {
        const parsed = parseStatement(text);
        const statement = parsed.mode === 'run' ? { ...parsed, mode: queryOptions.mode ?? 'run' } : parsed;
        checkStatement(statement, { functions: FUNCTION_TABLE, procedures, parameters });
        return { statement, plan: planQuery(statement.query, NO_ARGUMENTS, toolbox) };
      });
      return runPlan({ ...planned, graph, parameters, options: queryOptions });
    },
  };
}

/** Runs a step of compilation; its errors get line, column and the line of text they point at. */
function located<Result>(text: string, step: () => Result): Result {
  try {
    return step();
  } catch (error) {
    throw error instanceof CypherError ? withPosition(error, text) : typedOverflow(error);
  }
}
